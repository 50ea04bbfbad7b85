// The orders a verdict was judged by, each with its own words and their page, and the way to reading one of this case. Takes a verdict;
// gives markup: orders are told also where nothing of them is missing, so that the filer sees that they were applied.

import type { JSX } from 'preact';
import type { Authority } from '../../utils/core/rules/requirement';
import type { Verdict } from '../../utils/core/verdict/verdict';
import type { Say } from '../i18n/say';
import { pagesOf } from './FindingCard';

export interface OrdersAppliedProps {
  say: Say;
  verdict: Verdict;
  /** Opens the page on which an order is read; absent where there is no such way. */
  onOrder?: (() => void) | undefined;
}

export function OrdersApplied({ say, verdict, onOrder }: OrdersAppliedProps): JSX.Element | null {
  const orders = ordersOf(verdict);
  if (orders.length === 0 && !onOrder) return null;
  return (
    <section class="orders-applied" data-test="orders-applied">
      {orders.length > 0 && (
        <>
          <h2>{say.count('orders_applied', orders.length)}</h2>
          <ul>
            {orders.map(({ citation, addedBy, quote, quotePages }) => (
              <li key={`${citation}${quote}`}>
                <span lang="en">{citation}</span> {addedBy && <span class="sure">{addedBy}</span>}
                {quote && (
                  <blockquote class="order" lang="en">
                    <q>{quote}</q>
                  </blockquote>
                )}
                {quotePages && <span class="soft small">{pagesOf(say, quotePages)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {onOrder && (
        <button type="button" class="quiet small" data-test="case-order" onClick={onOrder}>
          {say('order_of_case')}
        </button>
      )}
    </section>
  );
}

/** Orders somebody confirmed or added; those of the published rules stand with their findings. */
function ordersOf({ findings }: Verdict): Authority[] {
  const found = new Map<string, Authority>();
  for (const { authority } of findings)
    if ((authority.kind === 'order' || authority.kind === 'standing-order') && authority.addedBy)
      found.set(`${authority.citation}|${authority.quote}`, authority);
  return [...found.values()];
}
