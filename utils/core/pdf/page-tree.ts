// Gives a file with a flat page tree branches, so that a page is found without fetching every other. Takes a ByteSource;
// gives the same bytes with an update behind them that names the pages by branches (PDF 32000-1 §7.5.6, §7.7.3), or the
// source itself where the file is not of the plainest form. pdf.js fetches all that stands in the topmost node before it
// gives the first page: in a file of scans one stretch of bytes for each page.

import { latin1Bytes, type ObjectTable, placeOf, plainTable, textAt } from './object-table';
import type { ByteSource } from './source';

/** Fewer are fetched as they are. */
const LEAST_KIDS = 24;
/** Pages on a branch; the last page, which pdf.js looks at first, has one of its own. */
const BRANCH = 16;
/** Bytes of the node looked at. */
const MOST_NODE = 2 ** 17;

/** `table`: the file's table of objects where it is known. */
export async function withBranches(source: ByteSource, table?: ObjectTable): Promise<ByteSource> {
  const found = await plainTree(source, table ?? (await plainTable(source)));
  if (!found) return source;
  const update = latin1Bytes(updateOf(found, source.size));
  const size = source.size + update.length;
  return {
    size,
    async read(start, end) {
      const own = start < source.size ? await source.read(start, Math.min(end, source.size)) : null;
      if (end <= source.size && own) return own;
      const added = update.subarray(Math.max(0, start - source.size), Math.max(0, end - source.size));
      if (!own) return added.slice();
      // Fewer than asked for: the file is shorter than it was.
      if (own.length < source.size - start) return own;
      const both = new Uint8Array(own.length + added.length);
      both.set(own);
      both.set(added, own.length);
      return both;
    },
  };
}

interface Tree {
  /** Where the file's own table of objects stands. */
  table: number;
  objects: number;
  root: string;
  info: string | null;
  node: number;
  /** The topmost node's entries, kids and count aside. */
  entries: string;
  kids: string[];
}

/** A plain table of objects, a topmost node of plain entries whose kids are as many as its pages. */
async function plainTree(source: ByteSource, known: ObjectTable | null): Promise<Tree | null> {
  if (!known || known.objects <= LEAST_KIDS) return null;
  const { at: table, objects, trailer } = known;
  const dictionary = async (object: number, most = 2 ** 12): Promise<string | null> => {
    const start = placeOf(known, object);
    if (start <= 0 || start >= source.size) return null;
    const found = /^(\d+) 0 obj\s*<<([^%()]*?)>>\s*endobj/.exec(await textAt(source, start, most));
    if (!found && most < MOST_NODE) return dictionary(object, MOST_NODE);
    return found && Number(found[1]) === object ? (found[2] ?? null) : null;
  };
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  const catalog = root ? await dictionary(Number(root)) : null;
  const pages = catalog?.match(/\/Pages\s+\d+\s+0\s+R/g);
  if (!root || pages?.length !== 1) return null;
  const node = Number(/\d+/.exec(pages[0] ?? '')?.[0]);
  const words = await dictionary(node);
  const parts = words === null ? null : entriesOf(words);
  if (!parts || parts.kids.length < LEAST_KIDS || parts.kids.length !== parts.count) return null;
  const info = /\/Info \d+ 0 R/.exec(trailer)?.[0] ?? null;
  return { table, objects, root, info, node, entries: parts.entries, kids: parts.kids };
}

const ENTRY =
  /\s*(?:\/Type\s*\/Pages\b|(\/Count)\s+(\d+)|(\/Kids)\s*\[((?:\s*\d+\s+\d+\s+R)+)\s*\]|(\/MediaBox|\/CropBox)\s*\[[\d\s.-]*\]|(\/Rotate)\s+\d+|(\/Resources)\s+\d+\s+\d+\s+R)\s*/y;

/** Null where there is any entry but these, or one of them twice. */
function entriesOf(words: string): { entries: string; kids: string[]; count: number } | null {
  let kids: string[] = [];
  let count = -1;
  let entries = '';
  const seen = new Set<string>();
  ENTRY.lastIndex = 0;
  while (ENTRY.lastIndex < words.length) {
    const found = ENTRY.exec(words);
    if (!found) return null;
    const name = found[1] ?? found[3] ?? found[5] ?? found[6] ?? found[7] ?? '/Type';
    if (seen.has(name)) return null;
    seen.add(name);
    if (name === '/Count') count = Number(found[2]);
    else if (name === '/Kids') kids = found[4]?.match(/\d+\s+\d+\s+R/g) ?? [];
    else entries += `${found[0].trim()} `;
  }
  return seen.has('/Type') ? { entries, kids, count } : null;
}

function updateOf(tree: Tree, from: number): string {
  const { objects, node, kids } = tree;
  const groups: string[][] = [];
  for (let i = 0; i < kids.length - 1; i += BRANCH)
    groups.push(kids.slice(i, Math.min(i + BRANCH, kids.length - 1)));
  groups.push(kids.slice(-1));
  let text = '\n';
  const places: number[] = [];
  const add = (object: number, words: string) => {
    places.push(from + text.length);
    text += `${object} 0 obj\n<< ${words} >>\nendobj\n`;
  };
  const branches = groups.map((_, i) => `${objects + i} 0 R`).join(' ');
  add(node, `${tree.entries}/Count ${kids.length} /Kids [${branches}]`);
  groups.forEach((group, i) =>
    add(
      objects + i,
      `/Type /Pages /Parent ${node} 0 R /Count ${group.length} /Kids [${group.join(' ').replace(/\s+/g, ' ')}]`,
    ),
  );
  const [first, ...rest] = places.map((place) => `${`${place}`.padStart(10, '0')} 00000 n \n`);
  const table = from + text.length;
  const size = objects + groups.length;
  return `${text}xref\n${node} 1\n${first}${objects} ${groups.length}\n${rest.join('')}trailer\n<< /Size ${size} /Root ${tree.root} 0 R ${tree.info ?? ''} /Prev ${tree.table} >>\nstartxref\n${table}\n%%EOF\n`;
}
