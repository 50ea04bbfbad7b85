// The list of court files, as a module. Takes the courts; gives the source of core/rules/court-files.ts: name, kind and
// zone of each, and how to load its file when it is asked for (a chunk of its own in the browser).

import type { CourtRules } from '../../utils/core/rules/rule';

export function courtFilesSource(courts: readonly CourtRules[]): string {
  const entries = courts.map((c) =>
    [
      `  ${c.id}: {`,
      `    name: ${quoted(c.name)},`,
      `    short: ${quoted(c.short)},`,
      `    kind: ${quoted(c.kind)},`,
      `    zone: ${quoted(c.zone)},`,
      ...divisions(c.divisionZones),
      `    load: () => import('./courts/${c.id}.json'),`,
      '  },',
    ].join('\n'),
  );
  return `${HEAD}${entries.join('\n')}\n};\n`;
}

function divisions(zones: Record<string, string> | undefined): string[] {
  if (!zones) return [];
  const lines = Object.entries(zones).map(
    ([division, zone]) => `      ${/^\w+$/.test(division) ? division : quoted(division)}: ${quoted(zone)},`,
  );
  return ['    divisionZones: {', ...lines, '    },'];
}

function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
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
