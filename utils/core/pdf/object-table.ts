// The table of objects of a file of the plainest form. Takes a ByteSource; gives where each object stands, or null where the
// file has more than one table, an enciphered content, or a table of another kind (PDF 32000-1 §7.5.4, §7.5.5).

import type { ByteSource } from './source';

export interface ObjectTable {
  /** Where the table itself stands. */
  at: number;
  objects: number;
  /** The entries of the trailer's dictionary. */
  trailer: string;
  /** The table's rows as they stand, twenty bytes each. */
  rows: string;
}

/** Bytes of the table looked at. */
const MOST_TABLE = 2 ** 19;
const TAIL = 1024;
export const ROW = 20;

export async function plainTable(source: ByteSource): Promise<ObjectTable | null> {
  const tail = await textAt(source, Math.max(0, source.size - TAIL), TAIL);
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
  if (!(at > 0) || at >= source.size || source.size - at > MOST_TABLE) return null;
  const end = await textAt(source, at, MOST_TABLE);
  const head = /^xref\s+0 (\d+)\s*?\r?\n/.exec(end);
  const objects = Number(head?.[1]);
  if (!head || !(objects > 0)) return null;
  const rows = end.slice(head[0].length, head[0].length + ROW * objects);
  const trailer = /^\s*trailer\s*<<([^<>%]*(?:<[^<>]*>[^<>%]*)*)>>\s*startxref\s/.exec(
    end.slice(head[0].length + rows.length),
  )?.[1];
  if (!trailer || /\/(?:Prev|XRefStm|Encrypt)\b/.test(trailer)) return null;
  return { at, objects, trailer, rows };
}

/** Where an object stands; -1 for one that is not there. */
export function placeOf({ objects, rows }: ObjectTable, object: number): number {
  const row = /^(\d{10}) 00000 n/.exec(rows.substr(ROW * object, ROW));
  return row && object < objects ? Number(row[1]) : -1;
}

/** One character a byte. */
export async function textAt(source: ByteSource, start: number, length: number): Promise<string> {
  return new TextDecoder('latin1').decode(await source.read(start, Math.min(source.size, start + length)));
}

export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
