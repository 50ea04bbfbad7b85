// later-papers: that counsel talked about the answers now in dispute, and not only about earlier ones. A certificate
// that dates a supplement after the last talk tells of no talk about it: Buntain v. Hansbro (C.D. Ill. Dec. 19,
// 2023), among core/rules/precedents. For discovery motions; where a rule itself sets the order, the check `timing` speaks.

import { datesIn } from '../conference/dates';
import type { IsoDate } from '../filing';
import { isDiscovery } from '../motion/index';
import type { Span } from '../motion/prose';
import { wordsOf } from './bearing';
import type { CheckContext, DocumentCheck } from './check';
import { longDate } from './days';

const SERVED =
  /\b(?:supplemented|amended|(?:served|provided|produced|sent|gave)\b[^.;]{0,40}\b(?:supplement(?:al|ary)?|amended|further|additional|revised|second|new))\b/i;
const PAPERS =
  /\b(?:responses?|answers?|objections?|production|documents?|privilege log|disclosures?|supplement)\b/i;
/** Promised, asked for, or done by the movant itself. */
const NOT_DONE =
  /\b(?:will|would|shall|should|agreed|promis\w+|undert\w+|offered|asked|demand\w*|request(?:ed|ing)|to be|until|unless|not)\b[^.;]{0,60}\b(?:supplement|amend|serve|provid|produc|sen[dt]|g[ia]ve)/i;

export const laterPapers: DocumentCheck = {
  id: 'later-papers',
  name: 'timing',
  messages: {
    missing: {
      says: 'The certificate tells of answers served on {after}, after counsel last conferred ({date}).',
      todo: 'Confer about what was served since then and say so; if counsel did, give the date.',
    },
    early: {
      says: 'Counsel conferred about answers that were still to come, not about those now in dispute.',
      todo: 'Confer about the answers that were served, then say so and give the date.',
    },
  },
  look(context) {
    const { conference, told, asked, motion } = context;
    if (!conference || !told || !isDiscovery(motion.kind, motion.title)) return [];
    const requirement = asked.requirements.find((r) => r.element === 'conference');
    if (!requirement || asked.requirements.some((r) => r.topics?.includes('papers'))) return [];
    const early = beforeAnswers(context);
    if (early)
      return [
        {
          status: 'missing',
          message: 'early',
          weight: 'warn',
          requirement,
          evidence: wordsOf(told, [early]),
        },
      ];
    const last = lastDayOf(context);
    const later = last && servedAfter(last, context);
    if (!last || !later) return [];
    return [
      {
        status: 'missing',
        message: 'missing',
        weight: 'warn',
        requirement,
        values: { date: longDate(last), after: longDate(later.day) },
        evidence: wordsOf(told, [later.span]),
      },
    ];
  },
};

/** The last day on which anything was done; null where no conference was held or one has no date. */
function lastDayOf({ conference }: CheckContext): IsoDate | null {
  const events = conference?.events.filter((e) => e.status !== 'planned' && e.status !== 'none') ?? [];
  const held = events.filter((e) => e.status === 'held');
  if (held.length === 0 || held.some((e) => e.dates.every((d) => d.value.iso === null))) return null;
  return (
    events
      .flatMap((e) => e.dates.flatMap((d) => (d.value.iso ? [d.value.iso] : [])))
      .sort()
      .at(-1) ?? null
  );
}

function servedAfter(last: IsoDate, { told, filing }: CheckContext): { day: IsoDate; span: Span } | null {
  for (const m of told?.text.matchAll(/[^.;]+(?:[.;]|$)/g) ?? []) {
    const words = m[0];
    if (!SERVED.test(words) || !PAPERS.test(words) || NOT_DONE.test(words)) continue;
    const day = datesIn(words, filing.filedAt.date)
      .map((d) => d.fact.iso)
      .find((iso) => iso !== null && iso > last && iso <= filing.filedAt.date);
    if (day) return { day, span: { start: m.index, end: m.index + words.length } };
  }
  return null;
}

const ANSWERS = '(?:responses?|answers?|objections?|productions?|disclosures?|privilege log)';
/** "About the upcoming responses", "before the answers were due". */
const TO_COME = new RegExp(
  `\\b(?:upcoming|forthcoming|anticipated|expected|future|impending|coming|eventual|not[- ]yet[- ]served|unserved) (?:\\w+ )?${ANSWERS}\\b|\\b${ANSWERS}\\b[^,;.]{0,30} (?:still to come|yet to come|yet to be served|to be served later|not yet (?:served|due)|then still outstanding)\\b|\\b(?:before|ahead of|in advance of|prior to) (?:any |the |its |his |her |their )?(?:\\w+ )?${ANSWERS} (?:were|was|had been|fell|became|came) (?:even )?(?:served|due|made|received|in)\\b`,
  'i',
);

/** The only talk was before there was anything to dispute; null where another came later. */
function beforeAnswers({ conference, told }: CheckContext): Span | null {
  const held = conference?.events.filter((e) => e.status === 'held') ?? [];
  const [only] = held;
  if (!told || held.length !== 1 || !only || only.dates.length > 1) return null;
  const words = told.text.slice(only.span.start, only.span.end);
  return TO_COME.test(words) ? only.span : null;
}
