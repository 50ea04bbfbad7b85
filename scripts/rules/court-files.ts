// The list of court files, as two modules. Takes the courts; gives the source of core/rules/court-files.ts: name, kind and
// zone of each, and how to load its file when it is asked for (a chunk of its own in the browser); and of
// core/rules/court-zones.ts: the zones alone, for the background, which carries no rules.

import type { CourtRules } from '../../utils/core/rules/rule';

/** The formatter's line width (biome.json). */
const WIDTH = 110;

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

export function courtZonesSource(courts: readonly CourtRules[]): string {
  const entries = courts.map((c) => {
    const parts = [`zone: ${quoted(c.zone)}`];
    if (c.divisionZones) parts.push(`divisionZones: ${record(c.divisionZones)}`);
    if (c.divisionOffices) parts.push(`divisionOffices: ${record(c.divisionOffices)}`);
    const line = `  ${c.id}: { ${parts.join(', ')} },`;
    if (line.length <= WIDTH) return line;
    return `  ${c.id}: {\n${parts.map((part) => `    ${broken(part)},\n`).join('')}  },`;
  });
  return `${ZONES_HEAD}${entries.join('\n')}\n};\n`;
}

/** A property broken over lines where it is too long for one, as the formatter breaks it: the file is made and formatted alike. */
function broken(part: string): string {
  if (part.length + 5 <= WIDTH) return part;
  return part.replace(/\{ (.*) \}$/, (_, pairs: string) => {
    const lines = pairs.split(/, (?=[^,]+: )/).map((pair) => `      ${pair},\n`);
    return `{\n${lines.join('')}    }`;
  });
}

function record(values: Record<string, string>): string {
  const pairs = Object.entries(values).map(
    ([k, v]) => `${/^[A-Za-z]\w*$|^\d+$/.test(k) ? k : quoted(k)}: ${quoted(v)}`,
  );
  return `{ ${pairs.join(', ')} }`;
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

const ZONES_HEAD = `// Made by \`npm run rules -- --write\` from courts/*.json; not edited by hand.
// Takes nothing; gives the zones every court with rules on file keeps.

export interface CourtZones {
  zone: string;
  /** Divisions that keep another zone. */
  divisionZones?: Record<string, string>;
  /** Offices in case numbers ("3", "EP") and the division each stands for, where a source tells. */
  divisionOffices?: Record<string, string>;
}

export const COURT_ZONES: Record<string, CourtZones> = {
`;
