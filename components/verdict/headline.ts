// The verdict's first line in the reader's language. Takes a verdict; gives the core's own English, or, in another language,
// the sentences of its heaviest findings. It never says that a certificate is enough.

import type { Verdict } from '../../utils/core/verdict/verdict';
import type { Say } from '../i18n/say';
import { cardsOf } from './group';

const MOST = 2;

export function headlineIn(say: Say, verdict: Verdict): string {
  const english = verdict.headline || verdict.reason || '';
  if (say.language === 'en') return english;
  if (verdict.verdict === 'pass') return say('line_pass');
  if (verdict.verdict === 'not-required') return whyNot(say, verdict.reason);
  if (verdict.verdict === 'unreadable')
    return say.worded('check', { messageId: `problem_${verdict.problem}`, message: english, values: {} });
  const { missing, unclear } = cardsOf(verdict);
  const heaviest = [...missing, ...unclear].slice(0, MOST).map((c) => say.worded('check', c.findings[0]));
  if (heaviest.length === 0) return english;
  // Words of a scan that may be misread make every fault a question.
  const scanned = verdict.read.documents.some((d) => d.ocrPages > 0);
  if (scanned && missing.length === 0) heaviest.unshift(say('headline_scan'));
  if (verdict.verdict === 'block') heaviest.push(say('headline_may_deny'));
  return heaviest.join(' ');
}

/** Why nothing is asked: the core's sentence where the message file has it, else that nothing on file asks. */
export function whyNot(say: Say, reason: string | null): string {
  return (reason && say.fixed(reason)) || say('line_not_required');
}
