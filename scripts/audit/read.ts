// Audit exports as files, and the machines they come from.
// Takes the texts of exports; gives one log a machine. Exports of one machine, taken at different times, are one log: they
// begin with the same entry, whose hash no other machine has (a filing's id is random). Of an entry that a later export
// gives as erased, the content stays known where an earlier one has it.

import { type Break, breaksIn, type Head } from '../../utils/store/chain';
import type { Entry } from '../../utils/store/record';

export interface ExportFile {
  name: string;
  entries: Entry[];
  /** The export's last line; null where it has none. */
  end: Head | null;
}

export interface MachineLog {
  /** The names of its exports. */
  name: string;
  entries: Entry[];
  broken: Fault[];
  /** Entries whose time lies before that of the entry before. */
  clockBack: { file: string; seq: number }[];
}

export interface Fault {
  file: string;
  seq: number;
  what: Break['what'] | 'no-end-line' | 'differs';
}

/** @throws Error naming the line that is no entry. */
export function readExport(name: string, text: string): ExportFile {
  const entries: Entry[] = [];
  let end: Head | null = null;
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const one = parsed(line, i + 1);
    if (one.kind === 'end') end = { seq: one.seq, hash: one.hash };
    else entries.push(one);
  }
  return { name, entries, end };
}

function parsed(line: string, number: number): Entry | ({ kind: 'end' } & Head) {
  let one: { kind?: unknown; seq?: unknown; hash?: unknown } | null;
  try {
    one = JSON.parse(line);
  } catch {
    throw new Error(
      number === 1
        ? 'this is no export in JSON Lines (a CSV cannot be verified)'
        : `line ${number} is no JSON: the file may have been cut off there`,
    );
  }
  if (typeof one?.kind !== 'string' || typeof one.seq !== 'number' || typeof one.hash !== 'string')
    throw new Error(`line ${number} is no entry of a record`);
  return one as unknown as Entry;
}

/** One log a machine, in the order the files came. */
export function machinesIn(files: readonly ExportFile[]): MachineLog[] {
  const groups = new Map<string, ExportFile[]>();
  for (const file of files) {
    const first = file.entries[0];
    // An export that does not begin at 1 is broken by itself, and nobody's for certain.
    const key = first?.seq === 1 ? first.hash : file.name;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].map(together);
}

function together(files: ExportFile[]): MachineLog {
  const broken: Fault[] = files.flatMap((file) => [
    ...breaksIn(file.entries, file.end).map(({ seq, what }) => ({ file: file.name, seq, what })),
    ...(file.end
      ? []
      : [{ file: file.name, seq: (file.entries.at(-1)?.seq ?? 0) + 1, what: 'no-end-line' as const }]),
  ]);
  const merged = new Map<number, Entry>();
  for (const file of files)
    for (const entry of file.entries) {
      const known = merged.get(entry.seq);
      if (known && known.hash !== entry.hash)
        broken.push({ file: file.name, seq: entry.seq, what: 'differs' });
      if (!known || known.kind === 'erased') merged.set(entry.seq, entry);
    }
  const name = files.map((f) => f.name).join(' + ');
  const entries = [...merged.values()].sort((a, b) => a.seq - b.seq);
  return { name, entries, broken, clockBack: setBack(entries).map((seq) => ({ file: name, seq })) };
}

/** Entries are timed before they are numbered, so that two tabs may swap by an instant. */
const SWAPPED_MS = 60_000;

function setBack(entries: readonly Entry[]): number[] {
  return entries
    .filter(({ at }, i) => i > 0 && Date.parse(at) < Date.parse(entries[i - 1]!.at) - SWAPPED_MS)
    .map(({ seq }) => seq);
}
