// who: that the certificate says who conferred. A rule or order that asks for it wants names (N.D. Tex. LR
// 7.1(b)(2), N.D. Ind. L.R. 37-1); for case law ("who, where, how, and when", Compass Bank v. Shamgochian, 287
// F.R.D. 397) it is enough that each side's lawyer is told apart. Opposing counsel seldom stand in the caption, so
// any name will do.

import type { ConferenceEvent } from '../conference/conference';
import { bearing, leftOutOf, wordsOf } from './bearing';
import type { CheckContext, ElementCheck } from './check';

export const who: ElementCheck = {
  name: 'who',
  messages: {
    met: { says: 'The certificate says who conferred.', todo: '' },
    missing: {
      says: 'The certificate does not say who conferred.',
      todo: 'Name the lawyers who conferred, for each side.',
    },
    other: {
      says: 'The certificate does not name whom counsel conferred with.',
      todo: 'Name the lawyer of the other side.',
    },
    staff: {
      says: 'The certificate names only staff, not the lawyers who conferred.',
      todo: 'Name the lawyers who conferred, for each side.',
    },
    leftOut: {
      says: 'The certificate says that somebody the motion concerns was not asked.',
      todo: 'Confer with everyone the motion concerns, then name them.',
    },
  },
  answer(requirement, context) {
    const { conference, told } = context;
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const events = bearing(conference);
    const evidence = wordsOf(
      told,
      events.map((e) => e.span),
    );
    const left = leftOutOf(conference).map((e) => e.span);
    if (left.length > 0) return { status: 'missing', message: 'leftOut', evidence: wordsOf(told, left) };
    if (events.length > 0 && events.every((e) => e.byStaff))
      return { status: 'missing', message: 'staff', evidence };
    // Named with another event, or in a sentence of its own: the certificate as a whole says with whom.
    const heard = conference.events.filter((e) => e.status !== 'none' && e.status !== 'planned');
    const names =
      [events, heard].map((some) => some.flatMap((e) => e.respondent)).find((n) => n.length > 0) ??
      (events.length > 0 ? conference.named : []);
    if (names.length > 0)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(
          told,
          names.map((n) => n.span),
        ),
      };
    // "With [NAME OF OPPOSING COUNSEL]": a blank where the name goes is no lawyer told apart.
    if (conference.placeholders.some((p) => /\bnames?\b|\bcounsel\b|\battorney/i.test(p.value)))
      return { status: 'missing', message: 'other', evidence };
    const apart = sidesApart(events, context);
    const byRole = requirement.authority.kind === 'case-law' && apart;
    if (byRole) return { status: 'met', message: 'met', evidence };
    const ours = events.some((e) => e.movant.length > 0) || apart;
    return { status: 'missing', message: ours ? 'other' : 'missing', evidence };
  },
};

/** True where the other side's lawyer is told as such ("Defendant's counsel"), not only "counsel for the parties". */
function sidesApart(events: readonly ConferenceEvent[], { told, motion }: CheckContext): boolean {
  if (events.some((e) => e.roles.some((r) => r.value === 'respondent-counsel' || r.value === 'respondent')))
    return true;
  const other =
    motion.movant === 'plaintiff'
      ? 'defen(?:dant|se)|respondent|third-party'
      : motion.movant === 'defendant'
        ? 'plaintiff|petitioner|claimant'
        : 'plaintiff|defen(?:dant|se)|petitioner|respondent';
  const lawyer = 'counsel|attorneys?|lawyers?';
  const theirs = new RegExp(
    `\\b(?:(?:opposing|opposite|adverse|defense) (?:${lawyer}|party)|(?:${other})s?['’]?s?['’]? (?:lead |local )?(?:${lawyer})|(?:${lawyer}) (?:for|of|representing) (?:the )?(?:${other})|with (?:the )?(?:${other})s?\\b)`,
    'i',
  );
  return events.some((e) => theirs.test(told?.text.slice(e.span.start, e.span.end) ?? ''));
}
