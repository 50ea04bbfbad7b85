// From a row of the corpus to a filing: the text set as PDFs in one of several layouts, and the Filing that goes with
// them. Takes rows; gives bytes. Which layout a row gets depends on its id alone, so that a run can be repeated.

import type { CertificatePlace } from '../../tests/fixtures/pdf-maker/index';
import {
  type FilingText,
  LAYOUTS,
  type LayoutName,
  makeCertificatePdf,
  makePdf,
} from '../../tests/fixtures/pdf-maker/index';
import type { DocumentRef, Filing } from '../../utils/core/filing';
import { courtLine } from './court-names';
import type { MotionRow } from './rows';

export interface MadeFiling {
  filing: Filing;
  files: Map<DocumentRef, Uint8Array>;
  layout: LayoutName;
}

export interface FilingWords {
  id: string;
  court: string;
  event: string | null;
  title: string;
  filed: string;
  plaintiff: string;
  defendant: string;
  caseNumber: string;
  body: string[];
  heading: string | null;
  certificate: string | null;
  place: MotionRow['certificate_place'];
  signature: string;
  /** Counsel of the other side, where the row names them. */
  opposing?: string;
}

export function wordsOfRow(row: MotionRow): FilingWords {
  return {
    id: row.id,
    court: row.court,
    event: row.event,
    title: row.title,
    filed: row.filed,
    plaintiff: row.caption.plaintiff,
    defendant: row.caption.defendant,
    caseNumber: row.caption.case_number,
    body: row.body,
    heading: row.certificate_heading,
    certificate: row.certificate_text,
    place: row.certificate_place,
    signature: row.signature,
    opposing: row.opposing_counsel,
  };
}

/** A number from the id, the same on every machine. */
export function seedOf(id: string): number {
  let h = 2166136261;
  for (const c of id) h = Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0;
  return h;
}

/** The row as PDFs. `turn` shifts the layout, so that other runs see the row otherwise set. */
export async function makeFiling(words: FilingWords, turn = 0): Promise<MadeFiling> {
  const layouts = LAYOUTS;
  const layout = layouts[(seedOf(words.id) + turn) % layouts.length] ?? 'plain';
  const text = textOf(words, turn);
  const files = new Map<DocumentRef, Uint8Array>([['main', await makePdf(text, layout)]]);
  if (words.place === 'separate-exhibit' && words.certificate)
    files.set('attachment-1', await makeCertificatePdf(text, layout));
  const filing: Filing = {
    court: words.court,
    caseNumber: words.caseNumber,
    events: words.event ? [words.event] : [],
    filedAt: { date: words.filed, time: null, zone: 'America/Chicago' },
    documents: [...files].map(([ref, bytes]) => ({
      ref,
      fileName: `${ref}.pdf`,
      size: bytes.length,
      ...(ref === 'main' ? {} : { category: 'Exhibit', description: words.heading ?? 'Exhibit' }),
    })),
    sealed: false,
  };
  return { filing, files, layout };
}

function textOf(words: FilingWords, turn: number): FilingText {
  const proSe = /,\s*pro se$/i.test(words.signature);
  const name = words.signature.replace(/,\s*pro se$/i, '');
  const side = sideOf(words);
  return {
    court: courtLine(words.court),
    caption: {
      plaintiffs: [words.plaintiff],
      defendants: [words.defendant],
      caseNumber: words.caseNumber,
    },
    title: words.title,
    body: words.body.flatMap((b) => blocksOf(b)),
    certificate:
      words.certificate === null
        ? null
        : {
            heading: words.heading,
            text: words.certificate.split('\n').filter((l) => l.trim() !== ''),
            place: placeOf(words, turn),
            ...(/\/s\//.test(words.certificate) ? {} : { signedBy: name }),
          },
    signature: {
      name,
      capacity: proSe
        ? `${side ?? 'Plaintiff'}, pro se`
        : side
          ? `Attorney for ${side}`
          : 'Counsel for Movant',
    },
    dated: null,
    certificateOfService: true,
  };
}

/** A table of contents keeps its lines. */
function blocksOf(text: string): FilingText['body'] {
  return text.includes('\n') ? [{ list: text.split('\n') }] : [text];
}

function placeOf(words: FilingWords, turn: number): CertificatePlace {
  const odd = (seedOf(`${words.id}/place`) + turn) % 3;
  switch (words.place) {
    case 'body':
      // D. Or. LR 7-1 and E.D. Mich. LR 7.1 put it first.
      return words.court === 'ord' || odd === 0 ? 'first-page' : 'body';
    case 'after-signature':
      return odd === 0 ? 'after-service' : 'end';
    case 'separate-exhibit':
      return 'separate';
    case 'footnote':
      return 'footnote';
    default:
      return odd === 0 ? 'before-signature' : 'end';
  }
}

/** Whose motion it is, as the row's own words tell: title, certificate, the lawyer it names for the other side, body. */
function sideOf(words: FilingWords): string | null {
  const flip = (side: string) => (/^p/i.test(side) ? 'Defendant' : 'Plaintiff');
  const same = (side: string) => (/^p/i.test(side) ? 'Plaintiff' : 'Defendant');
  const titled = /\b(plaintiff|defendant)s?['’]s?\b/i.exec(words.title)?.[1];
  if (titled) return same(titled);
  const text = words.certificate ?? '';
  const other = words.opposing?.replace(/,.*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (other) {
    const after = new RegExp(
      `${other}[^.]{0,30}?\\b(?:counsel|attorney)s? for (?:the )?(plaintiff|defendant)`,
      'i',
    ).exec(text)?.[1];
    const before = new RegExp(`(plaintiff|defendant)s?['’]s? counsel,? \\(?${other}`, 'i').exec(text)?.[1];
    const named = new RegExp(`counsel for (?:the )?(plaintiff|defendant)s?,? \\(?${other}`, 'i').exec(
      text,
    )?.[1];
    const theirs = after ?? before ?? named;
    if (theirs) return flip(theirs);
  }
  const certifying = /^[^.]{0,60}?\b(plaintiff|defendant)s?['’]?s?\b/i.exec(text)?.[1];
  if (certifying) return same(certifying);
  const moving = /\b(plaintiff|defendant)s? (?:moves?|asks?|seeks?|requests?|prays?)\b/i.exec(
    words.body.join(' '),
  )?.[1];
  return moving ? same(moving) : null;
}
