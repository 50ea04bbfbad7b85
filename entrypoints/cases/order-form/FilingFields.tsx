// The papers an order wants filed afterwards, each with its deadline and contents. Takes the form's parts; gives markup.

import type { JSX } from 'preact';
import type { OrderedFiling } from '../../../utils/core/orders/order';
import { Item, wordsId } from './Item';
import { MomentField } from './MomentField';
import { linesOf, type PartProps, same } from './part';

/** A paper with the place its words have in the reading; null for one the filer has added. */
export interface Paper {
  filing: OrderedFiling;
  from: number | null;
}

export function FilingFields({
  say,
  language,
  reading,
  fault,
  papers,
  onPapers,
}: Omit<PartProps, 'now' | 'change'> & {
  papers: readonly Paper[];
  onPapers(papers: Paper[]): void;
}): JSX.Element {
  const set = (i: number, part: Partial<OrderedFiling>) =>
    onPapers(papers.map((p, n) => (n === i ? { ...p, filing: { ...p.filing, ...part } } : p)));
  return (
    <>
      {papers.map(({ filing, from }, i) => {
        const read = from === null ? null : reading.filings[from];
        const field = (name: string) => [`filings.${from ?? `new-${i}`}.${name}`];
        return (
          <fieldset key={from ?? `new-${i}`} data-test="paper">
            <legend>{say('cases_to_be_filed')}</legend>
            <Item
              say={say}
              reading={reading}
              fields={field('kind')}
              label={say('cases_paper')}
              id={`filing-kind-${i}`}
              changed={!same(filing.kind, read?.kind)}
            >
              <input
                id={`filing-kind-${i}`}
                type="text"
                value={filing.kind}
                aria-describedby={wordsId(field('kind'))}
                onInput={(e) => set(i, { kind: e.currentTarget.value })}
              />
            </Item>
            <Item
              say={say}
              reading={reading}
              fields={field('by')}
              label={say('cases_by')}
              id={`filing-by-${i}`}
              changed={!same(filing.by, read?.by)}
            >
              <MomentField
                say={say}
                language={language}
                fault={fault}
                id={`filing-by-${i}`}
                fields={field('by')}
                value={filing.by}
                onChange={(by) => set(i, { by })}
              />
            </Item>
            <Item
              say={say}
              reading={reading}
              fields={field('contents')}
              label={say('cases_contents')}
              id={`filing-contents-${i}`}
              changed={!same(filing.contents, read?.contents)}
            >
              <textarea
                id={`filing-contents-${i}`}
                rows={2}
                value={filing.contents.join('\n')}
                aria-describedby={wordsId(field('contents'))}
                onChange={(e) => set(i, { contents: linesOf(e.currentTarget.value) })}
              />
            </Item>
            <button type="button" class="quiet" onClick={() => onPapers(papers.filter((_, n) => n !== i))}>
              {say('cases_drop_filing')}
            </button>
          </fieldset>
        );
      })}
      <p>
        <button
          type="button"
          class="quiet"
          data-test="add-paper"
          onClick={() =>
            onPapers([...papers, { filing: { kind: 'status report', by: null, contents: [] }, from: null }])
          }
        >
          {say('cases_add_filing')}
        </button>
      </p>
    </>
  );
}
