// The list of court files, as a module. Takes the courts; gives the source of core/rules/court-files.ts: name, kind and
// zone of each, and how to load its file when it is asked for (a chunk of its own in the browser).

import type { CourtRules } from '../../utils/core/rules/rule';

export function courtFilesSource(courts: readonly CourtRules[]): string {
  const lines = courts.map((c) => {
    const zones = c.divisionZones ? `, divisionZones: ${literal(c.divisionZones)}` : '';
    return `  ${c.id}: {\n    name: ${quoted(c.name)},\n    short: ${quoted(c.short)},\n    kind: ${quoted(c.kind)},\n    zone: ${quoted(c.zone)}${zones.replace(', ', ',\n    ')},\n    load: () => import('./courts/${c.id}.json'),\n  },`;
  });
  return `${HEAD}${lines.join('\n')}\n};\n`;
}

function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

function literal(record: Record<string, string>): string {
  const pairs = Object.entries(record).map(([k, v]) => `${/^\w+$/.test(k) ? k : quoted(k)}: ${quoted(v)}`);
  return `{ ${pairs.join(', ')} }`;
}

const HEAD = `// Made by \`npm run rules -- --write\` from courts/*.json; not edited by hand.
// Takes nothing; gives every court on record with name, kind and zone, and how to load its rules.

export interface CourtEntry {
  name: string;
  /** "W.D. Tex." */
  short: string;
  kind: 'district' | 'bankruptcy' | 'federal';
  zone: string;
  divisionZones?: Record<string, string>;
  load(): Promise<unknown>;
}

export const COURT_FILES: Record<string, CourtEntry> = {
`;
