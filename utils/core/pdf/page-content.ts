// What pdf.js says of one page. Takes a session and its page; gives the text operations, and what is drawn with which fonts
// are bold. Bounded: each piece that arrives is a sign of life, and a page of too many pieces is refused.

import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import { ConferralError } from '../problems';
import { type Painted, paintedOf } from './drawing/paint';
import { resourcesOf } from './drawing/resources';
import { boldFonts } from './fonts';
import { Interrupted, type Session } from './session';

/** An ordinary page has some hundred; lines are told from each other at a cost that grows with their square. */
const MOST_ITEMS = 12_000;

/** Text operations of a page; each piece that arrives is a sign of life. */
export async function textOf(
  session: Session,
  page: PDFPageProxy,
  signal?: AbortSignal,
): Promise<TextContent> {
  const reader = page
    .streamTextContent({ includeMarkedContent: false })
    .getReader() as ReadableStreamDefaultReader<TextContent>;
  return session.guard(piecesOf(session, reader, signal));
}

async function piecesOf(
  session: Session,
  reader: ReadableStreamDefaultReader<TextContent>,
  signal?: AbortSignal,
): Promise<TextContent> {
  const content: TextContent = { items: [], styles: {}, lang: null };
  for (;;) {
    if (signal?.aborted) {
      void reader.cancel(new Error('aborted')).catch(() => {});
      throw signal.reason;
    }
    const { value, done } = await reader.read();
    if (done) return content;
    session.heard();
    content.items.push(...value.items);
    Object.assign(content.styles, value.styles);
    if (content.items.length > MOST_ITEMS) {
      void reader.cancel(new Error('too many')).catch(() => {});
      throw new ConferralError('too-much-memory', `more than ${MOST_ITEMS} text operations on a page`);
    }
  }
}

/** What is drawn on a page and which of its fonts are bold; null where pdf.js cannot tell. `unseen`: it has pictures not read. */
export async function look(
  session: Session,
  page: PDFPageProxy,
): Promise<{ painted: Painted; bold: Set<string>; unseen: boolean } | null> {
  try {
    const { OPS } = session.lease.pdfjs;
    const operators = await session.guard(page.getOperatorList());
    const layers = await session.guard(session.doc.getOptionalContentConfig());
    const resources = await session.guard(resourcesOf(page, operators, OPS, session.whole));
    const viewport = page.getViewport({ scale: 1 });
    const painted = paintedOf({
      operators,
      ops: OPS,
      transform: viewport.transform,
      width: viewport.width,
      height: viewport.height,
      layerShows: (group) => layers.isVisible(group),
      resources,
    });
    const unseen =
      !session.whole &&
      operators.fnArray.some((fn) => fn === OPS.paintImageXObject || fn === OPS.paintImageXObjectRepeat);
    return { painted, bold: boldFonts(page, operators, OPS), unseen };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return null;
  }
}

/** What is drawn on page `n`. */
export async function paintedOn(session: Session, n: number): Promise<Painted | undefined> {
  const page = await session.guard(session.doc.getPage(n));
  const looked = await look(session, page);
  page.cleanup();
  return looked?.painted;
}
