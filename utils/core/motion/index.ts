// Reads the filing's documents as motions. Takes what core/pdf read and the Filing; gives one Motion for each motion in
// the main document, with the certificates found in it and in the attachments. The title and the docket event both vote
// on the kind; where they disagree the title's stands here and a check says so.

import type { Filing } from '../filing';
import type { ReadDocument } from '../pdf/page';
import { attachedIn } from './attachments';
import { kindOfEvent } from './kind-of-event';
import { kindOfTitle } from './kind-of-title';
import type { MotionKind } from './kinds';
import type { Motion } from './motion';
import { movantOf } from './movant';
import { type Paper, paperOf, titleWordsOf } from './paper';
import { mainPapers, type ReadPaper } from './papers';
import { proseOf } from './prose';

export { judgesOf, normalCaseNumber, parseCaseNumber, sameCase } from './case-number';
export { courtIn } from './courts';
export { isDiscovery } from './discovery';
export { kindOfEvent } from './kind-of-event';
export { kindOfTitle } from './kind-of-title';
export type { BoundLetter } from './letters';

export function readMotions(documents: readonly ReadDocument[], filing: Filing): Motion[] {
  const main = documents.find((d) => d.ref === 'main');
  if (!main) return [];
  const papers = mainPapers(proseOf('main', main.pages));
  const first = papers[0];
  if (!first) return [];
  const attached = documents.filter((d) => d.ref !== 'main').map((d) => attachedIn(d, filing, first.movant));
  const motions = papers.map((paper) => motionOf(paper, filing));
  for (const { certificates, letters } of attached) {
    for (const motion of motions) {
      motion.certificates.push(...certificates);
      motion.letters?.push(...letters);
    }
  }
  return motions;
}

function motionOf(read: ReadPaper, filing: Filing): Motion {
  const { paper, kind, otherKinds } = kindsOf(read, filing);
  return {
    document: read.prose.document,
    title: read.title.text,
    titleEvidence: read.title.evidence,
    kind,
    otherKinds,
    titleWords: titleWordsOf(read.title.text),
    paper,
    caption: read.caption,
    movant: movantOf(read.title.text, read.opening, read.caption, read.block),
    prose: read.prose,
    body: read.body,
    certificates: [...read.certificates],
    signers: read.block?.signers ?? [],
    dated: read.dated,
    proSe: read.proSe,
    exhibitsFrom: read.exhibitsFrom,
    letters: [...read.letters],
    accounts: [...read.accounts],
  };
}

/** Kinds so wide that the event says more than the title. */
const WIDE: ReadonlySet<MotionKind> = new Set(['miscellaneous', 'discovery', 'leave']);

function kindsOf(
  read: ReadPaper,
  filing: Filing,
): { paper: Paper; kind: MotionKind; otherKinds: MotionKind[] } {
  const titled = kindOfTitle(read.title.text);
  const picked = filing.events.map(kindOfEvent).filter((k) => k !== 'none');
  let paper = paperOf(read.title.text, read.opening);
  // A paper whose title says nothing, or a letter or brief filed under a motion's event, is that motion.
  if (picked.length > 0 && (paper === 'letter' || paper === 'other')) paper = 'motion';
  if (paper !== 'motion') return { paper, kind: 'none', otherKinds: [] };
  const wanted = picked.filter((k) => k !== 'miscellaneous');
  if (titled.kind === 'none') {
    const [kind = 'miscellaneous', ...rest] = wanted;
    return { paper, kind, otherKinds: rest };
  }
  const kinds = [titled.kind, ...titled.otherKinds];
  const first = wanted[0];
  if (first && WIDE.has(titled.kind) && !kinds.includes(first)) kinds.unshift(first);
  const [kind = 'miscellaneous', ...otherKinds] = kinds.filter(
    (k, i) => k !== 'miscellaneous' || kinds.length === 1 || i > 0,
  );
  return { paper, kind, otherKinds: [...new Set(otherKinds)].filter((k) => k !== kind) };
}
