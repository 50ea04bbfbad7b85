// Words that stand in form fields and typed notes: a certificate on a fillable form. Takes a page; gives Items where the
// fields are. Field kinds: PDF 32000-1 §12.7.4 (text, choice, buttons), §12.5.6.6 (free text).

import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import { foldRun } from './layout/fold';
import type { Item } from './layout/item';
import { Interrupted, type Session } from './session';

interface Annotation {
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  checkBox?: boolean;
  radioButton?: boolean;
  buttonValue?: string;
  exportValue?: string;
  hidden?: boolean;
  noView?: boolean;
  rect?: number[];
  contentsObj?: { str?: string };
  textContent?: string[];
}

export async function fieldItems(
  session: Session,
  page: PDFPageProxy,
  viewport: PageViewport,
): Promise<Item[]> {
  if (!session.mayAnnotate) return [];
  let annotations: Annotation[];
  try {
    annotations = (await session.guard(page.getAnnotations({ intent: 'display' }))) as Annotation[];
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return [];
  }
  return annotations.flatMap((a) => {
    if (a.hidden || a.noView || !a.rect) return [];
    const lines = wordsIn(a);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = viewport.convertToViewportRectangle(a.rect);
    const left = Math.min(x0, x1);
    const top = Math.min(y0, y1);
    const height = Math.abs(y1 - y0);
    const width = Math.abs(x1 - x0);
    const step = lines.length > 0 ? height / lines.length : height;
    const size = Math.min(11, Math.max(6, step * 0.8));
    return lines.map((text, i) => ({
      text,
      x: left + 2,
      y: top + step * i + (step + size * 0.7) / 2,
      width: Math.min(width, text.length * size * 0.5),
      size,
      font: 'field',
      bold: false,
      raised: false,
      spaced: true,
      turned: 0,
    }));
  });
}

function wordsIn(a: Annotation): string[] {
  if (a.subtype === 'FreeText') return split((a.textContent ?? [a.contentsObj?.str ?? '']).join('\n'));
  if (a.subtype !== 'Widget') return [];
  if (a.fieldType === 'Btn') {
    if (!a.checkBox && !a.radioButton) return [];
    const on = a.checkBox ? a.fieldValue === a.exportValue : a.fieldValue === a.buttonValue;
    return [on && a.fieldValue !== 'Off' && a.fieldValue !== undefined && a.fieldValue !== null ? '☒' : '☐'];
  }
  if (a.fieldType !== 'Tx' && a.fieldType !== 'Ch') return [];
  const value = Array.isArray(a.fieldValue) ? a.fieldValue.join(', ') : a.fieldValue;
  return typeof value === 'string' ? split(value) : [];
}

function split(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => foldRun(line).trim())
    .filter(Boolean);
}
