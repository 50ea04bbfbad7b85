// other-motion: that the certificate speaks of this motion, and of all of it where the paper holds several. A
// certificate carried over from another motion ("does not oppose the requested extension" under a motion to compel)
// certifies nothing.

import { isDiscovery, kindOfTitle } from '../motion/index';
import type { MotionKind } from '../motion/kinds';
import { wordsOf } from './bearing';
import type { CheckContext, DocumentCheck, Outcome } from './check';

const RELIEF =
  '((?:(?:requested|proposed|sought|short|brief|further|first|second|additional|\\w+-day|\\w+-month|\\d+-day) )*(?:extension|enlargement|continuance|stay|amendment|transfer|withdrawal|remand|consolidation|protective order|sealing)\\b(?: of [^.,;]{0,50})?|motion (?:to|for) [^.,;]{3,60})';
const OBJECT = new RegExp(
  `\\b(?:oppos(?:e|es|ed)(?: to)?|consents? to|agree[sd]? to|assents? to|object(?:s|ed)? to|as to|regarding|concerning|about)\\s+(?:the|this|a|an|any)\\s+${RELIEF}( only)?`,
  'gi',
);
const NOUNS: [RegExp, MotionKind][] = [
  [/\b(?:extension|enlargement)\b/i, 'extension-of-time'],
  [/\bcontinuance\b/i, 'continue'],
  [/\bstay\b/i, 'stay'],
  [/\bamendment\b/i, 'amend'],
  [/\btransfer\b/i, 'transfer'],
  [/\bwithdrawal\b/i, 'withdraw-counsel'],
  [/\bremand\b/i, 'remand'],
  [/\bconsolidation\b/i, 'consolidate'],
  [/\bprotective order\b/i, 'protective-order'],
  [/\bsealing\b/i, 'seal'],
];
const SOMEWHAT_ALIKE: MotionKind[][] = [
  ['extension-of-time', 'extend-schedule', 'continue', 'stay', 'expedite'],
  ['compel', 'discovery', 'deposition', 'quash', 'protective-order', 'sanctions'],
  ['amend', 'leave', 'supplement', 'extend-schedule', 'join-party', 'substitute-party', 'intervene'],
];
const DISCOVERY_WORDS =
  /\b(?:request(?:s)? (?:for|no|nos|\d)|requests? \d|interrogator|document|production|produce|subpoena|deposition|testimony|privilege|discovery dispute|discovery at issue|responses?\b)/i;

export const otherMotion: DocumentCheck = {
  id: 'other-motion',
  name: 'inconsistent',
  messages: {
    other: {
      says: 'The certificate speaks of another motion than this one: “{relief}”.',
      todo: 'Write the certificate for this motion, after conferring about it.',
    },
    unconferred: {
      says: 'The certificate tells of no conference about this motion.',
      todo: 'Confer about this motion, then say who conferred, when and how.',
    },
    only: {
      says: 'This paper asks for several things, and the certificate covers only “{relief}”.',
      todo: 'Confer about each motion in the paper, then say so for each.',
    },
  },
  look(context) {
    const { conference, told, motion } = context;
    if (!conference || !told) return [];
    const kinds = [motion.kind, ...motion.otherKinds];
    const stray = objectsOf(told.text).filter((o) => o.kind !== null);
    const strange = stray.filter((o) => o.kind !== null && !kinds.some((k) => alike(k, o.kind)));
    const only = stray.find((o) => o.only);
    if (only && kinds.length > 1)
      return [
        {
          status: 'missing',
          check: 'issues',
          message: 'only',
          weight: 'block',
          values: { relief: only.words },
          evidence: wordsOf(told, [only]),
        },
        ...unconferred(context, only),
      ];
    if (strange.length === 0 || strange.length < stray.length) return [];
    if (isDiscovery(motion.kind, motion.title) && DISCOVERY_WORDS.test(without(told.text, strange)))
      return [];
    const first = strange[0];
    if (!first || motion.kind === 'miscellaneous' || motion.kind === 'none') return [];
    return [
      {
        status: 'missing',
        message: 'other',
        weight: 'block',
        values: { relief: first.words },
        evidence: wordsOf(told, [first]),
      },
      ...unconferred(context, first),
    ];
  },
};

interface Named {
  start: number;
  end: number;
  words: string;
  kind: MotionKind | null;
  only: boolean;
}

/** What the certificate says was opposed, agreed to or talked about, where it names a kind of motion. */
function objectsOf(text: string): Named[] {
  return [...text.matchAll(OBJECT)].map((m) => {
    const words = m[1] ?? '';
    const noun = NOUNS.find(([p]) => p.test(words));
    const titled = /^motion/i.test(words) ? kindOfTitle(words).kind : null;
    const start = m.index + m[0].indexOf(words);
    return {
      start,
      end: start + words.length,
      words: words.trim(),
      kind: titled && titled !== 'none' && titled !== 'miscellaneous' ? titled : (noun?.[1] ?? null),
      only: m[2] !== undefined || /\bonly$/i.test(words),
    };
  });
}

/** Then nothing tells of a conference about this motion, where one is asked for. */
function unconferred({ asked, told }: CheckContext, named: Named): Outcome[] {
  const requirement = asked.requirements.find((r) => r.element === 'conference');
  if (!requirement) return [];
  return [
    {
      status: 'missing',
      check: 'conference',
      message: 'unconferred',
      requirement,
      evidence: wordsOf(told, [named]),
    },
  ];
}

function alike(a: MotionKind, b: MotionKind | null): boolean {
  return a === b || SOMEWHAT_ALIKE.some((set) => set.includes(a) && b !== null && set.includes(b));
}

function without(text: string, spans: readonly Named[]): string {
  return spans.reduce((t, s) => t.slice(0, s.start) + ' '.repeat(s.end - s.start) + t.slice(s.end), text);
}
