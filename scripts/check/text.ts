// A verdict as text for the terminal. Takes a Verdict; gives lines: the verdict, the findings worst first with the
// filer's own words and who asks, then the notes.

import type { Finding, Verdict } from '../../utils/core/verdict/verdict';

const WORD: Record<Verdict['verdict'], string> = {
  pass: 'PASS',
  warn: 'WARNING',
  block: 'STOP',
  'not-required': 'NOT REQUIRED',
  unreadable: 'NOT READ',
};
const SURE: Record<Finding['confidence'], string> = {
  seen: '',
  described: ' (as described by another source)',
  stale: ' (last read more than six years ago)',
  unverified: ' (not verified)',
};

export function textOf(verdict: Verdict): string {
  const lines = [`${WORD[verdict.verdict]}  ${verdict.headline}`];
  const telling = verdict.findings.filter((f) => f.status === 'missing' || f.status === 'unclear');
  for (const same of alike(telling)) lines.push('', ...findingLines(same));
  const met = verdict.findings.filter((f) => f.status === 'met');
  if (met.length > 0) lines.push('', `Found: ${[...new Set(met.map((f) => f.check))].join(', ')}.`);
  if (verdict.belongs)
    lines.push(
      '',
      `It belongs on page ${verdict.belongs.page} of the ${documentName(verdict.belongs.document)}.`,
    );
  for (const note of verdict.notes) lines.push('', wrap(`Note: ${note.text}`));
  if (verdict.rulesAsOf) lines.push('', `Rules as of ${verdict.rulesAsOf}. This is no legal advice.`);
  return lines.join('\n');
}

/** Findings that say the same, asked by several authorities, are told once. */
function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const f of findings) {
    const key = `${f.motion} ${f.check} ${f.message}`;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  return [...groups.values()];
}

function findingLines(same: readonly Finding[]): string[] {
  const f = same[0];
  if (!f) return [];
  const mark = f.effect === 'block' ? '✗' : f.effect === 'warn' ? '!' : '·';
  const lines = [wrap(`${mark} ${f.message}`)];
  for (const e of f.evidence.slice(0, 3))
    lines.push(wrap(`“${e.quote}” (${documentName(e.document)}, page ${e.page})`, '    '));
  const asking = same.filter((g) => g.authority.kind !== 'document');
  if (asking.length > 0)
    lines.push(
      wrap(
        `Asked by ${asking.map((g) => `${g.authority.citation}${SURE[g.confidence]}`).join('; ')}.`,
        '    ',
      ),
    );
  for (const p of f.precedents.slice(0, 2)) lines.push(wrap(`${p.citation}: ${p.held}`, '    '));
  if (f.remedy) lines.push(wrap(`→ ${f.remedy}`, '    '));
  return lines;
}

function documentName(ref: string): string {
  return ref === 'main' ? 'main document' : ref.replace('attachment-', 'attachment ');
}

function wrap(text: string, indent = '', width = 100): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line);
      line = `${indent}  `;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
