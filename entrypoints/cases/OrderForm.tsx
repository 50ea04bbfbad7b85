// What was read of an order, item by item beside its words, for the filer to confirm or correct. Takes a reading; gives the
// confirmed one back. Nothing applies before that.

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Say } from '../../components/i18n/say';
import type { OrderReading } from '../../utils/core/orders/order';
import { ConferenceFields } from './order-form/ConferenceFields';
import { FilingFields, type Paper } from './order-form/FilingFields';
import { type Fault, faultIn } from './order-form/faults';
import { IdentityFields } from './order-form/IdentityFields';
import { WillApply } from './order-form/WillApply';

export interface OrderFormProps {
  say: Say;
  language: string;
  reading: OrderReading;
  /** The court's name. */
  court: string;
  onConfirm(reading: OrderReading): Promise<void>;
  onDrop(): void;
}

export function OrderForm({ say, language, reading, court, onConfirm, onDrop }: OrderFormProps): JSX.Element {
  const [own, setOwn] = useState(reading);
  const [papers, setPapers] = useState<Paper[]>(() =>
    reading.filings.map((filing, from) => ({ filing, from })),
  );
  const [fault, setFault] = useState<Fault | null>(null);
  const busy = useRef(false);
  const now: OrderReading = { ...own, filings: papers.map((p) => p.filing) };
  const change = (part: Partial<OrderReading>) => setOwn((before) => ({ ...before, ...part }));
  const part = { say, language, reading, now, change, fault };

  const confirm = async () => {
    const given = trimmed(now);
    const found = faultIn(given);
    setFault(found);
    if (found) {
      document.getElementById(found.field)?.focus();
      return;
    }
    // A second press while the first is being kept would keep the order twice.
    if (busy.current) return;
    busy.current = true;
    try {
      await onConfirm({ ...given, evidence: evidenceOf(reading, papers) });
    } finally {
      busy.current = false;
    }
  };

  return (
    <section class="card order-form" aria-labelledby="order-read" data-test="order-form">
      <h3 id="order-read" tabIndex={-1}>
        {say('cases_read_title')}
      </h3>
      <p>{say('cases_read_lead')}</p>
      {now.notes.length > 0 && (
        <ul class="notes" role="status" data-test="notes">
          {now.notes.map((n) => {
            const words = say.fixed(n);
            return (
              <li key={n} lang={words ? undefined : 'en'}>
                {words ?? n}
              </li>
            );
          })}
        </ul>
      )}
      <IdentityFields {...part} />
      <ConferenceFields {...part} />
      <FilingFields {...part} papers={papers} onPapers={setPapers} />
      <p class="soft small" id="moment-form">
        {say('cases_moment_form')}
      </p>
      <WillApply say={say} language={language} now={now} court={court} />
      <p role="alert" class="fault" data-test="form-fault">
        {fault && say(fault.says)}
      </p>
      <p class="row">
        <button type="button" class="first" data-test="confirm-order" onClick={() => void confirm()}>
          {say('cases_confirm')}
        </button>
        <button type="button" data-test="drop-order" onClick={onDrop}>
          {say('cases_drop')}
        </button>
      </p>
    </section>
  );
}

/** What was typed, without blanks around it. */
function trimmed(now: OrderReading): OrderReading {
  const tidy = (text: string | null | undefined) => text?.trim() || null;
  return {
    ...now,
    caseNumber: tidy(now.caseNumber),
    judge: tidy(now.judge),
    ruledOn: tidy(now.ruledOn),
    initials: tidy(now.initials),
    conference: now.conference && {
      ...now.conference,
      who: tidy(now.conference.who),
      deadline: tidy(now.conference.deadline),
    },
    filings: now.filings
      .map((f) => ({ ...f, kind: f.kind.trim().toLowerCase(), by: tidy(f.by) }))
      .filter((f) => f.kind !== ''),
  };
}

/** The words keep to their papers when one is taken out. */
function evidenceOf(reading: OrderReading, papers: readonly Paper[]): OrderReading['evidence'] {
  return reading.evidence.flatMap((e) => {
    const m = /^filings\.(\d+)\.(.+)$/.exec(e.field);
    if (!m) return [e];
    const at = papers.findIndex((p) => p.from === Number(m[1]));
    return at < 0 ? [] : [{ ...e, field: `filings.${at}.${m[2]}` }];
  });
}
