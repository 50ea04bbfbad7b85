// All checks by name. A new check is a new file and a line here; how is told in docs/checks.md.

import { assumedPosition } from './assumed-position';
import { bare } from './bare';
import { blankSignature } from './blank-signature';
import { caseNumber } from './case-number';
import { certificate } from './certificate';
import type { DocumentCheck, ElementCheck } from './check';
import { conference } from './conference';
import { contradicted } from './contradicted';
import { court } from './court';
import { courtConference } from './court-conference';
import { duration } from './duration';
import { efforts } from './efforts';
import { eventMismatch } from './event-mismatch';
import { futureDate } from './future-date';
import { goodFaith } from './good-faith';
import { heading } from './heading';
import { hiddenText } from './hidden-text';
import { how } from './how';
import { inconsistent } from './inconsistent';
import { issues } from './issues';
import { jointStatement } from './joint-statement';
import { laterPapers } from './later-papers';
import { leadCounsel } from './lead-counsel';
import { leftOut } from './left-out';
import { letterOnly } from './letter-only';
import { mode } from './mode';
import { other } from './other';
import { otherMotion } from './other-motion';
import { placeholder } from './placeholder';
import { placement } from './placement';
import { position } from './position';
import { reason } from './reason';
import { requests } from './requests';
import { ruleNumber } from './rule-number';
import { shortNotice } from './short-notice';
import { signature } from './signature';
import { sworn } from './sworn';
import { timing } from './timing';
import { title } from './title';
import { when } from './when';
import { where } from './where';
import { who } from './who';

/** One for each element an authority can ask for, in the order the filer reads them. */
export const ELEMENT_CHECKS: readonly ElementCheck[] = [
  certificate,
  conference,
  goodFaith,
  who,
  when,
  how,
  where,
  position,
  reason,
  efforts,
  mode,
  timing,
  issues,
  leadCounsel,
  duration,
  courtConference,
  jointStatement,
  placement,
  heading,
  signature,
  sworn,
  title,
  other,
];

/** Checks of the document itself. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [
  bare,
  letterOnly,
  placeholder,
  blankSignature,
  inconsistent,
  otherMotion,
  contradicted,
  caseNumber,
  court,
  futureDate,
  shortNotice,
  laterPapers,
  leftOut,
  assumedPosition,
  requests,
  eventMismatch,
  ruleNumber,
  hiddenText,
];
