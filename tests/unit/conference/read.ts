// Reads a certificate given as text, with a context whose parts a test may change.

import { type ConferenceContext, readConference, reportOf } from '../../../utils/core/conference';
import { proseFromText } from '../../../utils/core/motion/prose';

export const CONTEXT: ConferenceContext = {
  filed: '2025-06-20',
  signed: null,
  movant: 'plaintiff',
  signers: ['Harriet B. Sloane'],
  plaintiffs: ['Juniper Vail'],
  defendants: ['Copper Finch Roasters, Inc.'],
};

export function read(text: string, context: Partial<ConferenceContext> = {}) {
  const prose = proseFromText(text);
  const conference = readConference(prose, { ...CONTEXT, ...context });
  return {
    conference,
    report: reportOf(conference),
    words: (span: { start: number; end: number }) => prose.text.slice(span.start, span.end),
  };
}

/** One line an event: "held 2025-05-03,2025-05-05 telephone". */
export function eventsOf(text: string, context: Partial<ConferenceContext> = {}): string[] {
  return read(text, context).report.events.map((e) =>
    [e.status, e.dates.join(','), e.modes.join(',')].filter(Boolean).join(' '),
  );
}
