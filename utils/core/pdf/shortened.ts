// A file of scans as a short one. Takes a ByteSource; gives a file in which each large object keeps its first bytes alone, with
// a table of objects that says where all stand now; or null where the file is not of the plainest form or its large objects
// are not most of it. A picture among them is an empty one (see without-pictures); any other large object is missing, and
// the file says so when it is asked for: then the whole file is to be read. pdf.js sets memory aside for the size of the
// file, however little is read of it, and to have that collected again takes longer than to read a motion.

import { latin1Bytes, type ObjectTable, plainTable, ROW } from './object-table';
import type { ByteSource } from './source';
import { emptied } from './without-pictures';

export interface ShortFile extends ByteSource {
  table: ObjectTable;
  /** What is most often read first: what stands before the first large object, the table, a few pages more. */
  first(): Promise<Uint8Array>;
  /** After this stretch was read: whether part of it stands for something that is not there. */
  lacks(start: number, end: number): boolean;
}

/** What a large object keeps: a picture's dictionary is shorter. */
const HEAD = 2 ** 10;
/** Bytes behind the table: pages behind a motion are looked at, too. */
const BEHIND = 2 ** 13;
const MOST_FIRST = 2 ** 16;
/** Smaller objects stay. */
const LARGE = 2 ** 16;
/** More than this is asked for at once where a damaged file is searched. */
const SEARCHED = 4 * LARGE;
/** A reader of tokens looks two tokens ahead: they must not be those of another stretch. */
const BETWEEN = latin1Bytes('\n0 0 0 0\n');

interface Piece {
  start: number;
  end: number;
  /** Where it stands in the file itself, or what stands here instead. */
  from: number | Uint8Array;
  /** The first bytes of a large object. */
  large?: boolean;
}

export async function shortened(source: ByteSource): Promise<ShortFile | null> {
  const table = await plainTable(source);
  const laid = table && layOut(table);
  if (!laid) return null;
  const { pieces, size } = laid;
  const tableEnd = pieces.find((p) => p.start > laid.table.at)?.start ?? size;
  const lacking = new Set<Piece>();
  const touched = (start: number, end: number) => pieces.filter((p) => p.start < end && p.end > start);
  const file: ShortFile = {
    size,
    table: laid.table,
    async first() {
      const part = await file.read(0, Math.min(MOST_FIRST, tableEnd + BEHIND));
      return file.lacks(0, part.length) ? part.slice(0, tableEnd) : part;
    },
    async read(start, end) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let whole = bytes.length;
      const put = (part: Uint8Array, at: number) => {
        const skip = Math.max(0, start - at);
        bytes.set(part.subarray(skip, Math.max(skip, end - at)), Math.max(0, at - start));
      };
      const parts = touched(start, end).map(async (piece, i, all) => {
        const { from } = piece;
        if (typeof from !== 'number') return put(from, piece.start);
        if (piece.large && typeof all[i - 1]?.from === 'number') return;
        // A large object stands behind what is kept before it: both are read at once.
        const large = piece.large ? piece : all[i + 1]?.large ? all[i + 1] : undefined;
        const first = piece.large ? piece.start : Math.max(start, piece.start);
        const last = large?.end ?? Math.min(end, piece.end);
        const part = await source.read(from + first - piece.start, from + last - piece.start);
        // The file is shorter than it was.
        if (part.length < last - first) whole = Math.min(whole, Math.max(0, first - start + part.length));
        else if (large && !emptied(part.subarray(large.start - first))) lacking.add(large);
        put(part, first);
      });
      await Promise.all(parts);
      return bytes.subarray(0, whole);
    },
    lacks: (start, end) =>
      touched(start, end).some((p) => lacking.has(p) || (p.large && end - start > SEARCHED)),
  };
  return file;
}

interface Layout {
  pieces: Piece[];
  size: number;
  table: ObjectTable;
}

/** The short file's pieces; null where it would not be much shorter. */
function layOut(old: ObjectTable): Layout | null {
  const places = placesIn(old);
  if (!places) return null;
  const pieces: Piece[] = [];
  const now = new Map<number, number>();
  // The table stands behind what comes before the first large object: most often what is read first.
  const text = new Uint8Array(tableOf(old, now, 0).length);
  let at = 0;
  let size = 0;
  const add = (from: Piece['from'], length: number, large = false) => {
    if (length > 0) pieces.push({ start: size, end: size + length, from, large });
    size += length;
  };
  let kept = 0;
  let spared = 0;
  places.forEach((place, i) => {
    const next = places[i + 1] ?? old.at;
    if (next - place <= LARGE) {
      now.set(place, size + place - kept);
      return;
    }
    add(kept, place - kept);
    if (at === 0) {
      add(BETWEEN, BETWEEN.length);
      at = size;
      add(text, text.length);
    }
    now.set(place, size);
    add(place, HEAD, true);
    add(BETWEEN, BETWEEN.length);
    kept = next;
    spared += next - place;
  });
  if (spared < old.at / 2) return null;
  add(kept, old.at - kept);
  text.set(latin1Bytes(tableOf(old, now, at)));
  const rows = rowsOf(old, now);
  const end = latin1Bytes(`\n${endOf(at)}`);
  add(end, end.length);
  return { pieces, size, table: { ...old, at, rows } };
}

/** Where objects stand, in order; null where the table is none that can be trusted. */
function placesIn({ at, objects, rows }: ObjectTable): number[] | null {
  const places: number[] = [];
  for (let object = 0; object < objects; object++) {
    const row = /^(\d{10}) \d{5} ([nf])/.exec(rows.substr(ROW * object, ROW));
    if (!row) return null;
    if (row[2] === 'n') places.push(Number(row[1]));
  }
  places.sort((a, b) => a - b);
  const sound = places.every((place, i) => place > (places[i - 1] ?? 0) && place < at);
  return sound ? places : null;
}

function tableOf(old: ObjectTable, now: ReadonlyMap<number, number>, at: number): string {
  return `xref\n0 ${old.objects}\n${rowsOf(old, now)}trailer\n<<${old.trailer}>>\n${endOf(at)}`;
}

function endOf(at: number): string {
  return `startxref\n${`${at}`.padStart(10, '0')}\n%%EOF\n`;
}

function rowsOf({ objects, rows }: ObjectTable, now: ReadonlyMap<number, number>): string {
  let text = '';
  for (let object = 0; object < objects; object++) {
    const row = rows.substr(ROW * object, ROW);
    const place = row[17] === 'n' ? (now.get(Number(row.slice(0, 10))) ?? 0) : Number(row.slice(0, 10));
    text += `${`${place}`.padStart(10, '0')}${row.slice(10, 18)} \n`;
  }
  return text;
}
