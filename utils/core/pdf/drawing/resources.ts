// What pdf.js keeps beside a page's operators: its fonts, shadings and decoded pictures. Takes the page; gives them by name,
// pictures once they are decoded. (pdfjs-dist 5.6: a name that begins with "g_" is the document's.)

import type { PDFPageProxy } from 'pdfjs-dist';
import type { Point } from '../geometry';
import type { PdfjsModule } from '../host';
import type { OperatorList, Resources } from './follow';
import type { Font, Glyph } from './glyphs';
import { outlinesOf } from './path';
import { type Decoded, lookAt, lookAtStencil } from './picture';

interface Kept {
  has(id: string): boolean;
  get(id: string, callback?: (data: unknown) => void): unknown;
}

/** Numbers of a letter's outline; longer ones are drawn. */
const LONGEST_EMPTY = 16;
/** Of more pictures on a page the rest are taken as they are: pictures. */
const MOST_PICTURES = 40;

/** `whole`: pictures can be looked at; of a large file they are not read. */
export async function resourcesOf(
  page: PDFPageProxy,
  operators: OperatorList,
  ops: PdfjsModule['OPS'],
  whole: boolean,
): Promise<Resources> {
  const kept = (id: string): Kept => (id.startsWith('g_') ? page.commonObjs : page.objs) as Kept;
  const known = (id: string): unknown => (kept(id).has(id) ? kept(id).get(id) : null);
  const pictures = new Map<string, Decoded | null>();
  const found = picturesIn(operators, ops);
  const names = (whole ? found : found.filter(isStencil)).slice(0, MOST_PICTURES);
  await Promise.all(
    names.map(
      (id) =>
        new Promise<void>((resolve) =>
          kept(id).get(id, (data) => {
            pictures.set(id, data as Decoded | null);
            resolve();
          }),
        ),
    ),
  );
  const decoded = (named: unknown): Decoded | null => {
    if (typeof named === 'string') return pictures.get(named) ?? null;
    const { data } = (named ?? {}) as { data?: unknown };
    return typeof data === 'string' ? (pictures.get(data) ?? null) : (named as Decoded | null);
  };
  return {
    picture: (named, masked) => (whole ? lookAt(decoded(named), masked) : null),
    stencil: (named) => lookAtStencil(decoded(named)),
    shading: (id) => (known(id) as { getIR?(): unknown } | null)?.getIR?.() ?? known(id),
    font: (id) => (page.commonObjs.has(id) ? (page.commonObjs.get(id) as Font | null) : null),
    draws(font: Font, glyph: Glyph) {
      const id = `${font.loadedName}_path_${glyph.fontChar}`;
      const path = page.commonObjs.has(id)
        ? (page.commonObjs.get(id) as { path?: ArrayLike<number> } | null)
        : null;
      const outline = path?.path;
      if (!outline || outline.length > LONGEST_EMPTY) return true;
      return outlinesOf(outline, [1, 0, 0, 1, 0, 0])?.some(isDrawn) !== false;
    },
  };
}

/** pdf.js' names for stencils, whose data are read in any file. */
function isStencil(name: string): boolean {
  return /^(g_)?mask_/.test(name);
}

/** A dot without extent is what pdf.js makes of an empty outline. */
function isDrawn(points: readonly Point[]): boolean {
  return points.some(([x, y]) => x !== points[0]?.[0] || y !== points[0]?.[1]);
}

function picturesIn(
  { fnArray, argsArray }: OperatorList,
  ops: PdfjsModule['OPS'],
  names = new Set<string>(),
  depth = 0,
): string[] {
  const add = (name: unknown) => {
    if (typeof name === 'string') names.add(name);
  };
  fnArray.forEach((fn, i) => {
    const args = argsArray[i];
    if (fn === ops.paintImageXObject || fn === ops.paintImageXObjectRepeat) add(args[0]);
    else if (fn === ops.paintImageMaskXObject || fn === ops.paintImageMaskXObjectRepeat) add(args[0]?.data);
    else if (fn === ops.paintImageMaskXObjectGroup)
      for (const one of args[0] as { data?: unknown }[]) add(one.data);
    else if (fn === ops.setFillColorN || fn === ops.setStrokeColorN) {
      if (args[0] === 'TilingPattern' && depth < 2) picturesIn(args[2], ops, names, depth + 1);
    }
  });
  return [...names];
}
