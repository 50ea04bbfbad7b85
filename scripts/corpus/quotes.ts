// Whether a quotation stands in the PDF on the page named. Takes evidence and the files; asks pdf.js itself for the
// page's text, apart from the program's own reading, and looks for the quotation's words in order. Spaces do not
// count; between the lines of a quotation there may stand what is no part of the text (line numbers, a stamp).

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentRef } from '../../utils/core/filing';
import type { Evidence } from '../../utils/core/motion/prose';

export async function missingQuotes(
  evidence: readonly Evidence[],
  files: ReadonlyMap<DocumentRef, Uint8Array>,
): Promise<string[]> {
  const texts = new Map<string, string>();
  for (const ref of new Set(evidence.map((e) => e.document))) {
    const bytes = files.get(ref);
    if (!bytes) continue;
    const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
    const pdf = await task.promise;
    for (const page of new Set(evidence.filter((e) => e.document === ref).map((e) => e.page))) {
      if (page < 1 || page > pdf.numPages) continue;
      const content = await (await pdf.getPage(page)).getTextContent();
      const strings = content.items.map((i) => ('str' in i ? i.str : ''));
      texts.set(`${ref}/${page}`, close(strings.join('')));
    }
    await task.destroy();
  }
  return evidence
    .filter((e) => !stands(e.quote, texts.get(`${e.document}/${e.page}`) ?? ''))
    .map((e) => `${e.document} p. ${e.page}: ${e.quote}`);
}

function close(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** In one piece, or in pieces of at least three words each, in order, one after the other. */
function stands(quote: string, page: string): boolean {
  if (page.includes(close(quote))) return true;
  const words = quote.split(/\s+/).map(close);
  let at = 0;
  let i = 0;
  while (i < words.length) {
    let best = -1;
    let taken = 0;
    for (let n = words.length - i; n >= Math.min(3, words.length - i); n--) {
      const found = page.indexOf(words.slice(i, i + n).join(''), at);
      if (found < 0) continue;
      best = found;
      taken = n;
      break;
    }
    if (best < 0) return false;
    at = best + words.slice(i, i + taken).join('').length;
    i += taken;
  }
  return true;
}
