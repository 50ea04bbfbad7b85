// The orders kept on this machine: which hold, which conflict, which are over; out to a file and in again. Takes the orders; tells the page
// what was done with one.

import type { JSX } from 'preact';
import { dateWords } from '../../components/verdict/dates';
import { type ConfirmedOrder, conflictsAmong, exportOrders, importOrders } from '../../utils/core/orders';
import { identityOf } from '../../utils/core/rules';
import { language, say } from '../../utils/page/words';
import { momentWords } from './order-form/moment-words';

export interface KeptOrdersProps {
  orders: readonly ConfirmedOrder[];
  onStatus(order: ConfirmedOrder, status: ConfirmedOrder['status']): void;
  /** Null while nothing may be erased. */
  onRemove: ((order: ConfirmedOrder) => void) | null;
  /** A litigation hold is on. */
  held: boolean;
  onImport(orders: ConfirmedOrder[]): Promise<void>;
  onTold(words: string): void;
}

export function KeptOrders(props: KeptOrdersProps): JSX.Element {
  const { orders, onStatus, onRemove, held, onImport, onTold } = props;
  const takeIn = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      const found = importOrders(await file.text());
      await onImport(found);
      onTold(say.count('cases_imported', found.length));
    } catch (error) {
      const says = (error as Error).message;
      onTold(say.fixed(says) ?? says);
    }
    // The same file, once mended, can be chosen again.
    input.value = '';
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{say('cases_kept_title')}</h2>
      {orders.length === 0 && <p>{say('cases_kept_none')}</p>}
      {orders.length > 0 && held && <p>{say('options_hold_on')}</p>}
      {conflictsAmong(orders).map((c) => (
        <p class="conflict" role="alert" data-test="conflict" key={c.orders.join() + c.says}>
          {c.caseNumber}:{' '}
          {c.deadlines
            ? say('cases_conflict_deadline', {
                first: momentWords(say, c.deadlines[0], language()) ?? c.deadlines[0],
                second: momentWords(say, c.deadlines[1], language()) ?? c.deadlines[1],
              })
            : say('cases_conflict_means')}{' '}
          {say('cases_conflict_hint')}
        </p>
      ))}
      <ul class="stack" data-test="orders">
        {orders.map((order) => (
          <Kept key={order.id} order={order} onStatus={onStatus} onRemove={onRemove} />
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
            data-test="import-orders"
            onChange={(e) => void takeIn(e.currentTarget)}
          />
        </div>
      </div>
    </section>
  );
}

function Kept({
  order,
  onStatus,
  onRemove,
}: { order: ConfirmedOrder } & Pick<KeptOrdersProps, 'onStatus' | 'onRemove'>): JSX.Element {
  const { reading } = order;
  const facts = [
    identityOf(order.court)?.name ?? order.court,
    reading.judge,
    reading.dated && dateWords(reading.dated, language()),
    say(`cases_status_${order.status.replace('-', '_')}` as 'cases_status_ended'),
    order.addedBy,
  ].filter(Boolean);
  return (
    <li class="card" data-status={order.status}>
      <h3>
        {reading.standing && reading.initials
          ? `${say('cases_standing')} (${reading.initials})`
          : (reading.caseNumber ?? say('cases_standing'))}
      </h3>
      <p class="soft small">{facts.join(' · ')}</p>
      <p class="row">
        {order.status === 'in-force' ? (
          <>
            <button type="button" onClick={() => onStatus(order, 'superseded')}>
              {say('cases_supersede')}
            </button>
            <button type="button" onClick={() => onStatus(order, 'ended')}>
              {say('cases_end')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => onStatus(order, 'in-force')}>
            {say('cases_revive')}
          </button>
        )}
        {onRemove && (
          <button type="button" class="quiet" data-test="order-remove" onClick={() => onRemove(order)}>
            {say('cases_remove')}
          </button>
        )}
      </p>
    </li>
  );
}
