// A verdict as a person reads it: the findings, worst first, beside the page they rest on. Takes a Verdict and a
// provider of page pictures; gives markup. The panel and the review page show the same view.

import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DocumentRef } from '../../utils/core/filing';
import type { Verdict } from '../../utils/core/verdict/verdict';
import type { MessageKey, Say } from '../i18n/say';
import { dateWords } from './dates';
import { FindingCard } from './FindingCard';
import { type Card, cardsOf, marksOf, precedentsOnce } from './group';
import { LeadStrip } from './LeadStrip';
import { OrdersApplied } from './OrdersApplied';
import { PagePicture } from './PagePicture';
import type { PictureOf } from './picture';

export interface VerdictViewProps {
  say: Say;
  /** For the dates of the rules, BCP 47. */
  language: string;
  verdict: Verdict;
  picture: PictureOf | null;
  onRules?: (() => void) | undefined;
  /** The way to reading an order of this case. */
  onOrder?: (() => void) | undefined;
}

interface Shown {
  document: DocumentRef;
  page: number;
}

export function VerdictView({
  say,
  language,
  verdict,
  picture,
  onRules,
  onOrder,
}: VerdictViewProps): JSX.Element {
  const cards = useMemo(() => cardsOf(verdict), [verdict]);
  const open = [...cards.missing, ...cards.unclear];
  const marks = useMemo(() => marksOf([...open, ...cards.met]), [cards]);
  const told = useMemo(() => precedentsOnce(open), [cards]);
  const openMarks = marks.filter((m) => open.some((c) => c.id === m.card));
  const start: Shown | null =
    openMarks[0] ?? verdict.belongs ?? certificatePlace(verdict) ?? firstRead(verdict);
  const [active, setActive] = useState<string | null>(openMarks[0]?.card ?? null);
  const [shown, setShown] = useState<Shown | null>(start);
  const words = new Map([...open, ...cards.met].map((c) => [c.id, say.worded('check', c.findings[0])]));

  const show = (card: string) => {
    const mark = marks.find((m) => m.card === card);
    setActive(card);
    if (mark) setShown({ document: mark.document, page: mark.page });
  };
  const pick = (card: string, list: HTMLElement | null) => {
    setActive(card);
    const target = list?.querySelector<HTMLElement>(`li[data-card="${card}"]`);
    target?.closest('details')?.setAttribute('open', '');
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  };

  const cardList = (list: Card[]) => (
    <ul class="cards">
      {list.map((card, i) => (
        <CardWithMotion key={card.id} {...{ say, verdict, card }} previous={list[i - 1]}>
          <FindingCard
            say={say}
            card={card}
            active={active === card.id}
            onShow={picture ? show : null}
            precedents={told.get(card.id) ?? []}
            open={card === open[0]}
          />
        </CardWithMotion>
      ))}
    </ul>
  );

  let host: HTMLElement | null = null;
  const belongs =
    verdict.belongs && shown?.document === verdict.belongs.document && shown.page === verdict.belongs.page;
  return (
    <div
      class={`verdict ${picture && shown ? 'with-picture' : ''}`}
      ref={(element) => {
        host = element;
      }}
    >
      <div class="findings">
        {cards.missing.length > 0 && (
          <section aria-label={say('section_missing')}>
            <h2>{say('section_missing')}</h2>
            {cardList(cards.missing)}
          </section>
        )}
        {cards.unclear.length > 0 && (
          <section aria-label={say('section_unclear')}>
            <h2>{say('section_unclear')}</h2>
            <p class="soft small">{say('section_unclear_hint')}</p>
            {cardList(cards.unclear)}
          </section>
        )}
        {cards.met.length > 0 && (
          <details class="met">
            <summary>
              <h2>{say.count('section_met', cards.met.length)}</h2>
            </summary>
            <ul class="found">
              {cards.met.map((card) => (
                <MetLine key={card.id} {...{ say, card }} onShow={picture ? show : null} />
              ))}
            </ul>
          </details>
        )}
        <OrdersApplied {...{ say, verdict, onOrder }} />
        <Notes {...{ say, language, verdict, onRules }} />
      </div>
      {picture && shown && (
        <PagePicture
          say={say}
          picture={picture}
          document={shown.document}
          page={shown.page}
          pages={verdict.read.documents.find((d) => d.document === shown.document)?.pages ?? 0}
          marks={marks}
          active={active}
          labelOf={(card) => words.get(card) ?? ''}
          onPick={(card) => pick(card, host)}
          onTurn={(page) => setShown({ ...shown, page })}
          caption={belongs ? say('picture_belongs') : null}
        />
      )}
    </div>
  );
}

/** Where a filing holds several motions, the first card of each says which one it speaks of. */
function CardWithMotion(props: {
  say: Say;
  verdict: Verdict;
  card: Card;
  previous: Card | undefined;
  children: ComponentChildren;
}): JSX.Element {
  const { say, verdict, card, previous, children } = props;
  const title = verdict.motions[card.motion]?.title;
  const tell = verdict.motions.length > 1 && title && previous?.motion !== card.motion;
  return (
    <>
      {tell && (
        <li class="motion" title={title}>
          {say('card_motion', { title })}
        </li>
      )}
      {children}
    </>
  );
}

function MetLine(props: { say: Say; card: Card; onShow: ((card: string) => void) | null }): JSX.Element {
  const { say, card, onShow } = props;
  const words = say.worded('check', card.findings[0]);
  const marked = marksOf([card]).length > 0;
  return (
    <li data-card={card.id} data-test="met">
      <span class="sign" aria-hidden="true">
        ✓{' '}
      </span>
      {onShow && marked ? (
        <button type="button" class="quiet place" onClick={() => onShow(card.id)}>
          {words}
        </button>
      ) : (
        words
      )}
      <LeadStrip say={say} values={card.findings[0].values} />
    </li>
  );
}

function Notes({ say, language, verdict, onRules }: Omit<VerdictViewProps, 'picture'>): JSX.Element {
  const key = (confidence: string) => `confidence_${confidence}` as MessageKey;
  return (
    <div class="notes">
      {verdict.notes.length > 0 && (
        <ul>
          {verdict.notes.map((note) => (
            <li key={note.text}>
              <span lang="en">{note.text}</span>{' '}
              {note.confidence && note.confidence !== 'seen' && (
                <span class={`sure ${note.confidence}`}>{say(key(note.confidence))}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {say.language !== 'en' && verdict.findings.length > 0 && (
        <p data-test="quoted-in-english">{say('authority_in_english')}</p>
      )}
      <p class="soft small">
        {verdict.rulesAsOf && say('rules_as_of', { date: dateWords(verdict.rulesAsOf, language) })}{' '}
        {onRules && (
          <button type="button" class="quiet small" onClick={onRules}>
            {say('rules_open')}
          </button>
        )}{' '}
        {say('no_advice')}
      </p>
    </div>
  );
}

function certificatePlace(verdict: Verdict): Shown | null {
  const certificate = verdict.motions.flatMap((m) => m.certificates)[0];
  const page = certificate?.pages[0];
  return certificate && page ? { document: certificate.document, page } : null;
}

function firstRead(verdict: Verdict): Shown | null {
  const first = verdict.read.documents.find((d) => d.pages > 0);
  return first ? { document: first.document, page: 1 } : null;
}
