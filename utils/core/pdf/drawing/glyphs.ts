// What letters look like when drawn: those of a Type 3 font are little drawings and may be of any colour, or of none; the
// outlines of an embedded font may be empty under a map that says letters. Takes pdf.js' fonts; gives the ink of a run.
// PDF 32000-1 §9.6.5 (Type 3 fonts).

import { allOf, type Ink, together } from './ink';

export interface Glyph {
  width: number;
  isSpace: boolean;
  unicode?: string;
  operatorListId?: string;
  fontChar?: string;
}

export interface Font {
  loadedName?: string;
  isType3Font?: boolean;
  fontMatrix?: number[];
  charProcOperatorList?: Record<string, { fnArray: number[] }>;
}

/** Stands in a glyph's marks for the colour of the text. */
export const OWN: Ink = { at: () => null, all: null, fine: false, partly: false };

export interface FontSource {
  font(id: string): Font | null;
  /** False where an embedded font draws nothing for the glyph. */
  draws(font: Font, glyph: Glyph): boolean;
  /** The inks a glyph's drawing leaves, the text's own as OWN; null where it cannot be followed. */
  marksOf(operators: unknown, matrix: readonly number[]): readonly Ink[] | null;
}

export class Glyphs {
  private readonly known = new Map<string, readonly Ink[] | null>();
  private readonly outlined = new Map<string, boolean>();

  constructor(private readonly source: FontSource) {}

  /** What a glyph's width is counted in, of the text space. */
  unitOf(id: string): number {
    const font = this.source.font(id);
    return font?.isType3Font ? (font.fontMatrix?.[0] ?? 0.001) : 0.001;
  }

  /** The ink of a run that is drawn with `own`. */
  inkOf(id: string, shown: readonly (Glyph | number | null)[], own: Ink): Ink {
    const font = this.source.font(id);
    if (!font) return own;
    const inks: Ink[] = [];
    for (const glyph of shown) {
      if (!glyph || typeof glyph === 'number' || glyph.isSpace || /^\s*$/.test(glyph.unicode ?? '?'))
        continue;
      if (!font.isType3Font) {
        // One letter that is drawn is enough: fonts lack single glyphs.
        if (this.draws(id, font, glyph)) return own;
        inks.push('nothing');
        continue;
      }
      const marks = this.marksOf(id, font, glyph);
      if (marks === null || marks.includes(OWN)) return own;
      inks.push(...(marks.length > 0 ? marks : (['nothing'] as const)));
    }
    return inks.length > 0 ? together(inks.map(allOf)) : own;
  }

  private draws(id: string, font: Font, glyph: Glyph): boolean {
    const key = `${id} ${glyph.fontChar}`;
    const known = this.outlined.get(key);
    if (known !== undefined) return known;
    const draws = this.source.draws(font, glyph);
    this.outlined.set(key, draws);
    return draws;
  }

  private marksOf(id: string, font: Font, glyph: Glyph): readonly Ink[] | null {
    const key = `${id} ${glyph.operatorListId}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const drawings = font.charProcOperatorList ?? {};
    const drawing = drawings[glyph.operatorListId ?? ''];
    // pdf.js leaves the drawing empty also of a letter it cannot read. A font of no drawing at all was made so.
    const read = drawing && (drawing.fnArray.length > 0 || isBlank(drawings));
    const marks = read ? this.source.marksOf(drawing, font.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0]) : null;
    this.known.set(key, marks);
    return marks;
  }
}

function isBlank(drawings: Record<string, { fnArray: number[] }>): boolean {
  return Object.values(drawings).every((d) => d.fnArray.length === 0);
}
