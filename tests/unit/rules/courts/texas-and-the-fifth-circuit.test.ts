// Texas, Louisiana and Mississippi: certificates written by hand.

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

inCourt('txwd', {}, [
  {
    says: 'who, when, how, good faith and the reason: nothing is missing',
    certificate: `${CALL} ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'a described attempt meets Rule 37, and CV-7(g) is not read more narrowly',
    certificate: TRIES,
    verdict: 'pass',
  },
  { says: 'a letter is no conference', certificate: LETTER, verdict: 'block', lacks: ['conference'] },
  {
    says: 'a bare statement blocks in a discovery motion',
    certificate: BARE,
    verdict: 'block',
    lacks: ['good-faith'],
  },
  { says: 'no certificate at all blocks', certificate: null, verdict: 'block', lacks: ['certificate'] },
  {
    says: 'the reason is lacking: a warning, for that half of the rule has not been verified',
    certificate: `${CALL} Defendant opposes the motion.`,
    verdict: 'warn',
    lacks: ['reason'],
  },
  {
    says: 'an unopposed extension needs no reason',
    ...EXTENSION,
    title: "PLAINTIFF'S UNOPPOSED MOTION FOR EXTENSION OF TIME TO RESPOND",
    certificate: `On June 3, 2025, I conferred in good faith by telephone with Rolf Amsel, counsel for Defendant, who does not oppose the extension.`,
    verdict: 'pass',
  },
  {
    says: 'a motion to dismiss is dispositive: nothing is asked',
    ...DISMISS,
    certificate: null,
    verdict: 'not-required',
  },
  {
    says: 'in a case of Judge Biery a Rule 12(b)(6) motion is asked about',
    ...DISMISS,
    caseNumber: '5:24-cv-00417-FB',
    certificate: null,
    verdict: 'warn',
  },
  {
    says: 'a motion to transfer may be dispositive, so it is asked but never blocked',
    title: "DEFENDANT'S MOTION TO TRANSFER VENUE",
    event: 'Transfer Case',
    certificate: null,
    verdict: 'warn',
    lacks: ['certificate'],
  },
]);

inCourt('txnd', {}, [
  { says: 'opposed: date, names and reason are there', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  {
    says: 'opposed: the date is lacking',
    certificate: `Dana Wexler and Rolf Amsel, counsel for Defendant, conferred in good faith by telephone. ${WHY}`,
    verdict: 'block',
    lacks: ['when'],
  },
  {
    says: 'opposed: the names are lacking',
    certificate: `A conference was held by telephone on June 3, 2025, in good faith, between counsel for the parties. ${WHY}`,
    verdict: 'block',
    lacks: ['who'],
  },
  {
    says: 'opposed: why no agreement was reached is lacking',
    ...AMEND,
    certificate:
      'On June 3, 2025, Dana Wexler conferred by telephone with Rolf Amsel, counsel for Defendant. Defendant opposes the motion.',
    verdict: 'block',
    lacks: ['reason'],
  },
  {
    says: 'unopposed: an exchange of e-mails is enough',
    ...EXTENSION,
    certificate:
      'On June 3, 2025, I exchanged e-mails with Rolf Amsel, counsel for Defendant, who said that Defendant does not oppose this motion.',
    verdict: 'pass',
  },
  {
    says: 'not possible: the reason and what was tried are told',
    ...EXTENSION,
    certificate:
      'A conference was not possible. I telephoned Rolf Amsel, counsel for Defendant, on June 9 and June 10, 2025, and wrote to him by e-mail on June 10, 2025; his office answered that he is in hospital and cannot be reached before July. The motion is presumed opposed.',
    verdict: 'pass',
  },
  {
    says: 'not possible, and nothing said of why',
    ...AMEND,
    certificate: 'No conference was held. Defendant is presumed to oppose.',
    verdict: 'block',
    lacks: ['conference'],
  },
  { says: 'no certificate', ...EXTENSION, certificate: null, verdict: 'block', lacks: ['certificate'] },
  { says: 'summary judgment is exempt by name', ...JUDGMENT, certificate: null, verdict: 'not-required' },
  {
    says: 'a party without a lawyer is not exempt',
    ...EXTENSION,
    proSe: true,
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

const LEAD =
  'Counsel has complied with Local Rule CV-7(h). The personal conference was held by telephone on June 3, 2025, between Dana Wexler, lead attorney for Plaintiff, and Rolf Amsel, lead attorney for Defendant, who exchanged views in good faith on each request.';
const IMPASSE = `${WHY} Discussions conclusively ended in an impasse, leaving an open issue for the Court to resolve.`;
inCourt('txed', {}, [
  {
    says: 'lead counsel by telephone, impasse and reason',
    certificate: `${LEAD} ${IMPASSE}`,
    verdict: 'pass',
  },
  {
    says: 'e-mail is no personal conference',
    certificate: `${EMAILS} ${IMPASSE}`,
    verdict: 'block',
    lacks: ['mode'],
  },
  {
    says: 'in a discovery motion an associate alone does not do',
    certificate: `A personal conference was held by telephone on June 3, 2025, in good faith, between Ada Brisk, an associate, for Plaintiff, and Rolf Amsel, lead attorney for Defendant. Plaintiff's lead attorney did not take part. ${IMPASSE}`,
    verdict: 'block',
    lacks: ['lead-counsel'],
  },
  {
    says: 'the contents CV-7(i) asks for are not verified: a warning',
    ...AMEND,
    certificate:
      'Counsel complied with Local Rule CV-7(h) by a telephone conference held in good faith. The motion is opposed.',
    verdict: 'warn',
    lacks: ['when', 'who'],
  },
  {
    says: 'a litigant without counsel is exempt',
    ...EXTENSION,
    proSe: true,
    certificate: null,
    verdict: 'not-required',
  },
  { says: 'summary judgment is exempt', ...JUDGMENT, certificate: null, verdict: 'not-required' },
]);

inCourt('txsd', {}, [
  {
    says: 'the averment with Rule 37’s words',
    certificate: `${CALL} Counsel cannot agree about the disposition of the motion. ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'the averment alone is enough where Rule 37 does not speak',
    title: "DEFENDANT'S OPPOSED MOTION TO STAY",
    event: 'Stay',
    certificate:
      'Counsel for Defendant conferred with counsel for Plaintiff, Rolf Amsel, on June 3, 2025, and counsel cannot agree about the disposition of this motion.',
    verdict: 'pass',
  },
  {
    says: 'without the averment: a warning, for LR7.1.D has not been verified',
    title: "DEFENDANT'S OPPOSED MOTION TO STAY",
    event: 'Stay',
    certificate: null,
    verdict: 'warn',
    lacks: ['certificate'],
  },
  {
    says: 'Rule 37 blocks a motion to compel whatever LR7.1.D says',
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
  {
    says: 'a motion that says it is unopposed needs no averment',
    title: 'UNOPPOSED MOTION TO STAY',
    event: 'Stay',
    certificate: null,
    verdict: 'not-required',
  },
]);

inCourt('lamd', {}, [
  { says: 'the federal rule is met', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  {
    says: 'one e-mail that asks for a conference is none',
    certificate:
      'Undersigned counsel sent an e-mail to counsel for Defendant on June 10, 2025, asking for a Rule 37 conference. No answer has come.',
    verdict: 'block',
    lacks: ['conference'],
  },
  {
    says: 'the rule’s words with no particulars',
    certificate:
      'Plaintiff certifies that it has in good faith conferred or attempted to confer with Defendant in an effort to resolve this dispute without court action.',
    verdict: 'block',
  },
  {
    says: 'consent to an extension is unverified: a warning',
    ...EXTENSION,
    certificate: null,
    verdict: 'warn',
    lacks: ['certificate'],
  },
]);

inCourt('laed', {}, [
  { says: 'by telephone, with the reason', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  {
    says: 'by e-mail: a warning under an unverified rule',
    certificate: `${EMAILS} ${WHY}`,
    verdict: 'warn',
    lacks: ['mode'],
  },
  { says: 'no certificate: Rule 37 blocks', certificate: null, verdict: 'block', lacks: ['certificate'] },
]);

const ENDORSED = { heading: 'GOOD FAITH CERTIFICATE' };
inCourt('mssd', ENDORSED, [
  {
    says: 'endorsed by all counsel',
    certificate: `${CALL} ${WHY}\n/s/ Rolf Amsel, counsel for Defendant`,
    verdict: 'pass',
  },
  {
    says: 'a real conference, but the other side has not endorsed',
    certificate: `${CALL} ${WHY}`,
    verdict: 'block',
    lacks: ['signature'],
  },
  { says: 'a letter only', certificate: LETTER, verdict: 'block', lacks: ['conference', 'signature'] },
  {
    says: 'a nondispositive motion that says nothing of the position passes unasked',
    ...AMEND,
    certificate: null,
    verdict: 'not-required',
  },
]);
