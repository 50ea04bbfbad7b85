// Adding an order: its court, its PDF or text, what was read of it. Takes what was asked for in the page's address; gives the
// confirmed order to be kept.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Prose, proseFromText } from '../../utils/core/motion/prose';
import {
  type ConfirmedOrder,
  courtNamed,
  type OrderReading,
  readOrder,
  zoneOfOrder,
} from '../../utils/core/orders';
import { isOtherCase } from '../../utils/core/orders/case-of';
import { ConferralError, PROBLEMS } from '../../utils/core/problems';
import { identityOf, zoneOf } from '../../utils/core/rules';
import { language, say } from '../../utils/page/words';
import { CourtField } from './CourtField';
import { OrderForm } from './OrderForm';
import { readPdf } from './read-file';

const nameOf = (court: string) => identityOf(court)?.name ?? court;

export interface AddOrderProps {
  /** The court and case of the filing the page was opened from. */
  asked: URLSearchParams;
  told: string;
  onTold(words: string): void;
  onConfirm(order: ConfirmedOrder): Promise<void>;
}

export function AddOrder({ asked, told, onTold, onConfirm }: AddOrderProps): JSX.Element {
  const [court, setCourt] = useState(zoneOf(asked.get('court') ?? '') ? asked.get('court')! : 'txwd');
  const [pasted, setPasted] = useState('');
  const [given, setGiven] = useState<{ prose: Prose; turn: number } | null>(null);
  const [reading, setReading] = useState<OrderReading | null>(null);
  const turn = useRef(0);

  const read = (prose: Prose, of: string) => {
    turn.current += 1;
    setGiven({ prose, turn: turn.current });
    setReading(readOrder(prose, { zone: zoneOfOrder(prose, of) }));
  };
  /** The court the order names is the one it is of; the one picked before was picked for nothing or for another order. */
  const take = (prose: Prose) => {
    const named = courtNamed(prose) ?? court;
    onTold(named === court ? '' : say('cases_order_names_court', { court: nameOf(named) }));
    setCourt(named);
    read(prose, named);
  };
  const drop = () => {
    setReading(null);
    setGiven(null);
  };
  const takeFile = async (file: File) => {
    // What was read of another file is not this one's.
    drop();
    turn.current += 1;
    const mine = turn.current;
    onTold(say('progress_opening'));
    try {
      const { prose } = await readPdf(file);
      if (turn.current === mine) take(prose);
    } catch (error) {
      if (turn.current !== mine) return;
      const { says, next } = PROBLEMS[error instanceof ConferralError ? error.code : 'internal'];
      onTold(`${say.fixed(says) ?? says} ${say.fixed(next) ?? next}`);
    }
  };
  const pick = (of: string) => {
    setCourt(of);
    // The court's zone is in the deadlines that were read.
    if (given) {
      read(given.prose, of);
      onTold(say('cases_read_again', { court: nameOf(of) }));
    }
  };
  useEffect(() => {
    if (reading) document.getElementById('order-read')?.focus();
  }, [given?.turn]);
  const other = reading && isOtherCase(reading.caseNumber, asked.get('case'));

  return (
    <section aria-labelledby="add">
      <h2 id="add">{say('cases_add_title')}</h2>
      <div class="row">
        <CourtField id="order-court" label={say('rules_court')} value={court} onChange={pick} />
        <div class="field">
          <label for="order-file">{say('cases_order_file')}</label>
          <input
            id="order-file"
            type="file"
            accept="application/pdf,.pdf"
            data-test="order-file"
            onChange={(e) => e.currentTarget.files?.[0] && void takeFile(e.currentTarget.files[0])}
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
        onClick={() => take(proseFromText(pasted))}
      >
        {say('cases_read')}
      </button>
      <p role="status" data-test="told">
        {told}
      </p>
      {other && (
        <p class="conflict" role="alert" data-test="other-case">
          {say('cases_other_case', { order: reading.caseNumber ?? '', asked: asked.get('case') ?? '' })}
        </p>
      )}
      {reading && given && (
        <OrderForm
          key={given.turn}
          say={say}
          language={language()}
          reading={reading}
          court={nameOf(court)}
          onConfirm={async (confirmed) => {
            await onConfirm({
              id: crypto.randomUUID(),
              reading: confirmed,
              court,
              confirmedOn: new Date().toLocaleDateString('en-CA'),
              status: 'in-force',
              addedBy: say('cases_added_by_you'),
            });
            drop();
          }}
          onDrop={drop}
        />
      )}
    </section>
  );
}
