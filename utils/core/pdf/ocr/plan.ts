// Which scanned pages to read, likely ones first. Takes a document's pages; gives page numbers in the order to read them.
// Caption and title stand on the first page, certificate and signature at the end of the motion.

import type { Page } from '../page';

export function isPicture(page: Page): boolean {
  return page.source === 'none' || page.source === 'stamp-only' || page.source === 'garbage';
}

/** All pictures: first page, then from the end backwards and from the front, by turns. Text with pictures: those beside it. */
export function pagesToRecognise(pages: readonly Page[], totalPages: number, most: number): number[] {
  const pictures = pages.filter(isPicture).map((p) => p.number);
  const text = pages.filter((p) => !isPicture(p)).map((p) => p.number);
  if (text.length > 0) {
    const beside = pictures.filter((n) => text.some((t) => Math.abs(t - n) <= 2));
    return beside.slice(0, Math.min(most, 6));
  }
  const order: number[] = [];
  const left = pictures.filter((n) => n <= totalPages);
  if (left.length > 0) order.push(left.shift()!);
  for (let fromEnd = true; left.length > 0; fromEnd = !fromEnd)
    order.push((fromEnd ? left.pop() : left.shift())!);
  return order.slice(0, most);
}
