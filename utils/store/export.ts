// The audit log as files: JSON Lines (everything, to be verified and merged; the last line names the last entry, so that
// a file cut short is seen) and CSV (one line a check, for people).
// Takes entries; gives text. A cell that a spreadsheet would take for a formula is disarmed with an apostrophe
// (https://owasp.org/www-community/attacks/CSV_Injection).

import { type HistoryRow, history } from './audit';
import { GENESIS, type Head } from './chain';
import type { Entry } from './record';

/** The last line of an export. */
export interface EndLine extends Head {
  kind: 'end';
}

export function jsonLines(entries: readonly Entry[], head: Head | null): string {
  const last = entries.at(-1);
  const { seq, hash } = head ?? { seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS };
  const end: EndLine = { kind: 'end', seq, hash };
  return [...entries, end].map((e) => `${JSON.stringify(e)}\n`).join('');
}

const COLUMNS: [string, (r: HistoryRow) => string | number][] = [
  ['number', (r) => r.check.seq],
  ['time (UTC)', (r) => r.check.at],
  ['court', (r) => r.check.court],
  ['case number', (r) => r.check.caseNumber ?? ''],
  ['event', (r) => r.check.event ?? ''],
  ['verdict', (r) => r.check.verdict],
  ['problem', (r) => r.check.problem ?? ''],
  [
    'findings',
    (r) =>
      r.check.findings
        .filter((f) => f.effect !== 'none')
        .map((f) => `${f.check} ${f.status} (${f.citation})`)
        .join('; '),
  ],
  ['decision', (r) => r.decision],
  ['reason', (r) => r.reason ?? ''],
  ['note', (r) => r.note ?? ''],
  ['filed', (r) => (r.filed ? 'yes' : '')],
  ['sealed', (r) => (r.check.sealed ? 'yes' : '')],
  ['sha256', (r) => r.check.documents.map((d) => d.sha256).join(' ')],
  ['bytes', (r) => r.check.documents.map((d) => d.size).join(' ')],
  ['pages', (r) => r.check.documents.map((d) => d.pages).join(' ')],
  ['extension', (r) => r.check.versions.extension],
  ['rules as of', (r) => r.check.versions.rules ?? ''],
];

/** Begins with a byte order mark, without which Excel reads it in the machine's own code page. */
export function csv(entries: readonly Entry[]): string {
  const rows = history(entries).reverse();
  const lines = [COLUMNS.map(([name]) => name), ...rows.map((r) => COLUMNS.map(([, value]) => value(r)))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
  return `\uFEFF${lines}`;
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
