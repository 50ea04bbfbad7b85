// Certificates as filed, which nobody is known to have rejected, judged under the rule of their own court. Takes the
// rows; gives how many of those that say counsel conferred and what the other side's position is are blocked.

import { kindOfTitle } from '../../utils/core/motion/index';
import { entryOf } from '../../utils/core/rules/index';
import { assessMade } from './assess-made';
import { makeFiling } from './filings';
import { groundsOf } from './grounds';
import type { CertificateRow } from './rows';
import { type Share, share } from './score';

export interface CertificateResult {
  id: string;
  court: string;
  verdict: string;
  grounds: string[];
  title: string;
  text: string;
  telling: boolean;
}

export interface CertificateScores {
  results: CertificateResult[];
  blocked: Share;
  stopped: Share;
}

export async function judgeCertificates(
  rows: readonly CertificateRow[],
  turn: number,
): Promise<CertificateScores> {
  const results: CertificateResult[] = [];
  for (const row of rows) {
    // Forms are blanks; a court of appeals and a state court have no rule here.
    if (row.real_or_form === 'form' || !entryOf(row.court)) continue;
    const heading = row.heading || null;
    const lines = row.text.split('\n').map((l) => l.trim());
    const text = lines
      .filter((l) => l !== '' && !(heading && plain(heading).includes(plain(l)) && plain(l).length > 3))
      .join(' ');
    // A dump's running header is no word of the certificate.
    const clean = text.replace(/Case \d:\d\d-cv-\S+\s+Document \d+.{0,60}?Page \d+ of \d+/g, ' ');
    const title = row.motion_title.replace(/\([^)]*\)/g, '').trim();
    const made = await makeFiling(
      {
        id: row.id,
        court: row.court,
        event: null,
        title: /motion|notice|letter|request/i.test(title) ? title : `MOTION (${title})`,
        filed: yearOf(row),
        plaintiff: 'Alder Brook',
        defendant: 'Grayling Works, Inc.',
        caseNumber: '9:09-cv-80123',
        body: ['The movant asks the Court for the relief stated in the title, for good cause.'],
        heading,
        certificate: clean.replace(/_?[sI]s?l? ?\/?s?\/ ?[A-Z].*$/s, '').trim() || clean,
        place: heading && row.court !== 'ord' ? 'end' : 'body',
        signature: 'Jane L. Moder',
      },
      turn,
    );
    const { verdict } = await assessMade(made.filing, made.files);
    results.push({
      id: row.id,
      court: row.court,
      verdict: verdict.verdict,
      grounds: [...groundsOf(verdict.findings)],
      title: `${kindOfTitle(title).kind}: ${title.slice(0, 60)}`,
      text,
      telling:
        !['none_stated', 'no_response', ''].includes(row.features.outcome) &&
        /conferr|consult|communicat/i.test(text),
    });
  }
  const telling = results.filter((r) => r.telling);
  return {
    results,
    blocked: share(telling.filter((r) => r.verdict === 'block').length, telling.length),
    stopped: share(
      telling.filter((r) => r.verdict === 'block' || r.verdict === 'warn').length,
      telling.length,
    ),
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The row has no date of its own; the year of its words, else of its case number. */
function yearOf(row: CertificateRow): string {
  const year = /\b(20\d{2})\b/.exec(row.text)?.[1] ?? /\((?:[^)]*)(20\d{2})\)/.exec(row.case)?.[1];
  return `${year ?? '2010'}-12-15`;
}
