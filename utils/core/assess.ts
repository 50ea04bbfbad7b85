// From what was read to the verdict. Takes the filing's documents as read; gives the Verdict. Pure: no file, no clock,
// no browser. core/check opens and reads the files, and asks here again when more pages have been read.

import type { CheckContext } from './checks/index';
import { branchesOf, runChecks } from './checks/index';
import { type ConferenceContext, readConference } from './conference/index';
import type { Filing } from './filing';
import { readMotions } from './motion/index';
import type { Motion } from './motion/motion';
import { cut, joined, type Prose } from './motion/prose';
import type { ReadDocument } from './pdf/page';
import { askedOf } from './rules/index';
import type { Overlay } from './rules/overlay';
import { type CheckPolicy, judge, reportOf } from './verdict/index';
import type { DocumentRead, Finding, Verdict } from './verdict/verdict';

export interface AssessInput {
  filing: Filing;
  documents: readonly ReadDocument[];
  overlays?: readonly Overlay[];
  policy?: CheckPolicy;
}

export function assess({ filing, documents, overlays, policy }: AssessInput): Verdict {
  const contexts = contextsOf(filing, documents, overlays);
  const findings: Finding[] = contexts.flatMap((c) => runChecks(c));
  const unasked = contexts.find((c) => c.asked.notRequired !== null)?.asked.notRequired ?? null;
  const judged = judge(findings, {
    court: filing.court,
    kinds: contexts.map((c) => [c.motion.kind, ...c.motion.otherKinds]),
    policy,
    notRequired: unasked,
  });
  return {
    schemaVersion: 1,
    verdict: judged.verdict,
    reason: judged.reason,
    headline: judged.headline,
    motions: contexts.map((c) => reportOf(c.motion, c.conference, c.asked, filing.court)),
    findings: judged.findings,
    read: { documents: documents.map(readOf), ms: 0 },
    problem: null,
    notes: notesOf(contexts, documents),
    rulesAsOf: contexts[0]?.asked.rulesAsOf ?? null,
    court: filing.court,
    caseNumber: filing.caseNumber ?? contexts[0]?.motion.caption.caseNumber ?? null,
    belongs: belongsOf(contexts),
  };
}

/** One context for each motion of the filing that is to be looked at. */
export function contextsOf(
  filing: Filing,
  documents: readonly ReadDocument[],
  overlays?: readonly Overlay[],
): CheckContext[] {
  const motions = readMotions([...documents], filing);
  const main = motions.filter((m) => m.document === 'main');
  // An attached motion counts where the main document is none (a notice with the motion behind it).
  const looked = main.some((m) => m.paper === 'motion')
    ? main
    : [...main, ...motions.filter((m) => m.document !== 'main' && m.paper === 'motion')];
  return looked.map((motion, index) => {
    const told = toldBy(motion);
    const conference = told && readConference(told, conferenceContext(motion, filing));
    return {
      filing,
      motion,
      index,
      asked: askedOf(filing, motion, overlays ? [...overlays] : undefined),
      conference,
      told,
      certificates: motion.certificates,
      documents,
      branches: branchesOf(motion, conference),
    };
  });
}

function toldBy(motion: Motion): Prose | null {
  const [first, ...more] = motion.certificates;
  // A status report certifies nothing: what it tells of the conference is its whole text.
  if (!first && motion.paper === 'status-report')
    return cut(motion.prose, motion.body.start, motion.body.end);
  if (!first) return null;
  return more.length === 0 ? first.prose : joined(motion.certificates.map((c) => c.prose));
}

function conferenceContext(motion: Motion, filing: Filing): ConferenceContext {
  return {
    filed: filing.filedAt.date,
    signed: motion.dated,
    movant: motion.movant,
    signers: motion.signers.filter((s) => s.side === null || s.side === motion.movant).map((s) => s.name),
    plaintiffs: motion.caption.plaintiffs,
    defendants: motion.caption.defendants,
  };
}

function readOf(d: ReadDocument): DocumentRead {
  return {
    document: d.ref,
    pages: d.totalPages,
    pagesRead: d.pages.length,
    ocrPages: d.pages.filter((p) => p.source === 'ocr').length,
  };
}

function notesOf(contexts: readonly CheckContext[], documents: readonly ReadDocument[]): Verdict['notes'] {
  const notes: Verdict['notes'] = contexts.flatMap((c) =>
    c.asked.notes.map((n) => ({ text: n.text, confidence: n.confidence })),
  );
  for (const d of documents) for (const r of d.rejections) notes.push({ text: r.message, confidence: null });
  const seen = new Set<string>();
  return notes.filter((n) => !seen.has(n.text) && seen.add(n.text));
}

/** The page a missing certificate belongs on: that of the signature, or where the argument ends. */
function belongsOf(contexts: readonly CheckContext[]): Verdict['belongs'] {
  const motion = contexts.find((c) => c.certificates.length === 0 && c.asked.requirements.length > 0)?.motion;
  if (!motion) return null;
  const signed = motion.signers.flatMap((s) => s.evidence).find((e) => e.document === motion.document);
  if (signed) return { document: motion.document, page: signed.page };
  const last = [...motion.prose.segments].reverse().find((s) => s.start < motion.body.end);
  return last ? { document: motion.document, page: last.page } : null;
}
