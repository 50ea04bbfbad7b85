// The Cases page: court orders that bind a case, and the clocks that run in it. Takes `?court=&case=&event=&filed=` from its address
// (what was just filed). Orders are kept on this machine alone; nothing applies before the filer confirms it.

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page/page.css';
import '../../components/verdict/badges.css';
import '../../components/clock/strip.css';
import '../../components/clock/clock.css';
import './cases.css';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Shell } from '../../components/page/Shell';
import { type ConfirmedOrder, sameCase } from '../../utils/core/orders';
import { RULES_AS_OF } from '../../utils/core/rules/rules-as-of';
import { RunningClocks } from '../../utils/page/RunningClocks';
import { type Started, startPage } from '../../utils/page/start';
import { language, say } from '../../utils/page/words';
import { mayErase } from '../../utils/policy';
import { allOrders, removeOrder, saveOrder } from '../../utils/store';
import { AddOrder } from './AddOrder';
import { KeptOrders } from './KeptOrders';
import { ResponseDue } from './ResponseDue';

function Cases({ managed, policy }: Started): JSX.Element {
  const asked = new URLSearchParams(location.search);
  const [orders, setOrders] = useState<ConfirmedOrder[]>([]);
  const [told, setTold] = useState('');
  const now = new Date().toISOString();
  const reload = () => allOrders().then(setOrders, () => setTold(say('cases_store_closed')));
  useEffect(() => void reload(), []);

  /** What is not kept must not look as if it were. */
  const keep = async (all: readonly ConfirmedOrder[], says: string) => {
    try {
      for (const order of all) await saveOrder(order);
      setTold(says);
    } catch {
      setTold(say('cases_not_kept'));
      throw new Error(say('cases_not_kept'));
    } finally {
      await reload();
    }
  };
  const confirm = (order: ConfirmedOrder) =>
    keep(
      [order],
      say(
        orders.some((o) => o.status === 'in-force' && sameCase(o, order))
          ? 'cases_confirmed_second'
          : 'cases_confirmed',
      ),
    );

  return (
    <Shell say={say} language={language()} page="cases" rulesAsOf={RULES_AS_OF} managed={managed}>
      <h1>{say('cases_title')}</h1>
      <p class="lead">{say('cases_lead')}</p>

      <AddOrder asked={asked} told={told} onTold={setTold} onConfirm={confirm} />

      <KeptOrders
        orders={orders}
        onStatus={(order, status) => void keep([{ ...order, status }], '').catch(() => {})}
        onRemove={mayErase(policy) ? (order) => void removeOrder(order.id).then(reload) : null}
        held={policy.settings.litigationHold}
        onImport={(found) => keep(found, '')}
        onTold={setTold}
      />

      <section aria-labelledby="running">
        <h2 id="running">{say('cases_running_title')}</h2>
        <RunningClocks say={say} language={language()} changed={orders} />
      </section>

      <ResponseDue say={say} language={language()} now={now} asked={asked} />
    </Shell>
  );
}

void startPage(say('cases_title'), (started) => <Cases {...started} />);
