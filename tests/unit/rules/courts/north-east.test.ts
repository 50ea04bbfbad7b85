// From Maine to the District of Columbia: certificates written by hand.

import { AMEND, CALL, DISMISS, EMAILS, EXTENSION, inCourt, JUDGMENT, LETTER, TRIES, WHY } from './written';

const ASKED =
  'On June 3, 2025, Dana Wexler, counsel for Plaintiff, discussed this motion by telephone with Rolf Amsel, counsel for Defendant, in a good-faith effort to narrow the disagreement. Defendant opposes the motion.';

inCourt('dcd', {}, [
  { says: 'discussed, with the position', ...AMEND, certificate: ASKED, verdict: 'pass' },
  { says: 'no statement', ...AMEND, certificate: null, verdict: 'block', lacks: ['certificate'] },
  {
    says: 'a statement without the position: a warning',
    ...AMEND,
    certificate:
      'On June 3, 2025, Dana Wexler discussed this motion in good faith by telephone with Rolf Amsel, counsel for Defendant.',
    verdict: 'warn',
    lacks: ['position'],
  },
  { says: 'dispositive', ...DISMISS, certificate: null, verdict: 'not-required' },
]);

const DELAWARE = { heading: 'STATEMENT PURSUANT TO D. DEL. LR 7.1.1' };
inCourt('ded', DELAWARE, [
  {
    says: 'oral, Delaware counsel on both sides',
    ...AMEND,
    certificate:
      'The undersigned avers that a reasonable effort was made to reach agreement, including oral communication by telephone on June 3, 2025, between Delaware counsel for Plaintiff, Dana Wexler, and Delaware counsel for Defendant, Rolf Amsel. The parties could not agree.',
    verdict: 'pass',
  },
  {
    says: 'letters and e-mails only',
    ...AMEND,
    certificate:
      'A reasonable effort was made to reach agreement by letters and e-mails between Dana Wexler and Rolf Amsel, counsel for Defendant, on June 3 and June 5, 2025, without success.',
    verdict: 'block',
    lacks: ['mode'],
  },
  { says: 'no statement', ...AMEND, certificate: null, verdict: 'block', lacks: ['certificate'] },
  {
    says: 'a party without counsel: not asked',
    ...AMEND,
    proSe: true,
    certificate: null,
    verdict: 'not-required',
  },
]);

inCourt('mad', {}, [
  {
    says: 'conferred and tried in good faith to narrow the issue',
    ...AMEND,
    certificate:
      'On June 3, 2025, counsel for Plaintiff conferred by telephone with Rolf Amsel, counsel for Defendant, and attempted in good faith to resolve or narrow the issue. Defendant does not assent.',
    verdict: 'pass',
  },
  {
    says: 'an attempt is not in the text',
    ...AMEND,
    certificate: TRIES,
    verdict: 'block',
    lacks: ['conference'],
  },
  {
    says: 'dispositive motions are inside',
    ...JUDGMENT,
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

inCourt('nhd', {}, [
  {
    says: 'assented to, and the title says so',
    ...EXTENSION,
    title: 'ASSENTED-TO MOTION FOR EXTENSION OF TIME',
    certificate:
      'On June 3, 2025, the undersigned asked Rolf Amsel, counsel for Defendant, by e-mail in good faith for his concurrence. Defendant assents to the relief sought.',
    verdict: 'pass',
  },
  {
    says: 'assented to, and the title does not say so: a lesser fault',
    ...EXTENSION,
    certificate:
      'On June 3, 2025, the undersigned asked Rolf Amsel, counsel for Defendant, by e-mail in good faith for his concurrence. Defendant assents to the relief sought.',
    verdict: 'warn',
    lacks: ['title'],
  },
  {
    says: 'not assented to',
    ...AMEND,
    certificate:
      'On June 3, 2025, the undersigned made a good faith attempt by telephone to obtain the concurrence of Rolf Amsel, counsel for Defendant. Defendant does not concur.',
    verdict: 'pass',
  },
  { says: 'nothing said', ...AMEND, certificate: null, verdict: 'block', lacks: ['certificate'] },
  { says: 'dispositive', ...JUDGMENT, certificate: null, verdict: 'not-required' },
]);

const AFFIDAVIT = { place: 'separate' as const, heading: 'AFFIDAVIT PURSUANT TO D. CONN. L. CIV. R. 37(a)' };
const SWORN =
  'Dana Wexler, being duly sworn, says: On June 3, 2025, I conferred by telephone with Rolf Amsel, counsel for Defendant, and discussed each of the discovery issues in detail in a good faith effort to resolve them by agreement.';
inCourt('ctd', AFFIDAVIT, [
  {
    says: 'an affidavit with what was resolved and what remains',
    certificate: `${SWORN} We agreed on Interrogatories 1 and 2. We have been unable to agree on Request 6, which Defendant believes to be privileged.`,
    verdict: 'pass',
  },
  {
    says: 'neither affidavit nor declaration',
    place: 'end',
    heading: 'CERTIFICATE',
    certificate: `On June 3, 2025, Dana Wexler conferred by telephone with Rolf Amsel, counsel for Defendant, in a good faith effort to resolve the issues. They agreed on Interrogatories 1 and 2 but not on Request 6.`,
    verdict: 'block',
    lacks: ['sworn'],
  },
  { says: 'none at all', place: 'end', certificate: null, verdict: 'block', lacks: ['certificate'] },
  {
    says: 'an extension without the other side’s position: a warning',
    ...EXTENSION,
    place: 'end',
    certificate: null,
    verdict: 'warn',
  },
]);

inCourt('pamd', {}, [
  {
    says: 'concurrence sought and given',
    ...EXTENSION,
    certificate:
      'On June 3, 2025, the undersigned sought the concurrence of Rolf Amsel, counsel for Defendant, and Defendant concurs in this motion.',
    verdict: 'pass',
  },
  {
    says: 'no certificate of concurrence',
    ...EXTENSION,
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

inCourt('paed', {}, [
  {
    says: 'after reasonable effort, unable to resolve',
    certificate: `${CALL} After reasonable effort the parties are unable to resolve the dispute. ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'secretaries only',
    certificate:
      'The undersigned’s secretary called the office of opposing counsel every day in the last week of May 2025 and was told by his secretary that she was waiting for dates.',
    verdict: 'block',
    lacks: ['conference'],
  },
  { says: 'an amendment is not asked about', ...AMEND, certificate: null, verdict: 'not-required' },
]);

inCourt('njd', {}, [
  {
    says: 'no word of the magistrate judge',
    certificate: `${CALL} ${WHY}`,
    verdict: 'block',
    lacks: ['court-conference'],
  },
  { says: 'none at all', certificate: null, verdict: 'block', lacks: ['certificate', 'court-conference'] },
]);

inCourt('nysd', {}, [
  {
    says: 'the court’s own conference is told',
    certificate: `${CALL} ${WHY} The Court held a conference with the parties on June 9, 2025 and allowed this motion.`,
    verdict: 'pass',
  },
  {
    says: 'no conference with the court',
    certificate: `${CALL} ${WHY}`,
    verdict: 'block',
    lacks: ['court-conference'],
  },
]);

inCourt('nyed', {}, [
  { says: 'by telephone', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'a campaign of letters', certificate: LETTER, verdict: 'block', lacks: ['conference'] },
]);

inCourt('nywd', {}, [
  { says: 'attempts outlined', certificate: TRIES, verdict: 'warn' },
  { says: 'none at all', certificate: null, verdict: 'block', lacks: ['certificate'] },
]);

inCourt('prd', {}, [
  { says: 'an actual effort', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'an attempt is expressly not enough', certificate: TRIES, verdict: 'block', lacks: ['conference'] },
]);

inCourt('rid', {}, [
  { says: 'the attempted branch of the federal rule', certificate: TRIES, verdict: 'pass' },
  { says: 'e-mail will do where no rule names a means', certificate: `${EMAILS} ${WHY}`, verdict: 'pass' },
]);
