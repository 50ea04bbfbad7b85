// Words that stand in form fields and typed notes: a certificate on a fillable form. Takes a page's annotations; gives Items
// where those are that a reader can see, and how many words are in others. Field kinds: PDF 32000-1 §12.7.4 (text, choice,
// buttons), §12.5.6.6 (free text), §12.5.3 (hidden ones), §12.5.5 (appearances).

import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import { type Colour, isNear } from './drawing/ink';
import { foldRun } from './layout/fold';
import type { Item } from './layout/item';
import { Interrupted, type Session } from './session';

export interface Annotation {
  id?: string;
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  checkBox?: boolean;
  radioButton?: boolean;
  buttonValue?: string;
  exportValue?: string;
  password?: boolean;
  hidden?: boolean;
  noView?: boolean;
  rect?: number[];
  contentsObj?: { str?: string };
  textContent?: string[];
  defaultAppearanceData?: { fontColor?: ArrayLike<number> };
  backgroundColor?: ArrayLike<number> | null;
}

export async function annotationsOf(session: Session, page: PDFPageProxy): Promise<Annotation[]> {
  if (!session.mayAnnotate) return [];
  try {
    return (await session.guard(page.getAnnotations({ intent: 'display' }))) as Annotation[];
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return [];
  }
}

/** All words of all of them, seen or not. */
export function wordsOfFields(annotations: readonly Annotation[]): string {
  return annotations.flatMap(linesIn).join(' ');
}

/** `drawn`: of annotations that draw something (by id), whether their words can be seen there; absent where nobody looked. */
export function fieldItems(
  annotations: readonly Annotation[],
  viewport: PageViewport,
  drawn?: ReadonlyMap<string, boolean>,
): { items: Item[]; hiddenWords: number } {
  const items: Item[] = [];
  let hiddenWords = 0;
  for (const a of annotations) {
    const lines = linesIn(a);
    if (lines.length === 0 || !a.rect) continue;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = viewport.convertToViewportRectangle(a.rect);
    const left = Math.min(x0, x1);
    const top = Math.min(y0, y1);
    const height = Math.abs(y1 - y0);
    const width = Math.abs(x1 - x0);
    const onPage = left < viewport.width && top < viewport.height && left + width > 0 && top + height > 0;
    if (!isShown(a, drawn) || !onPage || width < LEAST || height < LEAST) {
      hiddenWords += lines.join(' ').split(/\s+/).length;
      continue;
    }
    const step = height / lines.length;
    const size = Math.min(11, Math.max(6, step * 0.8));
    lines.forEach((text, i) =>
      items.push({
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
      }),
    );
  }
  return { items, hiddenWords };
}

/** Nothing is read in a field less wide or high than this, points. */
const LEAST = 3;
const PAPER: Colour = [255, 255, 255];

function isShown(a: Annotation, drawn: ReadonlyMap<string, boolean> | undefined): boolean {
  if (a.hidden || a.noView || a.password) return false;
  // Boxes are ticked with signs, lines and circles: what is drawn is not looked into.
  if (a.fieldType === 'Btn') return true;
  const seen = drawn?.get(a.id ?? '');
  if (seen !== undefined) return seen;
  const ink = colourIn(a.defaultAppearanceData?.fontColor);
  return !ink || !isNear(ink, colourIn(a.backgroundColor) ?? PAPER);
}

function colourIn(colour: ArrayLike<number> | null | undefined): Colour | null {
  return colour?.length === 3 ? [colour[0]!, colour[1]!, colour[2]!] : null;
}

function linesIn(a: Annotation): string[] {
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
