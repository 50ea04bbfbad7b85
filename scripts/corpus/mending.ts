// "Adding the fact that a finding asks for clears that finding and raises no other." Takes the motions; for each finding
// that a sentence can mend, appends the sentence to the certificate and judges again. A finding that no sentence can
// mend (a blank, a contradiction, the wrong place, no certificate) is left out.

import type { Finding } from '../../utils/core/verdict/verdict';
import { assessMade } from './assess-made';
import { makeFiling, wordsOfRow } from './filings';
import type { MotionRow } from './rows';
import { type Share, share } from './score';

export interface MendingScores {
  cleared: Share;
  failures: string[];
}

type Sentence = (row: MotionRow) => string;

const own = (row: MotionRow) => row.signature.replace(/,\s*pro se$/i, '');
const theirs = (row: MotionRow) => (row.opposing_counsel ?? 'Jane L. Moder').replace(/,\s*pro se$/i, '');

/** Sentences for a certificate that tells of a conference; and, where other words are needed, for one of attempts. */
const MENDS: Record<string, { held: Sentence; tried?: Sentence; sent?: Sentence }> = {
  who: {
    held: (r) =>
      `Those who conferred were ${own(r)}, counsel for the movant, and ${theirs(r)}, opposing counsel.`,
    tried: (r) =>
      `${own(r)}, counsel for the movant, tried to reach ${theirs(r)}, opposing counsel, on each occasion.`,
  },
  when: {
    held: (r) => `The conference took place on ${daysBefore(r.filed, 9)}, at 2:00 p.m.`,
    sent: (r) => `The message was sent on ${daysBefore(r.filed, 9)}, at 2:00 p.m.`,
    tried: (r) =>
      `The attempts to confer were made on ${daysBefore(r.filed, 12)}, at 2:00 p.m., and on ${daysBefore(r.filed, 9)}, at 3:00 p.m.`,
  },
  how: {
    held: () => 'The conference was held by telephone.',
    tried: () => 'The attempts to confer were made by telephone and by e-mail.',
  },
  where: { held: (r) => `The conference took place at the office of ${theirs(r)} in Springfield.` },
  position: {
    held: (r) =>
      /unopposed|agreed|joint|assented/i.test(r.title)
        ? 'Opposing counsel stated that the motion is not opposed.'
        : 'Opposing counsel stated that the motion is opposed.',
    tried: () => 'Opposing counsel has not stated a position, and has not responded.',
  },
  reason: {
    held: () =>
      'No agreement could be reached because opposing counsel contends that the relief sought is premature.',
  },
  'good-faith': {
    held: () => 'All of this was done in good faith in an effort to resolve the matter without the Court.',
  },
  conference: {
    held: (r) =>
      `On ${daysBefore(r.filed, 9)}, at 2:00 p.m., ${own(r)} conferred in good faith by telephone with ${theirs(r)}, opposing counsel, from their offices in Springfield and Riverton, about each matter in the motion. ${theirs(r)} stated that the motion is opposed because the relief sought is premature.`,
  },
  mode: {
    held: (r) =>
      `On ${daysBefore(r.filed, 9)}, at 2:00 p.m., ${own(r)} also conferred by telephone with ${theirs(r)}, opposing counsel, from their offices in Springfield and Riverton, about each matter in the motion. ${theirs(r)} stated that the motion is opposed because the relief sought is premature.`,
  },
  efforts: {
    held: () => 'Counsel discussed each matter in the motion, and the movant offered to narrow it.',
    tried: (r) =>
      `The movant wrote on ${daysBefore(r.filed, 12)} and called on ${daysBefore(r.filed, 9)}, each time setting out the matters in the motion and offering to narrow them.`,
  },
};

export async function judgeMending(rows: readonly MotionRow[], turn: number): Promise<MendingScores> {
  const failures: string[] = [];
  let tried = 0;
  for (const row of rows) {
    if (row.certificate_text === null) continue;
    const before = await findingsOf(row, row.certificate_text, turn);
    const held = row.facts.events.some((e) => e.status === 'held');
    if (before.some((f) => f.check === 'placeholder')) continue;
    const checks = new Set(before.filter(stops).map((f) => f.check));
    for (const check of checks) {
      const mend = MENDS[check];
      const sentTo = row.facts.events.every((e) => e.status === 'sent') && row.facts.events.length > 0;
      const sentence = (
        held || row.facts.events.length === 0
          ? mend?.held
          : ((sentTo ? mend?.sent : undefined) ?? mend?.tried ?? mend?.held)
      )?.(row);
      if (!sentence || before.some((f) => f.check === check && !fixable(f))) continue;
      tried++;
      const after = await findingsOf(row, `${row.certificate_text} ${sentence}`, turn);
      const left = after.filter((f) => stops(f) && f.check === check);
      const raised = after.filter((f) => stops(f) && !before.some((b) => stops(b) && b.check === f.check));
      if (left.length + raised.length > 0)
        failures.push(
          `${row.id} + “${sentence}”: ${left.length > 0 ? `${check} stays (${left[0]?.message})` : ''}${raised.map((f) => ` raises ${f.check} (${f.message})`).join('')}`,
        );
    }
  }
  return { cleared: share(tried - failures.length, tried), failures };
}

const stops = (f: Finding) => f.status === 'missing' && f.effect !== 'none';

/** A statement to the contrary has to be taken out, not added to. */
function fixable(f: Finding): boolean {
  return !/\.(?:none|planned|leftOut|impossible|late|early|relative|staff|unconferred)$|^left-out\./.test(
    f.messageId,
  );
}

async function findingsOf(row: MotionRow, certificate: string, turn: number): Promise<Finding[]> {
  const made = await makeFiling({ ...wordsOfRow(row), certificate }, turn);
  return (await assessMade(made.filing, made.files)).verdict.findings;
}

function daysBefore(day: string, days: number): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000);
  return date.toLocaleDateString('en-US', {
    month: 'long',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
