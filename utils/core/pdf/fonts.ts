// Tells which fonts of a page are bold. Takes its operator list once pdf.js has loaded the fonts it names; gives the
// names pdf.js uses for them in text content.

import type { PDFPageProxy } from 'pdfjs-dist';
import type { OperatorList } from './drawing/paint';
import type { PdfjsModule } from './host';

const BOLD = /bold|black|heavy|demi/i;

export function boldFonts(page: PDFPageProxy, operators: OperatorList, ops: PdfjsModule['OPS']): Set<string> {
  const bold = new Set<string>();
  const seen = new Set<string>();
  operators.fnArray.forEach((fn, i) => {
    const id = fn === ops.setFont ? (operators.argsArray[i]?.[0] as unknown) : undefined;
    if (typeof id !== 'string' || seen.has(id)) return;
    seen.add(id);
    if (!page.commonObjs.has(id)) return;
    const font = page.commonObjs.get(id) as { name?: string; bold?: boolean; black?: boolean } | null;
    if (font && (font.bold || font.black || BOLD.test(font.name ?? ''))) bold.add(id);
  });
  return bold;
}
