// Florida, Georgia, the Carolinas and Virginia: certificates written by hand.

import {
  AMEND,
  BARE,
  CALL,
  DISMISS,
  EMAILS,
  EXTENSION,
  inCourt,
  JUDGMENT,
  LETTER,
  TRIES,
  WHY,
} from './written';

const FLMD = { heading: 'LOCAL RULE 3.01(g) CERTIFICATION' };
const AMENDED =
  'On June 3, 2025, Dana Wexler conferred by telephone with Rolf Amsel, counsel for Defendant, in a good faith effort to resolve this motion. Defendant opposes it because it thinks the claim comes too late.';
inCourt('flmd', FLMD, [
  { says: 'conferred in good faith, how, and the position', ...AMEND, certificate: AMENDED, verdict: 'pass' },
  {
    says: 'an agreed extension',
    ...EXTENSION,
    title: 'UNOPPOSED MOTION FOR EXTENSION OF TIME',
    certificate:
      'On June 3, 2025, I conferred in good faith by telephone with Rolf Amsel, counsel for Defendant, who agrees to the extension.',
    verdict: 'pass',
  },
  {
    says: 'the position is lacking',
    ...AMEND,
    certificate:
      'On June 3, 2025, Dana Wexler conferred by video with Rolf Amsel, counsel for Defendant, in a good faith effort to resolve this motion.',
    verdict: 'block',
    lacks: ['position'],
  },
  {
    says: 'an attempt is not conferring',
    ...AMEND,
    certificate:
      'On June 11, 2025, I attempted in good faith to reach counsel for Defendant by e-mail; no answer was received. I will supplement.',
    verdict: 'block',
    lacks: ['conference'],
  },
  {
    says: 'a motion to dismiss is not exempt today, as far as memory goes: a warning',
    ...DISMISS,
    certificate: null,
    verdict: 'warn',
    lacks: ['certificate'],
  },
  {
    says: 'in 2019 a motion to dismiss for failure to state a claim was exempt',
    ...DISMISS,
    filed: '2019-06-12',
    certificate: null,
    verdict: 'not-required',
  },
  {
    says: 'injunctive relief is exempt',
    title: "PLAINTIFF'S MOTION FOR PRELIMINARY INJUNCTION",
    event: 'Preliminary Injunction',
    certificate: null,
    verdict: 'not-required',
  },
]);

inCourt('flsd', { heading: 'LOCAL RULE 7.1(a)(3) CERTIFICATION' }, [
  { says: 'the conferring branch', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  {
    says: 'a plain statement with the position, not in discovery',
    ...AMEND,
    certificate:
      'Counsel for Plaintiff conferred with Rolf Amsel, counsel for Defendant, by telephone on June 3, 2025. Defendant opposes the amendment.',
    verdict: 'pass',
  },
  {
    says: 'the reasonable-efforts branch, each effort with date, time and manner',
    ...AMEND,
    certificate: TRIES,
    verdict: 'pass',
  },
  { says: 'no certificate', ...AMEND, certificate: null, verdict: 'block', lacks: ['certificate'] },
  {
    says: 'failure to state a claim is exempt by name',
    ...DISMISS,
    certificate: null,
    verdict: 'not-required',
  },
  {
    says: 'want of jurisdiction is not',
    title: "DEFENDANT'S MOTION TO DISMISS FOR LACK OF PERSONAL JURISDICTION",
    event: 'Dismiss for Lack of Jurisdiction',
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
  {
    says: 'admission pro hac vice is exempt',
    title: 'MOTION TO APPEAR PRO HAC VICE',
    event: 'Appear Pro Hac Vice',
    certificate: null,
    verdict: 'not-required',
  },
]);

inCourt('flnd', {}, [
  { says: 'conferred in good faith', ...AMEND, certificate: AMENDED, verdict: 'pass' },
  {
    says: 'nothing certified: a warning under a rule nobody has read',
    ...AMEND,
    certificate: null,
    verdict: 'warn',
    lacks: ['certificate'],
  },
  {
    says: 'a motion to compel is blocked by the federal rule',
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

inCourt('gasd', {}, [
  { says: 'a good-faith effort to resolve the dispute', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  {
    says: 'no statement of a good-faith effort',
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
  { says: 'an extension is not asked about', ...EXTENSION, certificate: null, verdict: 'not-required' },
]);

inCourt('gand', {}, [
  { says: 'the certification of Rule 37', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'none', certificate: null, verdict: 'block', lacks: ['certificate'] },
]);

inCourt('gamd', {}, [
  {
    says: 'no local rule is on file; the federal one is met',
    certificate: `${CALL} ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'no local rule is on file; the federal one blocks',
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
  { says: 'an amendment is not asked about', ...AMEND, certificate: null, verdict: 'not-required' },
]);

inCourt('scd', {}, [
  { says: 'conferred and tried in good faith', ...AMEND, certificate: AMENDED, verdict: 'pass' },
  {
    says: 'a promise to consult after filing',
    ...AMEND,
    certificate:
      'Counsel could not consult with opposing counsel before today but will do so promptly after this motion is filed.',
    verdict: 'block',
    lacks: ['conference'],
  },
  {
    says: 'dispositive motions may be inside: a warning',
    ...JUDGMENT,
    certificate: null,
    verdict: 'warn',
    lacks: ['certificate'],
  },
]);

inCourt('ncwd', {}, [
  { says: 'conferred and tried in good faith', ...AMEND, certificate: AMENDED, verdict: 'pass' },
  { says: 'an attempt, described', ...AMEND, certificate: TRIES, verdict: 'pass' },
  { says: 'nothing said', ...AMEND, certificate: null, verdict: 'block', lacks: ['certificate'] },
  {
    says: 'a party without counsel: the local rule is silent',
    ...AMEND,
    proSe: true,
    certificate: null,
    verdict: 'not-required',
  },
  {
    says: 'and yet Rule 37 speaks',
    proSe: true,
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

inCourt('nced', {}, [
  { says: 'consulted in good faith', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  {
    says: 'an extension without opposing counsel’s views: a warning',
    ...EXTENSION,
    certificate: null,
    verdict: 'warn',
    lacks: ['certificate'],
  },
]);

inCourt('vaed', {}, [
  { says: 'by telephone, in good faith', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'e-mails do not do', certificate: EMAILS, verdict: 'block', lacks: ['mode'] },
  {
    says: 'the duty before a hearing asks for no certificate',
    ...EXTENSION,
    certificate: null,
    verdict: 'not-required',
  },
]);

inCourt(
  'mdd',
  { place: 'separate', heading: 'CERTIFICATE OF CONFERENCE PURSUANT TO LOCAL RULES 104.7 AND 104.8' },
  [
    {
      says: 'after the papers were exchanged, with date, time, place, names and issues',
      certificate:
        'The motion was served on April 1, 2025, the response on April 15, 2025 and the reply on April 29, 2025. On June 3, 2025, at 2:30 p.m., counsel met by video conference in good faith: Dana Wexler, from Baltimore, for Plaintiff, and Rolf Amsel, from Rockville, for Defendant. They resolved Requests 1 to 5. The issue for the Court is whether Request 6 is overbroad.',
      verdict: 'pass',
    },
    {
      says: 'before the papers were exchanged',
      certificate:
        'On March 3, 2025, at 2:30 p.m., counsel met by video conference in good faith: Dana Wexler, from Baltimore, for Plaintiff, and Rolf Amsel, from Rockville, for Defendant. The motion was served on April 1, 2025, the response on April 15, 2025 and the reply on April 29, 2025. The issue for the Court is whether Request 6 is overbroad.',
      verdict: 'block',
      lacks: ['timing'],
    },
    { says: 'no certificate', place: 'end', certificate: null, verdict: 'block', lacks: ['certificate'] },
  ],
);

inCourt('wvsd', {}, [
  { says: 'by telephone, in good faith', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'a letter only', certificate: LETTER, verdict: 'block', lacks: ['conference'] },
]);

inCourt('almd', {}, [
  { says: 'federal rule only', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'a bare statement', certificate: BARE, verdict: 'block', lacks: ['good-faith'] },
]);
