// The Cases page: court orders that bind a case, and the clocks that run in it. Takes `?court=&case=&event=&filed=` from its address
// (what was just filed). Orders are kept on this machine alone; nothing applies before the filer confirms it.

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page/page.css';
import '../../components/verdict/badges.css';
import '../../components/clock/clock.css';
import './cases.css';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Shell } from '../../components/page/Shell';
import { dateWords } from '../../components/verdict/dates';
import { type Prose, proseFromText } from '../../utils/core/motion/prose';
import {
  type ConfirmedOrder,
  conflictsAmong,
  exportOrders,
  importOrders,
  type OrderReading,
  readOrder,
  sameCase,
} from '../../utils/core/orders';
import { ConferralError, PROBLEMS } from '../../utils/core/problems';
import { zoneOf } from '../../utils/core/rules';
import { RULES_AS_OF } from '../../utils/core/rules/rules-as-of';
import { RunningClocks } from '../../utils/page/RunningClocks';
import { type Started, startPage } from '../../utils/page/start';
import { language, say } from '../../utils/page/words';
import { allOrders, removeOrder, saveOrder } from '../../utils/store';
import { CourtField } from './CourtField';
import { OrderForm } from './OrderForm';
import { ResponseDue } from './ResponseDue';
import { readPdf } from './read-file';

function Cases({ managed }: Started): JSX.Element {
  const asked = new URLSearchParams(location.search);
  const [orders, setOrders] = useState<ConfirmedOrder[]>([]);
  const [court, setCourt] = useState(zoneOf(asked.get('court') ?? '') ? asked.get('court')! : 'txwd');
  const [pasted, setPasted] = useState('');
  const [reading, setReading] = useState<OrderReading | null>(null);
  const [told, setTold] = useState('');
  const now = new Date().toISOString();
  const reload = () => void allOrders().then(setOrders, () => setTold(say('cases_store_closed')));
  useEffect(reload, []);

  const read = (prose: Prose) => {
    setReading(readOrder(prose, { zone: zoneOf(court) ?? 'America/New_York' }));
    setTold('');
  };
  const take = async (file: File) => {
    // What was read of another file is not this one's.
    setReading(null);
    setTold(say('progress_opening'));
    try {
      read((await readPdf(file)).prose);
    } catch (error) {
      const { says, next } = PROBLEMS[error instanceof ConferralError ? error.code : 'internal'];
      setTold(`${says} ${next}`);
    }
  };
  const confirm = async (confirmed: OrderReading) => {
    const order: ConfirmedOrder = {
      id: crypto.randomUUID(),
      reading: confirmed,
      court,
      confirmedOn: new Date().toLocaleDateString('en-CA'),
      status: 'in-force',
      addedBy: say('cases_added_by_you'),
    };
    await saveOrder(order);
    setReading(null);
    setTold(
      orders.some((o) => o.status === 'in-force' && sameCase(o, order))
        ? say('cases_confirmed_second')
        : say('cases_confirmed'),
    );
    reload();
  };
  const setStatus = async (order: ConfirmedOrder, status: ConfirmedOrder['status']) => {
    await saveOrder({ ...order, status });
    reload();
  };
  const takeIn = async (file: File) => {
    try {
      const found = importOrders(await file.text());
      for (const order of found) await saveOrder(order);
      setTold(say.count('cases_imported', found.length));
      reload();
    } catch (error) {
      setTold((error as Error).message);
    }
  };

  return (
    <Shell say={say} language={language()} page="cases" rulesAsOf={RULES_AS_OF} managed={managed}>
      <h1>{say('cases_title')}</h1>
      <p class="lead">{say('cases_lead')}</p>

      <section aria-labelledby="add">
        <h2 id="add">{say('cases_add_title')}</h2>
        <div class="row">
          <CourtField id="order-court" label={say('rules_court')} value={court} onChange={setCourt} />
          <div class="field">
            <label for="order-file">{say('cases_order_file')}</label>
            <input
              id="order-file"
              type="file"
              accept="application/pdf,.pdf"
              data-test="order-file"
              onChange={(e) => e.currentTarget.files?.[0] && void take(e.currentTarget.files[0])}
            />
          </div>
        </div>
        <div class="field">
          <label for="order-text">{say('cases_order_text')}</label>
          <textarea
            id="order-text"
            rows={4}
            data-test="order-text"
            value={pasted}
            onInput={(e) => setPasted(e.currentTarget.value)}
          />
        </div>
        <button
          type="button"
          data-test="read-order"
          disabled={pasted.trim() === ''}
          onClick={() => read(proseFromText(pasted))}
        >
          {say('cases_read')}
        </button>
        <p role="status" data-test="told">
          {told}
        </p>
        {reading && (
          <OrderForm
            key={JSON.stringify(reading).length}
            say={say}
            reading={reading}
            onConfirm={(r) => void confirm(r)}
            onDrop={() => setReading(null)}
          />
        )}
      </section>

      <section aria-labelledby="kept">
        <h2 id="kept">{say('cases_kept_title')}</h2>
        {orders.length === 0 && <p>{say('cases_kept_none')}</p>}
        {conflictsAmong(orders).map((c) => (
          <p class="conflict" role="alert" key={c.orders.join()}>
            {c.says} {say('cases_conflict_hint')}
          </p>
        ))}
        <ul class="stack" data-test="orders">
          {orders.map((order) => (
            <li class="card" key={order.id} data-status={order.status}>
              <h3>{order.reading.caseNumber ?? say('cases_standing')}</h3>
              <p class="soft small">
                {order.court} · {order.reading.judge} ·{' '}
                {order.reading.dated && dateWords(order.reading.dated, language())} ·{' '}
                {say(`cases_status_${order.status.replace('-', '_')}` as 'cases_status_ended')} ·{' '}
                {order.addedBy}
              </p>
              <p class="row">
                {order.status === 'in-force' ? (
                  <>
                    <button type="button" onClick={() => void setStatus(order, 'superseded')}>
                      {say('cases_supersede')}
                    </button>
                    <button type="button" onClick={() => void setStatus(order, 'ended')}>
                      {say('cases_end')}
                    </button>
                  </>
                ) : (
                  <button type="button" onClick={() => void setStatus(order, 'in-force')}>
                    {say('cases_revive')}
                  </button>
                )}
                <button type="button" class="quiet" onClick={() => void removeOrder(order.id).then(reload)}>
                  {say('cases_remove')}
                </button>
              </p>
            </li>
          ))}
        </ul>
        <div class="row">
          {orders.length > 0 && (
            <a
              class="button"
              download="conferral-orders.json"
              href={`data:application/json;charset=utf-8,${encodeURIComponent(exportOrders(orders))}`}
            >
              {say('cases_export')}
            </a>
          )}
          <div class="field">
            <label for="import">{say('cases_import')}</label>
            <input
              id="import"
              type="file"
              accept="application/json,.json"
              onChange={(e) => e.currentTarget.files?.[0] && void takeIn(e.currentTarget.files[0])}
            />
          </div>
        </div>
      </section>

      <section aria-labelledby="running">
        <h2 id="running">{say('cases_running_title')}</h2>
        <RunningClocks say={say} language={language()} changed={orders} />
      </section>

      <ResponseDue say={say} language={language()} now={now} asked={asked} />
    </Shell>
  );
}

void startPage(say('cases_title'), (started) => <Cases {...started} />);
