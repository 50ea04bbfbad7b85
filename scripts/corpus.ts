// Measures the program on real material that lies outside the repository.
//   npm run corpus [-- --corpus DIR] [--turn N] [--only ID,ID] [--verbose] [--write-baseline] [--check]
// Reads motions.jsonl, rulings.jsonl and certificates.jsonl there, sets each row as a PDF in one of several layouts
// (--turn shifts which), judges it, and prints counts with Wilson's 95 % intervals and what flipped since the baseline.
// Exit 0 whatever the scores, unless --check is given: then 1 where a target is missed. 64: usage.

import { resolve } from 'node:path';
import { numberOf, optionsOf } from './command-options';
import { startReading } from './corpus/assess-made';
import { flipsSince, type Outcomes, writeBaseline } from './corpus/baseline';
import { judgeCertificates } from './corpus/certificates';
import { FACTS } from './corpus/facts';
import { judgeMending } from './corpus/mending';
import { judgeMotions, type MotionScores } from './corpus/motions';
import { type CertificateRow, type MotionRow, type RulingRow, rowsOf } from './corpus/rows';
import { judgeRulings, LEFT_OUT } from './corpus/rulings';
import { printed, type Share } from './corpus/score';

const USAGE =
  'usage: npm run corpus -- [--corpus DIR] [--turn N] [--only ID,ID] [--verbose] [--no-mend] [--write-baseline] [--check]';

const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<number> {
  const { values } = optionsOf(USAGE, {
    options: {
      corpus: { type: 'string', default: resolve(import.meta.dirname, '../../shared/corpus') },
      turn: { type: 'string', default: '0' },
      only: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      'write-baseline': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      mend: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const only = values.only?.split(',');
  const rows = <T extends { id: string }>(file: string): T[] =>
    rowsOf<T>(values.corpus, file).filter((r) => !only || only.includes(r.id));
  const turn = numberOf(USAGE, 'turn', values.turn, 0);
  const reading = startReading();
  try {
    const motionRows = rows<MotionRow>('motions.jsonl');
    const motions = await judgeMotions(motionRows, turn);
    sayMotions(motions, values.verbose || only !== undefined);
    const mending = values.mend ? await judgeMending(motionRows, turn) : null;
    if (mending) {
      say(`adding the fact asked for clears the finding, raises no other   ${printed(mending.cleared)}`);
      if (values.verbose || only) for (const f of mending.failures) say(`    ${f}`);
    }
    const rulings = await judgeRulings(rows<RulingRow>('rulings.jsonl'), turn);
    say('\nrulings.jsonl');
    say(`quoted, insufficient or missing: stopped       ${printed(rulings.quoted.stopped)}`);
    say(`  on a ground the court gave                   ${printed(rulings.quoted.onGround)}`);
    say(`described, insufficient or missing: stopped    ${printed(rulings.described.stopped)}`);
    say(`  on a ground the court gave                   ${printed(rulings.described.onGround)}`);
    say(`sufficient: blocked                            ${printed(rulings.sufficientBlocked)}`);
    say(
      `left out: ${Object.entries(LEFT_OUT)
        .map(([id, why]) => `${id} (${why})`)
        .join('; ')}`,
    );
    if (values.verbose || only)
      for (const r of rulings.results) {
        const stopped = r.verdict === 'block' || r.verdict === 'warn';
        if (r.ruling === 'sufficient' ? r.verdict === 'block' : !stopped || !r.onGround)
          say(
            `  ${r.id} [${r.ruling}${r.quoted ? ', quoted' : ''}] ${r.verdict} ${r.grounds.join(', ')} | ${r.text}`,
          );
      }
    const certificates = await judgeCertificates(rows<CertificateRow>('certificates.jsonl'), turn);
    say('\ncertificates.jsonl');
    say(`say that counsel conferred, and the position: blocked   ${printed(certificates.blocked)}`);
    say(`  stopped (blocked or warned)                           ${printed(certificates.stopped)}`);
    if (values.verbose || only)
      for (const r of certificates.results)
        if (r.verdict === 'block' || (r.verdict === 'warn' && r.telling))
          say(
            `  ${r.id} ${r.court} ${r.telling ? '' : '(not telling) '}${r.verdict} ${r.grounds.join(', ')} | ${r.title} | ${r.text}`,
          );
    if (!only) sayFlips(motions, rulings.results, certificates.results, values['write-baseline']);
    return values.check && missesTarget(motions) ? 1 : 0;
  } finally {
    reading.close();
  }
}

function sayMotions(m: MotionScores, verbose: boolean): void {
  say('motions.jsonl');
  say(`verdict as expected        ${printed(m.asExpected)}`);
  say(`deficient ones stopped     ${printed(m.deficientStopped)}`);
  say(`good ones blocked          ${printed(m.goodBlocked)}`);
  say(`good ones stopped          ${printed(m.goodStopped)}`);
  say(`grounds                    ${m.grounds}`);
  for (const fact of FACTS) say(`${fact.padEnd(27)}${m.facts.by[fact]}`);
  say(`quotations on the page named   ${printed(m.quotes)}`);
  if (!verbose) return;
  for (const r of m.results) {
    const wrong = !r.expected.includes(r.verdict);
    const extra = r.grounds.filter((g) => !r.wantedGrounds.includes(g));
    const missed = r.wantedGrounds.filter((g) => !r.grounds.includes(g));
    if (wrong || extra.length + missed.length + r.wrongQuotes.length > 0)
      say(
        `  ${r.id} [${r.layout}] ${wrong ? `WRONG ${r.verdict}, expected ${r.expected.join('|')}` : r.verdict}` +
          `${extra.length > 0 ? `  extra: ${extra.join(', ')}` : ''}${missed.length > 0 ? `  missed: ${missed.join(', ')}` : ''}` +
          `${r.wrongQuotes.length > 0 ? `  quotes: ${r.wrongQuotes.join(' | ')}` : ''}`,
      );
  }
  for (const d of m.facts.differences)
    say(`  ${d.id} ${d.fact}: found ${d.found.join(', ') || '-'}; told ${d.wanted.join(', ') || '-'}`);
}

function sayFlips(
  motions: MotionScores,
  rulings: readonly { id: string; verdict: string }[],
  certificates: readonly { id: string; verdict: string }[],
  write: boolean,
): void {
  const outcomes: Outcomes = {};
  for (const r of [...motions.results, ...rulings, ...certificates]) outcomes[r.id] = r.verdict;
  const flips = flipsSince(outcomes);
  say(`\nflipped since the baseline: ${flips.length}`);
  for (const f of flips.slice(0, 60)) say(`  ${f.id}: ${f.was ?? '(new)'} → ${f.is}`);
  if (write) writeBaseline(outcomes);
}

function missesTarget(m: MotionScores): boolean {
  const part = (s: Share) => (s.of === 0 ? 1 : s.hits / s.of);
  return (
    part(m.asExpected) < 0.97 ||
    part(m.deficientStopped) < 0.98 ||
    part(m.goodBlocked) > 0.01 ||
    part(m.goodStopped) > 0.04 ||
    m.grounds.f1 < 0.93 ||
    part(m.quotes) < 1
  );
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 64;
  },
);
