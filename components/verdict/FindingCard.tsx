// One finding as a person reads it: what is missing, the filer's own words, who asks for it and how sure we are,
// what a judge did in such a case, what to write. Takes a Card; gives markup.

import type { JSX } from 'preact';
import type { DocumentRef } from '../../utils/core/filing';
import type { Precedent } from '../../utils/core/rules/requirement';
import type { Say } from '../i18n/say';
import { askersOf, type Card, marksOf } from './group';
import { LeadStrip } from './LeadStrip';
import { Sentence } from './Sentence';

export interface FindingCardProps {
  say: Say;
  card: Card;
  /** Its place is shown on the page picture now. */
  active: boolean;
  /** Called with the card whose place should be shown; null where there is no picture to show it on. */
  onShow: ((card: string) => void) | null;
  /** Rulings to tell here: those not told beside an earlier card. */
  precedents: readonly Precedent[];
  /** Whether the rulings stand open. */
  open: boolean;
}

export function FindingCard({ say, card, active, onShow, precedents, open }: FindingCardProps): JSX.Element {
  const [finding] = card.findings;
  const marks = marksOf([card]);
  const remedy = finding.remedy
    ? { messageId: finding.remedyId, message: finding.remedy, values: finding.values }
    : null;
  return (
    <li
      class={`card ${card.status === 'unclear' ? 'ask' : card.effect}`}
      data-test="finding"
      data-check={finding.check}
      data-card={card.id}
      aria-current={active && marks.length > 0 ? 'true' : undefined}
    >
      <h3>
        <Sentence say={say} kind="check" words={finding} />
      </h3>
      {marks.length > 0 && (
        <ul class="quotes">
          {marks.map((mark) => (
            <li key={`${mark.document}${mark.page}${mark.quote}`}>
              <blockquote lang="en">
                <q>{mark.quote}</q>
              </blockquote>
              {onShow ? (
                <button type="button" class="quiet place" onClick={() => onShow(card.id)}>
                  {placeOf(say, mark.document, mark.page)}
                </button>
              ) : (
                <span class="place soft">{placeOf(say, mark.document, mark.page)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <LeadStrip say={say} values={finding.values} />
      {remedy && (
        <p class="remedy">
          <strong>{say('card_remedy')}</strong> <Sentence say={say} kind="todo" words={remedy} />
        </p>
      )}
      <Askers say={say} card={card} />
      {precedents.length > 0 && (
        <details class="precedents" open={open}>
          <summary>{say('card_precedents')}</summary>
          <ul>
            {precedents.map((p) => (
              <li key={p.id} lang="en">
                {p.held} <span class="soft">— {linked(p.citation, p.url, say)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Askers({ say, card }: { say: Say; card: Card }): JSX.Element {
  return (
    <div class="askers">
      <strong>{say('card_askers')}</strong>
      <ul>
        {askersOf(card).map(({ authority, confidence }) => (
          <li key={authority.citation}>
            {linked(authority.citation, authority.url, say)}{' '}
            {authority.kind !== 'document' && (
              <span class={`sure ${confidence}`}>{say(`confidence_${confidence}`)}</span>
            )}
            {authority.addedBy && (
              <span class="sure">{say('card_added_by', { who: authority.addedBy })}</span>
            )}
            {authority.quote && (
              <blockquote class="order" lang="en">
                <q>{authority.quote}</q>
              </blockquote>
            )}
            {authority.quote && authority.quotePages && (
              <span class="soft small">{pagesOf(say, authority.quotePages)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "page 2", "pages 2, 3" of an order; '' where none is known. */
export function pagesOf(say: Say, pages: readonly number[]): string {
  if (pages.length === 0) return '';
  return say(pages.length === 1 ? 'order_page' : 'order_pages', { pages: pages.join(', ') });
}

/** A citation, as a link where it has an address; a link opens beside the page and tells it nothing. */
export function linked(text: string, url: string | null, say: Say): JSX.Element | string {
  if (!url || !/^https:\/\//.test(url)) return text;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="sr"> {say('opens_new_tab')}</span>
    </a>
  );
}

/** "Motion, page 9", "Attachment 1, page 2". */
export function placeOf(say: Say, document: DocumentRef, page: number): string {
  return document === 'main'
    ? say('place_main', { page })
    : say('place_attachment', { page, number: document.slice('attachment-'.length) });
}
