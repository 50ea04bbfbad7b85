// From Michigan to Kansas, with Arkansas, Tennessee and Oklahoma: certificates written by hand.

import { AMEND, CALL, DISMISS, EMAILS, EXTENSION, inCourt, JUDGMENT, LETTER, TRIES, WHY } from './written';

inCourt('ilnd', { heading: 'LOCAL RULE 37.2 STATEMENT' }, [
  {
    says: 'date, time, place and names of the consultation',
    certificate: `After consultation by telephone on June 3, 2025, at 10:30 a.m., between Dana Wexler, from her office at 90 Lake Street, and Rolf Amsel, counsel for Defendant, from his office in Joliet, and good faith attempts to resolve differences, the parties are unable to reach an accord. ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'attempts that failed through no fault of counsel',
    certificate: `Attempts to engage in the consultation were unsuccessful due to no fault of counsel. ${TRIES}`,
    verdict: 'pass',
  },
  {
    says: 'the time and the place are lacking',
    certificate: `Dana Wexler and Rolf Amsel, counsel for Defendant, consulted by telephone on June 3, 2025 and, after good faith attempts to resolve their differences, are unable to reach an accord. ${WHY}`,
    verdict: 'block',
    lacks: ['when', 'where'],
  },
  { says: 'e-mail is no consultation', certificate: `${EMAILS} ${WHY}`, verdict: 'block', lacks: ['mode'] },
  { says: 'summary judgment is not asked about', ...JUDGMENT, certificate: null, verdict: 'not-required' },
]);

const OF_ITS_OWN = { place: 'separate' as const, heading: 'LOCAL RULE 37-1 CERTIFICATION' };
const IN_FULL = `The undersigned certifies that on June 3, 2025, at 2:30 p.m., Dana Wexler, for Plaintiff, and Rolf Amsel, for Defendant, conferred in good faith by telephone from their offices in Hammond and Gary. ${WHY}`;
inCourt('innd', OF_ITS_OWN, [
  { says: 'a paper of its own with date, time, place and names', certificate: IN_FULL, verdict: 'pass' },
  {
    says: 'the same inside the motion: a fault of form',
    place: 'end',
    certificate: IN_FULL,
    verdict: 'warn',
    lacks: ['placement'],
  },
  {
    says: 'months of letters, no day, no names',
    certificate:
      'Counsel exchanged letters and e-mails with counsel for Defendant in January, February and March 2025, in a good faith effort to obtain the discovery.',
    verdict: 'block',
    lacks: ['when', 'who'],
  },
  {
    says: 'not yet seen: Rule 37 wants it in the motion',
    place: 'end',
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

inCourt('ilcd', {}, [
  { says: 'federal rule only', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'no certificate', certificate: null, verdict: 'block', lacks: ['certificate'] },
]);

inCourt('mied', {}, [
  {
    says: 'concurrence sought and not obtained',
    ...AMEND,
    certificate:
      'On June 3, 2025, Dana Wexler held a conference by telephone with Rolf Amsel, counsel for Defendant, in which she explained the nature of the motion and its legal basis and requested but did not obtain concurrence. Defendant opposes the motion.',
    verdict: 'pass',
  },
  {
    says: 'contacted, and nothing of the outcome',
    ...AMEND,
    certificate: 'Counsel for Plaintiff contacted counsel for Defendant before filing this motion.',
    verdict: 'block',
    lacks: ['position'],
  },
  {
    says: 'a motion to dismiss is inside',
    ...DISMISS,
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

inCourt('miwd', { place: 'separate', heading: 'CERTIFICATE REGARDING CONCURRENCE' }, [
  {
    says: 'a certificate of its own',
    ...AMEND,
    certificate: `On June 3, 2025, Dana Wexler asked Rolf Amsel, counsel for Defendant, by telephone for concurrence in this motion, offering to plead the claim in the alternative. Defendant opposes the motion.`,
    verdict: 'pass',
  },
  { says: 'not yet seen is not missing', ...AMEND, place: 'end', certificate: null, verdict: 'pass' },
]);

inCourt('ohnd', {}, [
  {
    says: 'efforts told, the judicial officer’s conference not',
    certificate: `${CALL} ${WHY}`,
    verdict: 'block',
    lacks: ['court-conference'],
  },
  {
    says: 'both told',
    certificate: `${CALL} ${WHY} The Court held a telephone conference with the parties on June 9, 2025.`,
    verdict: 'pass',
  },
  {
    says: 'a notice is no motion',
    title: 'NOTICE OF FILING OF EXPERT REPORT',
    event: 'Notice of Filing',
    certificate: null,
    verdict: 'not-required',
  },
]);

inCourt('wied', {}, [
  { says: 'conferred, with date, time and names', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'no certification', certificate: null, verdict: 'block', lacks: ['certificate'] },
]);

inCourt('mnd', { place: 'separate', heading: 'MEET-AND-CONFER STATEMENT' }, [
  {
    says: 'a statement of its own',
    ...AMEND,
    certificate:
      'I, Dana Wexler, certify that on June 3, 2025, I met and conferred with the opposing party by telephone with Rolf Amsel, counsel for Defendant. The parties do not agree on any part of the motion.',
    verdict: 'pass',
  },
  {
    says: 'inside the motion: a fault of form',
    ...AMEND,
    place: 'end',
    certificate:
      'I, Dana Wexler, certify that on June 3, 2025, I met and conferred by telephone with Rolf Amsel, counsel for Defendant. The parties do not agree on any part of the motion.',
    verdict: 'warn',
    lacks: ['placement'],
  },
  {
    says: 'motions to dismiss are not exempt',
    ...DISMISS,
    place: 'end',
    certificate: null,
    verdict: 'warn',
    lacks: ['certificate'],
  },
  { says: 'summary judgment is', ...JUDGMENT, place: 'end', certificate: null, verdict: 'not-required' },
]);

inCourt('moed', {}, [
  {
    says: 'date, time, manner and names',
    certificate: `${CALL} After sincere efforts counsel are unable to reach an accord. ${WHY}`,
    verdict: 'pass',
  },
  { says: 'efforts to confer, told', certificate: TRIES, verdict: 'pass' },
  {
    says: 'neither time nor manner',
    certificate: `On June 3, 2025, Dana Wexler conferred in good faith with Rolf Amsel, counsel for Defendant. ${WHY}`,
    verdict: 'block',
    lacks: ['how'],
  },
  { says: 'a letter', certificate: LETTER, verdict: 'block', lacks: ['conference'] },
]);

inCourt('mowd', {}, [
  {
    says: 'counsel and then the judge',
    certificate: `${CALL} ${WHY} The telephone conference with the Court was held on June 9, 2025.`,
    verdict: 'pass',
  },
  {
    says: 'the judge was not asked',
    certificate: `${CALL} ${WHY}`,
    verdict: 'block',
    lacks: ['court-conference'],
  },
]);

inCourt('ksd', {}, [
  {
    says: 'steps described',
    certificate: `${CALL} Plaintiff offered to narrow Requests 3 and 8; Defendant supplemented Request 5. ${WHY}`,
    verdict: 'pass',
  },
  { says: 'one letter', certificate: LETTER, verdict: 'block', lacks: ['conference'] },
  {
    says: 'an extension with the other side’s views',
    ...EXTENSION,
    certificate:
      'Counsel consulted Rolf Amsel, counsel for Defendant, by telephone on June 3, 2025. Defendant opposes any extension beyond seven days.',
    verdict: 'pass',
  },
  {
    says: 'an extension without them',
    ...EXTENSION,
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
  {
    says: 'the statement on fees may come 30 days later: not yet seen is not missing',
    title: "PLAINTIFF'S MOTION FOR STATUTORY ATTORNEY'S FEES",
    event: 'Attorney Fees',
    certificate: null,
    verdict: 'warn',
  },
]);

inCourt('ned', {}, [
  {
    says: 'personal consultation and sincere attempts',
    certificate: `${CALL.replace('by telephone', 'by telephone, from their offices in Lincoln and Omaha,')} After sincere attempts the parties cannot reach an accord. ${WHY}`,
    verdict: 'pass',
  },
  { says: 'none', certificate: null, verdict: 'block', lacks: ['certificate'] },
]);

inCourt('sdd', { place: 'separate', heading: 'CERTIFICATION OF GOOD FAITH EFFORTS' }, [
  {
    says: 'a certification of its own',
    certificate: `${CALL} Plaintiff offered to limit Request 4 to two years. ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'criminal discovery has its own',
    caseNumber: '3:24-cr-00417',
    place: 'end',
    certificate: null,
    verdict: 'warn',
  },
]);

inCourt('arwd', {}, [
  { says: 'conferred on the specific issues', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'a letter', certificate: LETTER, verdict: 'block', lacks: ['conference'] },
  { says: 'the text speaks of no attempt', certificate: TRIES, verdict: 'block', lacks: ['conference'] },
]);

inCourt('iasd', { place: 'separate', heading: 'DECLARATION PURSUANT TO LR 37(a)' }, [
  {
    says: 'a declaration of a personal conference',
    certificate: `I declare under penalty of perjury: ${CALL} ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'by e-mail: a warning under an unverified rule',
    certificate: `I declare under penalty of perjury: ${EMAILS} ${WHY}`,
    verdict: 'warn',
    lacks: ['mode'],
  },
]);

inCourt('tnwd', { heading: 'CERTIFICATE OF CONSULTATION' }, [
  {
    says: 'names, date and manner',
    ...AMEND,
    certificate:
      'On June 3, 2025, Dana Wexler, counsel for Plaintiff, consulted by telephone with Rolf Amsel, counsel for Defendant, and the parties are unable to reach an accord as to all issues.',
    verdict: 'pass',
  },
  {
    says: 'the manner is lacking',
    ...AMEND,
    certificate:
      'On June 3, 2025, Dana Wexler, counsel for Plaintiff, consulted with Rolf Amsel, counsel for Defendant, and the parties are unable to reach an accord.',
    verdict: 'block',
    lacks: ['how'],
  },
  { says: 'exempt, as far as memory goes', ...JUDGMENT, certificate: null, verdict: 'not-required' },
]);

inCourt('tnmd', {}, [
  {
    says: 'conferred with all counsel, position told',
    ...AMEND,
    certificate:
      'Counsel for Plaintiff conferred with all other counsel (Rolf Amsel for Defendant) by telephone on June 3, 2025. Defendant opposes the relief requested.',
    verdict: 'pass',
  },
  { says: 'no statement', ...AMEND, certificate: null, verdict: 'block', lacks: ['certificate'] },
  {
    says: 'before August 14, 2018 nothing was asked',
    ...AMEND,
    filed: '2018-08-01',
    certificate: null,
    verdict: 'not-required',
  },
]);

inCourt('okwd', {}, [
  {
    says: 'met in person',
    certificate: `On June 3, 2025, Dana Wexler and Rolf Amsel, counsel for Defendant, met in person in Oklahoma City and conferred in good faith, sincerely attempting to resolve their differences. ${WHY}`,
    verdict: 'pass',
  },
  { says: 'by e-mail', certificate: `${EMAILS} ${WHY}`, verdict: 'block', lacks: ['mode'] },
]);
