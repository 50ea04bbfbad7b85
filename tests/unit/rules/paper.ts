// A motion as pages of text, without a PDF: caption, title, body, certificate, signature, and a paper of its own where
// the certificate is one. For tests of what a court asks; how PDFs are read has its own tests. People, firms and cases
// are made up.

import { assess } from '../../../utils/core/assess';
import type { DocumentRef, Filing } from '../../../utils/core/filing';
import type { Line, Page, ReadDocument } from '../../../utils/core/pdf/page';
import { entryOf, loadRules, type Overlay } from '../../../utils/core/rules/index';
import type { Verdict } from '../../../utils/core/verdict/verdict';

export interface Paper {
  court: string;
  title: string;
  event?: string;
  /** Day of filing; 2025-06-12 where left out. */
  filed?: string;
  caseNumber?: string;
  /** Null: no certificate. */
  certificate: string | null;
  heading?: string;
  /** end: after the body. first: the body's first paragraph. separate: a paper of its own, attached. */
  place?: 'end' | 'first' | 'separate';
  proSe?: boolean;
  body?: string;
}

export async function verdictOf(paper: Paper, overlays: readonly Overlay[] = []): Promise<Verdict> {
  await loadRules(paper.court);
  return assess({ filing: filingOf(paper), documents: documentsOf(paper), overlays });
}

/** Checks whose findings stop the filing, in the order the filer reads them. */
export function stops(verdict: Verdict): string[] {
  return [...new Set(verdict.findings.filter((f) => f.effect !== 'none').map((f) => f.check))];
}

export function filingOf(paper: Paper): Filing {
  const refs: DocumentRef[] = paper.place === 'separate' ? ['main', 'attachment-1'] : ['main'];
  return {
    court: paper.court,
    caseNumber: paper.caseNumber ?? '1:24-cv-00417',
    events: paper.event ? [paper.event] : [],
    filedAt: {
      date: paper.filed ?? '2025-06-12',
      time: null,
      zone: entryOf(paper.court)?.zone ?? 'America/Chicago',
    },
    documents: refs.map((ref) => ({
      ref,
      fileName: `${ref}.pdf`,
      size: 1000,
      ...(ref === 'main' ? {} : { category: 'Exhibit', description: paper.heading ?? 'Certificate' }),
    })),
    sealed: false,
  };
}

export function documentsOf(paper: Paper): ReadDocument[] {
  const { title, certificate, place = 'end' } = paper;
  const heading = paper.heading ?? 'CERTIFICATE OF CONFERENCE';
  const certified = certificate === null ? [] : [centred(heading), ...certificate.split('\n').map(paragraph)];
  const body = paragraph(
    paper.body ?? 'The movant asks the Court for the relief named in the title, for good cause shown.',
  );
  const signature = paper.proSe
    ? [paragraph('/s/ Ilse Varga'), line('Ilse Varga, pro se'), line('14 Larch Row')]
    : [paragraph('/s/ Dana Wexler'), line('Dana Wexler'), line('Counsel for Plaintiff Ilse Varga')];
  const main = [
    ...captionOf(paper),
    centred(title),
    ...(place === 'first' ? [...certified.slice(1)] : []),
    body,
    paragraph('For these reasons the movant asks that the motion be granted.'),
    ...(place === 'end' && certificate !== null ? [...certified, ...signature] : signature),
  ];
  const documents = [documentOf('main', main)];
  if (place === 'separate')
    documents.push(documentOf('attachment-1', [...captionOf(paper), ...certified, ...signature]));
  return documents;
}

function captionOf(paper: Paper): Line[] {
  const name = (entryOf(paper.court)?.name ?? paper.court)
    .replace(/^U\.S\./, 'United States')
    .replace(/ for the /, ' for the ');
  return [
    centred(name.toUpperCase()),
    paragraph('ILSE VARGA, Plaintiff,'),
    line('v.'),
    line('HALDEN FREIGHT, INC., Defendant.'),
    line(`Civil Action No. ${paper.caseNumber ?? '1:24-cv-00417'}`),
  ];
}

function documentOf(ref: DocumentRef, lines: Line[]): ReadDocument {
  const set = lines.map((l, i) => ({ ...l, box: { x: 72, y: 72 + i * 14, width: 468, height: 12 } }));
  const pages: Page[] = [
    { number: 1, width: 612, height: 792, lines: set, source: 'text', confidence: 1, hiddenWords: 0 },
  ];
  return { ref, totalPages: 1, pages, complete: true, rejections: [] };
}

function line(text: string, more: Partial<Line> = {}): Line {
  const box = { x: 72, y: 0, width: 468, height: 12 };
  return {
    text,
    box,
    pieces: [],
    role: 'body',
    size: 12,
    bold: false,
    startsParagraph: false,
    centred: false,
    ...more,
  };
}

const paragraph = (text: string): Line => line(text, { startsParagraph: true });
const centred = (text: string): Line => line(text, { startsParagraph: true, centred: true, bold: true });
