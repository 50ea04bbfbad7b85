// The motions of the corpus, judged. Takes the rows; gives verdicts against those expected, grounds found and falsely
// found, facts, and whether every quotation stands on the page named.

import type { DocumentRef } from '../../utils/core/filing';
import type { Finding } from '../../utils/core/verdict/verdict';
import { assessMade } from './assess-made';
import { FactTallies } from './facts';
import { makeFiling, wordsOfRow } from './filings';
import { groundsOf, plainGround } from './grounds';
import { missingQuotes } from './quotes';
import type { MotionRow } from './rows';
import { type Share, share, Tally } from './score';

export interface MotionResult {
  id: string;
  layout: string;
  expected: string[];
  verdict: string;
  grounds: string[];
  wantedGrounds: string[];
  headline: string;
  findings: Finding[];
  quotes: number;
  wrongQuotes: string[];
}

export interface MotionScores {
  results: MotionResult[];
  asExpected: Share;
  deficientStopped: Share;
  goodBlocked: Share;
  goodStopped: Share;
  grounds: Tally;
  facts: FactTallies;
  quotes: Share;
}

export async function judgeMotions(rows: readonly MotionRow[], turn: number): Promise<MotionScores> {
  const results: MotionResult[] = [];
  const grounds = new Tally();
  const facts = new FactTallies();
  for (const row of rows) {
    const made = await makeFiling(wordsOfRow(row), turn);
    const { verdict } = await assessMade(made.filing, made.files);
    const found = groundsOf(verdict.findings);
    const wanted = new Set(row.grounds.map(plainGround));
    grounds.add(found, wanted);
    facts.add(row, verdict.motions[0]?.conference ?? null);
    const evidence = verdict.findings.flatMap((f) => f.evidence);
    results.push({
      id: row.id,
      layout: made.layout,
      expected: [row.expected].flat(),
      verdict: verdict.verdict,
      grounds: [...found],
      wantedGrounds: [...wanted],
      headline: verdict.headline,
      findings: verdict.findings,
      quotes: evidence.length,
      wrongQuotes: await missingQuotes(evidence, made.files as ReadonlyMap<DocumentRef, Uint8Array>),
    });
  }
  const good = results.filter((r) => r.expected.every((e) => e === 'pass' || e === 'not-required'));
  const deficient = results.filter((r) => r.expected.every((e) => e === 'block' || e === 'warn'));
  const stopped = (r: MotionResult) => r.verdict === 'block' || r.verdict === 'warn';
  const quotes = results.reduce((n, r) => n + r.quotes, 0);
  const wrong = results.reduce((n, r) => n + r.wrongQuotes.length, 0);
  return {
    results,
    asExpected: share(results.filter((r) => r.expected.includes(r.verdict)).length, results.length),
    deficientStopped: share(deficient.filter(stopped).length, deficient.length),
    goodBlocked: share(good.filter((r) => r.verdict === 'block').length, good.length),
    goodStopped: share(good.filter(stopped).length, good.length),
    grounds,
    facts,
    quotes: share(quotes - wrong, quotes),
  };
}
