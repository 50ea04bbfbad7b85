// Attachments of the filing: certificates of the conference that are papers of their own (N.D. Ind., D. Minn., W.D. Tenn.),
// declarations that tell of it, and letters. Takes one attachment as read and how the upload page describes it.

import type { Filing } from '../filing';
import type { ReadDocument } from '../pdf/page';
import { captionOf } from './caption';
import { headingKind } from './headings';
import { type BoundLetter, lettersIn } from './letters';
import type { Certificate, Side } from './motion';
import { type Heading, outlineOf } from './outline';
import { paperOf } from './paper';
import { boundIn, titledSection } from './papers';
import { certificateOf, tellingIn } from './paragraphs';
import { messageAt, type Part, partsOf } from './parts';
import { proseOf } from './prose';
import { rowsOf } from './rows';
import { type Scope, sectionsIn, sectionUnder } from './sections';
import { titleOf } from './title';

export interface Attached {
  certificates: Certificate[];
  letters: BoundLetter[];
}

export function attachedIn(document: ReadDocument, filing: Filing, movant: Side | null): Attached {
  const prose = proseOf(document.ref, document.pages);
  const rows = rowsOf(prose);
  const listed = filing.documents.find((d) => d.ref === document.ref);
  const described = [listed?.category, listed?.description].filter(Boolean).join(' ');
  if (rows.length === 0) return { certificates: [], letters: [] };
  const headings = outlineOf(prose, rows);
  const whole: Part = {
    kind: 'exhibit',
    label: described || null,
    from: 0,
    to: rows.length,
    page: rows[0]?.page ?? 1,
  };
  const message =
    messageAt(rows, 0, rows.length) ?? messageAt(rows, Math.min(1, rows.length - 1), rows.length);
  if (message) return { certificates: [], letters: lettersIn(prose, rows, [{ ...whole, kind: message }]) };

  const caption = captionOf(prose, rows);
  const title = titleOf(prose, rows, caption, headings);
  const paper = paperOf(title.text);
  if (paper === 'order') return { certificates: [], letters: [] };
  const parts = partsOf(prose, rows, headings, title.end);
  const scope: Scope = {
    prose,
    rows,
    headings,
    from: 0,
    to: parts.motion.to,
    block: null,
    movant,
    exhibit: true,
  };
  const behind = parts.behind.filter((p) => p.from > 0);
  const letters = lettersIn(prose, rows, behind);
  const bound = behind.flatMap((part) => boundIn(prose, rows, headings, part, movant));
  const own = ownCertificates(
    scope,
    title,
    described,
    paper === 'motion' || paper === 'response' || paper === 'reply',
  );
  return { certificates: [...own, ...bound], letters };
}

function ownCertificates(
  scope: Scope,
  title: ReturnType<typeof titleOf>,
  described: string,
  otherPaper: boolean,
): Certificate[] {
  const { rows, headings } = scope;
  const titled = titledSection(scope, title);
  if (titled) return [titled.certificate];
  const sections = sectionsIn(scope);
  if (sections.length > 0) return sections.map((s) => s.certificate);
  // Another motion or answer, attached as an exhibit, speaks for itself and not for this filing.
  if (otherPaper) return [];
  const kind = headingKind(described);
  if (kind === 'conference') {
    const start = rows[title.end]?.start ?? 0;
    const heading: Heading = {
      kind,
      text: described,
      from: 0,
      to: title.end,
      start,
      textStart: start,
      runIn: false,
    };
    const section = sectionUnder(scope, heading);
    if (section) return [section.certificate];
  }
  const told = tellingIn({ ...scope, from: title.end }, []);
  if (!told.some((t) => t.strong)) return [];
  const heading = title.text || headings[0]?.text || null;
  return [{ ...certificateOf(scope, told), heading: heading && headingKind(heading) ? heading : null }];
}
