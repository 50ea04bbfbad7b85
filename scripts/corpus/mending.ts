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

const MENDS: Record<string, Sentence> = {
  who: (r) =>
    `Those who conferred were ${own(r)}, counsel for the movant, and ${theirs(r)}, opposing counsel.`,
  when: (r) => `The conference took place on ${daysBefore(r.filed, 9)}.`,
  how: () => 'The conference was held by telephone.',
  where: (r) => `The conference took place at the office of ${theirs(r)} in Springfield.`,
  position: () => 'Opposing counsel stated that the motion is opposed.',
  reason: () =>
    'No agreement could be reached because opposing counsel contends that the relief sought is premature.',
  'good-faith': () => 'Counsel conferred in good faith in an effort to resolve the matter.',
  conference: (r) =>
    `On ${daysBefore(r.filed, 9)}, ${own(r)} conferred by telephone with ${theirs(r)}, opposing counsel, in a good faith effort to resolve the matter.`,
  mode: (r) =>
    `On ${daysBefore(r.filed, 9)}, ${own(r)} also conferred by telephone with ${theirs(r)}, opposing counsel.`,
  efforts: () => 'Counsel discussed each matter in the motion, and the movant offered to narrow it.',
};

export async function judgeMending(rows: readonly MotionRow[], turn: number): Promise<MendingScores> {
  const failures: string[] = [];
  let tried = 0;
  for (const row of rows) {
    if (row.certificate_text === null) continue;
    const before = await findingsOf(row, row.certificate_text, turn);
    const checks = new Set(before.filter(stops).map((f) => f.check));
    for (const check of checks) {
      const sentence = MENDS[check]?.(row);
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
  return !/\.(?:none|planned|leftOut|impossible|late|early|relative|time)$/.test(f.messageId);
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
