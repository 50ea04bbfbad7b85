// From Colorado and Arizona to the Pacific: certificates written by hand.

import {
  AMEND,
  CALL,
  DISMISS,
  EMAILS,
  EXTENSION,
  inCourt,
  JUDGMENT,
  LETTER,
  PROTECT,
  TRIES,
  WHY,
} from './written';

const NOTICE = { title: 'NOTICE OF MOTION AND MOTION TO REMAND', event: 'Remand', place: 'first' as const };
inCourt('cacd', {}, [
  {
    says: 'nine days before filing',
    ...NOTICE,
    certificate:
      'This motion is made following the conference of counsel pursuant to L.R. 7-3 which took place on June 3, 2025.',
    verdict: 'pass',
  },
  {
    says: 'five days before filing',
    ...NOTICE,
    certificate:
      'This motion is made following the conference of counsel pursuant to L.R. 7-3 which took place on June 7, 2025.',
    verdict: 'block',
    lacks: ['timing'],
  },
  { says: 'no such sentence', ...NOTICE, certificate: null, verdict: 'block', lacks: ['certificate'] },
  {
    says: 'a temporary restraining order is exempt',
    title: 'APPLICATION FOR TEMPORARY RESTRAINING ORDER',
    event: 'Temporary Restraining Order',
    certificate: null,
    verdict: 'not-required',
  },
  {
    says: 'in discovery, a joint stipulation',
    title: "NOTICE OF MOTION AND JOINT STIPULATION RE PLAINTIFF'S MOTION TO COMPEL",
    place: 'first',
    certificate:
      'Plaintiff served the letter on May 20, 2025. On June 3, 2025, Dana Wexler for Plaintiff and Rolf Amsel for Defendant, whose offices are both in Los Angeles County, met in person and conferred in good faith. They resolved Request Nos. 2 to 6. Nos. 7 and 8 remain in dispute, as this Joint Stipulation shows.',
    verdict: 'pass',
  },
  {
    says: 'in discovery, no joint stipulation',
    certificate: `${CALL} They resolved Request Nos. 2 to 6; Nos. 7 and 8 remain in dispute. ${WHY}`,
    verdict: 'block',
    lacks: ['joint-statement'],
  },
]);

inCourt('caed', { title: "JOINT STATEMENT RE DISCOVERY DISAGREEMENT ON PLAINTIFF'S MOTION TO COMPEL" }, [
  {
    says: 'a joint statement with the details of the conference',
    certificate: `${CALL} They resolved Interrogatories 1 through 9; Nos. 10 and 11 remain. ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'the joint statement may come later',
    title: "PLAINTIFF'S MOTION TO COMPEL",
    certificate: `${CALL} They resolved Interrogatories 1 through 9; Nos. 10 and 11 remain. ${WHY}`,
    verdict: 'warn',
    lacks: ['joint-statement'],
  },
]);

inCourt('cand', {}, [
  { says: 'direct dialogue, by telephone', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  {
    says: 'e-mail is no conferring by definition',
    certificate: `${EMAILS} ${WHY}`,
    verdict: 'block',
    lacks: ['mode'],
  },
  {
    says: 'an administrative motion with a declaration of why no stipulation',
    title: 'ADMINISTRATIVE MOTION TO EXCEED PAGE LIMIT',
    event: 'File Excess Pages',
    place: 'separate',
    heading: 'DECLARATION OF COUNSEL',
    certificate:
      'I, Dana Wexler, declare: On June 3, 2025 I asked Rolf Amsel, counsel for Defendant, by e-mail whether Defendant would stipulate to five more pages. He answered that Defendant would not, because it thinks the limit ample.',
    verdict: 'pass',
  },
  {
    says: 'an administrative motion without',
    title: 'ADMINISTRATIVE MOTION TO EXCEED PAGE LIMIT',
    event: 'File Excess Pages',
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
  { says: 'summary judgment is not asked about', ...JUDGMENT, certificate: null, verdict: 'not-required' },
]);

inCourt('casd', {}, [
  {
    says: 'in person',
    certificate: `On June 3, 2025, at 1:30 p.m., Dana Wexler for Plaintiff and Rolf Amsel for Defendant met and conferred in good faith in person in San Diego on all disputed issues. ${WHY}`,
    verdict: 'pass',
  },
  { says: 'by e-mail', certificate: `${EMAILS} ${WHY}`, verdict: 'block', lacks: ['mode'] },
]);

const DECLARED = { place: 'separate' as const, heading: 'DECLARATION OF MEET AND CONFER (LR IA 1-3(f))' };
const EACH =
  'I, Dana Wexler, declare under penalty of perjury that on June 3, 2025, at 10:00 a.m., I met and conferred in good faith by video, from our offices in Reno and Sparks, with Rolf Amsel, counsel for Defendant. Request 3: resolved; Defendant will supplement. Request 4: not resolved; Defendant objects on relevance.';
inCourt('nvd', DECLARED, [
  { says: 'a declaration, request by request', certificate: EACH, verdict: 'pass' },
  {
    says: 'by e-mail',
    certificate: EACH.replace('by video, from our offices in Reno and Sparks,', 'by e-mail'),
    verdict: 'block',
    lacks: ['mode'],
  },
  {
    says: 'not declared',
    heading: 'CERTIFICATE',
    certificate: EACH.replace('I, Dana Wexler, declare under penalty of perjury that on', 'On'),
    verdict: 'block',
    lacks: ['sworn'],
  },
  { says: 'no declaration', place: 'end', certificate: null, verdict: 'block', lacks: ['certificate'] },
]);

inCourt('ord', { place: 'first' }, [
  {
    says: 'telephone conferences, in the first paragraph',
    certificate:
      'Pursuant to LR 7-1, counsel certifies that the parties made a good faith effort through a telephone conference on June 3, 2025 between Dana Wexler and Rolf Amsel to resolve the dispute and have been unable to do so.',
    verdict: 'pass',
  },
  {
    says: 'the other side refused',
    ...AMEND,
    certificate:
      'Pursuant to LR 7-1, counsel certifies that the opposing party willfully refused to confer. On June 3, 2025, I telephoned Rolf Amsel, counsel for Defendant, in good faith; he said that he would not confer and hung up.',
    verdict: 'pass',
  },
  {
    says: 'at the end: a fault of form',
    place: 'end',
    certificate:
      'The parties made a good faith effort through a telephone conference on June 3, 2025 (Dana Wexler, Rolf Amsel) to resolve this dispute and were unable to do so. Defendant opposes.',
    verdict: 'warn',
    lacks: ['placement'],
  },
  {
    says: 'dispositive motions are inside',
    ...JUDGMENT,
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

inCourt('wawd', {}, [
  { says: 'date, manner and participants', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  {
    says: 'the participants are lacking',
    certificate:
      'Counsel for Plaintiff certifies that counsel conferred in good faith by telephone on June 3, 2025.',
    verdict: 'block',
    lacks: ['who'],
  },
  {
    says: 'for a protective order an attempt is not in the sentence',
    ...PROTECT,
    certificate: TRIES,
    verdict: 'block',
    lacks: ['conference'],
  },
  { says: 'summary judgment is not asked about', ...JUDGMENT, certificate: null, verdict: 'not-required' },
]);

inCourt('azd', {}, [
  {
    says: 'personal consultation and sincere efforts',
    certificate: `After personal consultation by telephone on June 3, 2025 between Dana Wexler and Rolf Amsel, counsel for Defendant, and sincere, good-faith efforts, including an offer to limit the period to two years, the parties could not resolve the matter. ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'e-mails of one side are no consultation, whoever is named in them',
    certificate:
      'I, Dana Wexler, certify that I wrote to Rolf Amsel, counsel for Defendant, by e-mail on June 3 and June 9, 2025, in sincere and good faith efforts to settle this, and that we could not settle it.',
    verdict: 'block',
    lacks: ['conference'],
  },
  {
    says: 'Rule 12(b)(6): no notice-and-cure certification',
    ...DISMISS,
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
  {
    says: 'want of jurisdiction is another ground',
    title: "DEFENDANT'S MOTION TO DISMISS FOR LACK OF PERSONAL JURISDICTION",
    event: 'Dismiss for Lack of Jurisdiction',
    certificate: null,
    verdict: 'not-required',
  },
]);

inCourt('cod', {}, [
  {
    says: 'specific efforts described',
    ...AMEND,
    certificate:
      'Counsel conferred in good faith by telephone with Rolf Amsel, counsel for Defendant, on June 3, 2025. Defendant opposes the amendment because it thinks the claim comes too late.',
    verdict: 'pass',
  },
  {
    says: 'a promise to confer',
    ...EXTENSION,
    certificate:
      'Undersigned counsel will confer with counsel for Defendant regarding this motion and will supplement.',
    verdict: 'block',
    lacks: ['conference'],
  },
  { says: 'summary judgment is exempt', ...JUDGMENT, certificate: null, verdict: 'not-required' },
]);

inCourt('nmd', {}, [
  {
    says: 'concurrence requested, position told',
    ...AMEND,
    certificate:
      'Counsel for Plaintiff in good faith requested the concurrence of Rolf Amsel, counsel for Defendant, by telephone on June 3, 2025. Defendant opposes this motion.',
    verdict: 'pass',
  },
  {
    says: 'nothing said, in a motion to dismiss too',
    ...DISMISS,
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

inCourt('utd', {}, [
  {
    says: 'written notice, then a call',
    certificate: `${CALL.replace('by telephone', 'by telephone, from their offices in Provo and Ogden,')} ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'futility is no excuse',
    certificate: 'Plaintiff has not conferred with Defendant because it would be futile.',
    verdict: 'block',
    lacks: ['conference'],
  },
]);

inCourt('mtd', {}, [
  { says: 'conferred on all issues', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  { says: 'a demand letter', certificate: LETTER, verdict: 'block', lacks: ['conference'] },
]);

inCourt('akd', {}, [
  { says: 'in person or by telephone', certificate: `${CALL} ${WHY}`, verdict: 'pass' },
  {
    says: 'by e-mail: a warning, for the text read was replaced in 2018',
    certificate: `${EMAILS} ${WHY}`,
    verdict: 'warn',
    lacks: ['mode'],
  },
  {
    says: 'by e-mail in 2015: a block',
    filed: '2015-06-12',
    certificate: `${EMAILS} ${WHY}`.replaceAll('2025', '2015'),
    verdict: 'block',
    lacks: ['mode'],
  },
]);
