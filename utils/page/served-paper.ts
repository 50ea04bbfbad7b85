// What a respondent was served with: a motion, or the Notice of Electronic Filing of one, as a PDF. Takes the paper as read;
// gives what the response period depends on, each null where the paper does not tell it. The Notice's lines are documented on
// captured pages of the courts: "Case Number:", "Docket Text:", "filed on 6/10/2021".

import type { Filing } from '../core/filing';
import { courtIn, kindOfTitle, readMotions } from '../core/motion';
import type { MotionKind } from '../core/motion/kinds';
import { proseOf } from '../core/motion/prose';
import type { ReadDocument } from '../core/pdf/index';
import { parseCaseNumber, zoneOf } from '../core/rules';
import { stampedDay } from './stamp';

export interface ServedPaper {
  /** Which of the two it was; `other` for a paper that is neither. */
  is: 'motion' | 'notice' | 'other';
  court: string | null;
  division: string | null;
  caseNumber: string | null;
  kind: MotionKind | null;
  title: string | null;
  /** ISO date. */
  filed: string | null;
}

const NOTICE = /\bNotice of (?:Electronic Filing|Docket Activity)\b/i;
const CASE_NUMBER = /Case (?:Number|No\.?)\s*:?\s*(\S+)/i;
const DOCKET_TEXT =
  /Docket Text:\s*([\s\S]{1,600}?)(?=\s*(?:\(Attachments:|\S+ Notice has been|The following document)|$)/i;

export function servedPaper(read: ReadDocument): ServedPaper {
  const { text } = proseOf('main', read.pages);
  return NOTICE.test(text) && DOCKET_TEXT.test(text) ? noticeIn(text, read) : motionIn(read);
}

function noticeIn(text: string, read: ReadDocument): ServedPaper {
  const docket = (DOCKET_TEXT.exec(text)?.[1] ?? '').replace(/\s+/g, ' ').trim();
  const number = CASE_NUMBER.exec(text)?.[1] ?? null;
  const title = docket.replace(/\s+(?:filed )?by\s.*$/i, '');
  // "RESPONSE to [21] MOTION to Compel" answers a motion; nothing is due to it.
  const motion =
    /\bmotion\b/i.test(title) && !/^(?:response|reply|order|notice|brief|memorandum)\b/i.test(title);
  return {
    is: motion ? 'notice' : 'other',
    court: knownCourt(courtIn(text)),
    division: null,
    caseNumber: parseCaseNumber(number) ? number : null,
    kind: motion ? kindOfTitle(title).kind : null,
    title: motion ? title : null,
    filed: dayIn(text) ?? stampedDay(read),
  };
}

/** "and filed on 6/10/2021", wherever the print broke the line. */
function dayIn(text: string): string | null {
  const found = /\bfiled\s+on\s+(\d{1,2})\/(\d{1,2})\/(\d{4})\b/i.exec(text);
  return found ? `${found[3]}-${found[1]!.padStart(2, '0')}-${found[2]!.padStart(2, '0')}` : null;
}

function motionIn(read: ReadDocument): ServedPaper {
  const filing: Filing = {
    court: '',
    caseNumber: null,
    events: [],
    filedAt: { date: '2000-01-01', time: null, zone: 'UTC' },
    documents: [{ ref: 'main', fileName: '', size: 0 }],
    sealed: false,
  };
  const [motion] = readMotions([read], filing);
  const is = motion && motion.paper === 'motion' && motion.kind !== 'none' ? 'motion' : 'other';
  return {
    is,
    court: knownCourt(motion?.caption.court ?? null),
    division: motion?.caption.division ?? null,
    caseNumber: motion?.caption.caseNumber ?? null,
    kind: is === 'motion' ? motion!.kind : null,
    title: motion?.title || null,
    filed: stampedDay(read),
  };
}

function knownCourt(court: string | null): string | null {
  return court && zoneOf(court) ? court : null;
}
