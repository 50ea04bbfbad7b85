// Settles what one page alone cannot tell. Takes pages in order; gives them with footers that repeat from page to page
// marked, notes that run on from the page before, and whether a page's first line begins a paragraph. The pages given are
// not changed.

import type { Line, Page } from './page';

export function settlePages(pages: readonly Page[]): Page[] {
  const repeated = repeatedFurniture(pages);
  const settled = pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => (repeated.has(line) ? { ...line, role: 'footer' as const } : line)),
  }));
  settled.forEach((page, i) => {
    const before = settled[i - 1];
    if (!before || before.number !== page.number - 1) return;
    continueNotes(page, before);
    continueParagraph(page, before);
  });
  return settled;
}

interface Place {
  line: Line;
  page: number;
  /** In the page's margin, where numbers may differ; else merely its first or last line. */
  edge: boolean;
}

/** Lines that say the same at the same place on other pages, their numbers aside: headers and footers. */
function repeatedFurniture(pages: readonly Page[]): Set<Line> {
  const places = new Map<string, Place[]>();
  for (const page of pages)
    for (const place of outerLines(page)) {
      const { text } = place.line;
      const key = (place.edge ? text.replace(/\d+/g, '#') : text).replace(/\s+/g, ' ').toLowerCase();
      const list = places.get(key);
      if (list) list.push(place);
      else places.set(key, [place]);
    }
  const found = new Set<Line>();
  for (const list of places.values())
    for (const one of list) {
      const others = list.filter((o) => o.page !== one.page && Math.abs(o.line.box.y - one.line.box.y) < 6);
      if (others.length >= (one.edge ? 1 : 2)) found.add(one.line);
    }
  return found;
}

function outerLines(page: Page): Place[] {
  const lines = page.lines.filter((l) => l.role === 'body' || l.role === 'footnote');
  return lines.flatMap((line, i) => {
    const edge = line.box.y < page.height * 0.075 || line.box.y + line.box.height > page.height * 0.92;
    const outer = (i === 0 || i === lines.length - 1) && !/certif/i.test(line.text);
    return line.text.length > 2 && (edge || outer) ? [{ line, page: page.number, edge }] : [];
  });
}

function continueNotes(page: Page, before: Page): void {
  if (!before.lines.some((l) => l.role === 'footnote')) return;
  const body = page.lines.filter((l) => l.role === 'body');
  const usual = Math.max(...body.map((l) => l.size));
  let small = body.length;
  while (small > 0 && body[small - 1]!.size <= usual * 0.93 && body[small - 1]!.box.y > page.height * 0.5)
    small--;
  if (small === 0 || small === body.length) return;
  const above = body[small - 1]!;
  const first = body[small]!;
  if (first.box.y - above.box.y < 1.4 * above.size) return;
  const notes = new Set(body.slice(small));
  page.lines = page.lines.map((l) =>
    notes.has(l) ? { ...l, role: 'footnote', startsParagraph: l === first ? false : l.startsParagraph } : l,
  );
}

function continueParagraph(page: Page, before: Page): void {
  const index = page.lines.findIndex((l) => l.role === 'body');
  const first = page.lines[index];
  const last = before.lines.filter((l) => l.role === 'body').pop();
  if (!first || !last || first.startsParagraph) return;
  const right = Math.max(...before.lines.filter((l) => l.role === 'body').map((l) => l.box.x + l.box.width));
  const left = Math.min(...before.lines.filter((l) => l.role === 'body').map((l) => l.box.x));
  const room = right - (last.box.x + last.box.width);
  const ended = /[.!?:”"’)]\s*$/.test(last.text);
  const short = room > 0.3 * (right - left);
  const starts =
    last.centred ||
    (last.bold && !first.bold && short) ||
    (short && (ended || !/^[a-z]/.test(first.text))) ||
    (ended && room > 0.12 * (right - left) && /^[A-Z("“]/.test(first.text));
  if (starts) page.lines = page.lines.map((l, i) => (i === index ? { ...l, startsParagraph: true } : l));
}
