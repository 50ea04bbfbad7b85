// Reads what stands side by side below a caption: tables cell by cell, row by row; signature blocks column by column;
// a date and a closing on one line as two lines. Takes rows; gives fragments in reading order.

import { type Fragment, fragmentOf, median, segmentsOf, textOf } from './fragment';
import type { Item } from './item';
import type { Row } from './rows';

interface Parted {
  row: Row;
  segments: Item[][];
}

const MARKER = /^(\(?([0-9]{1,3}|[ivxl]{1,5}|[a-zA-Z])[.)]+|[•·▪●○■–—*-]|\d{1,3}|¶+\s*\d*)$/i;
const SIGNING =
  /^\s*(\/s\/|_{6,}|by:|respectfully submitted|attorneys?\s+(for|at)|counsel (for|to)|(state )?bar (no|id)|dated?\b)/i;

/** What stands in a lawyer's address block. */
const CONTACT =
  /@|\b(telephone|tel|facsimile|fax|phone|email|e-mail|suite|street|avenue|floor)\b|\b(LLP|PLLC|P\.C\.|L\.L\.P\.)|,\s+[A-Z][A-Za-z.]+\s+\d{5}\b/i;

export function sideBySide(rows: readonly Row[], pageWidth: number, nextFlow: () => number): Fragment[] {
  const parted = rows.map((row) => ({
    row,
    segments: withoutMarkers(segmentsOf(row, Math.max(18, 1.7 * row.size))),
  }));
  const out: Fragment[] = [];
  for (let i = 0; i < parted.length; ) {
    const block = blockAt(parted, i);
    if (block) {
      const rowsOfBlock = parted.slice(i, block.to);
      const reading = readingOf(rowsOfBlock, block.columns, pageWidth);
      out.push(
        ...(reading === 'records'
          ? byRecord(rowsOfBlock, block.columns, nextFlow)
          : byColumn(rowsOfBlock, block.columns, reading, nextFlow)),
      );
      i = block.to;
      continue;
    }
    const { row, segments } = parted[i]!;
    const last = segments[segments.length - 1];
    if (segments.length > 1 && last && last[0]!.x > pageWidth * 0.42 && wide(segments, row.size))
      segments.forEach((s, n) =>
        out.push(fragmentOf(row, s, n === 0 ? 0 : nextFlow(), n === 0 ? null : true)),
      );
    else out.push(fragmentOf(row));
    i++;
  }
  return out;
}

/** A list's number is read with its item. */
function withoutMarkers(segments: Item[][]): Item[][] {
  const first = segments[0];
  const second = segments[1];
  if (!first || !second || !MARKER.test(textOf(first).trim())) return segments;
  return [[...first, ...second], ...segments.slice(2)];
}

function wide(segments: readonly Item[][], size: number): boolean {
  return segments.slice(1).some((s, i) => {
    const before = segments[i]!;
    const right = Math.max(...before.map((x) => x.x + x.width));
    return s[0]!.x - right > 3 * size;
  });
}

/** Rows from `from` on whose segments share left edges: at least two rows of two segments. */
function blockAt(parted: readonly Parted[], from: number): { to: number; columns: number[] } | null {
  if (parted[from]!.segments.length < 2) return null;
  let starts = parted[from]!.segments.map((s) => s[0]!.x);
  let to = from + 1;
  let multi = 1;
  for (; to < parted.length; to++) {
    const { row, segments } = parted[to]!;
    const before = parted[to - 1]!.row;
    if (row.y - before.y > 3.2 * Math.max(row.size, before.size)) break;
    const aligned = segments.filter((s) => starts.some((x) => Math.abs(x - s[0]!.x) <= 6));
    if (aligned.length === 0) break;
    const crossing = segments.some((s) => {
      const l = s[0]!.x;
      const r = Math.max(...s.map((x) => x.x + x.width));
      return starts.some((x) => x > l + 6 && x < r - 2);
    });
    if (crossing) break;
    if (segments.length > 1) {
      if (aligned.length < 2) break;
      multi++;
      starts = [
        ...starts,
        ...segments.map((s) => s[0]!.x).filter((x) => starts.every((o) => Math.abs(o - x) > 6)),
      ];
    }
  }
  // Single lines at the end belong to what follows unless they stand in a right-hand column.
  const leftmost = Math.min(...starts);
  while (
    to > from + 1 &&
    parted[to - 1]!.segments.length === 1 &&
    parted[to - 1]!.segments[0]![0]!.x < leftmost + 6
  )
    to--;
  return multi >= 2 ? { to, columns: starts.sort((a, b) => a - b) } : null;
}

function columnOf(segment: readonly Item[], columns: readonly number[]): number {
  let best = 0;
  columns.forEach((x, i) => {
    if (Math.abs(x - segment[0]!.x) < Math.abs(columns[best]! - segment[0]!.x)) best = i;
  });
  return best;
}

type Reading = 'blocks' | 'columns' | 'records';

/** Signature and address blocks, columns of running text, or the records of a table. */
function readingOf(block: readonly Parted[], columns: readonly number[], pageWidth: number): Reading {
  if (columns.length !== 2) return 'records';
  const segments = block.flatMap((b) => b.segments);
  if (segments.some((s) => SIGNING.test(textOf(s)))) return 'blocks';
  const reached = (c: number) => segments.some((s) => columnOf(s, columns) === c && CONTACT.test(textOf(s)));
  if (reached(0) && reached(1)) return 'blocks';
  const widths = segments.map((s) => Math.max(...s.map((x) => x.x + x.width)) - s[0]!.x);
  const long = block.filter((b) => b.segments.length === 2).length >= 8 && median(widths) > pageWidth * 0.28;
  return long ? 'columns' : 'records';
}

function byColumn(
  block: readonly Parted[],
  columns: readonly number[],
  reading: Reading,
  nextFlow: () => number,
): Fragment[] {
  return columns.flatMap((_, c) => {
    const flow = nextFlow();
    const fragments = block.flatMap(({ row, segments }) => {
      const mine = segments.filter((s) => columnOf(s, columns) === c);
      return mine.length > 0 ? [fragmentOf(row, mine.flat(), flow)] : [];
    });
    fragments.forEach((f, i) => {
      const before = fragments[i - 1];
      if (!before) f.start = true;
      // The lines of a name and address are each their own, but for one that plainly runs on.
      else if (reading === 'blocks')
        f.start =
          !/([,&-]|\b(of|and|for|the))$/i.test(textOf(before.items)) && !/^[a-z]/.test(textOf(f.items));
    });
    return fragments;
  });
}

/** Cells of a record in order, each cell's lines together; a record begins where its first cell does. */
function byRecord(block: readonly Parted[], columns: readonly number[], nextFlow: () => number): Fragment[] {
  const steps = block.slice(1).map((b, i) => b.row.y - block[i]!.row.y);
  const least = Math.min(...steps);
  const even = Math.max(...steps) <= least * 1.15;
  const records: Parted[][] = [];
  block.forEach((b, i) => {
    const first = b.segments.some((s) => columnOf(s, columns) === 0);
    const begins = i === 0 || (first && (even || steps[i - 1]! > least * 1.15));
    if (begins) records.push([b]);
    else records[records.length - 1]!.push(b);
  });
  const flow = nextFlow();
  return records.flatMap((record) => {
    const cells: Fragment[] = columns.flatMap((_, c) =>
      record.flatMap(({ row, segments }) =>
        segments.filter((s) => columnOf(s, columns) === c).map((s) => fragmentOf(row, s, flow, false)),
      ),
    );
    if (cells[0]) cells[0].start = true;
    return cells;
  });
}
