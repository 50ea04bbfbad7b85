// Certificates that courts ruled on, judged. Takes the rows; gives how many of those found insufficient or missing are
// stopped, and on a ground the court gave; of those found sufficient, how many are blocked. A quoted certificate is
// set as quoted; where only the court's account is known, the account stands for the certificate.

import { assessMade } from './assess-made';
import { makeFiling } from './filings';
import { groundsOf } from './grounds';
import type { RulingRow } from './rows';
import { type Share, share } from './score';

/** Fragments nothing can be judged from, with the reason. */
export const LEFT_OUT: Record<string, string> = {
  'independence-inst': 'one word of the certificate is quoted',
  'data-research': 'four words of the body are quoted',
  induction: 'the means and the date alone are quoted',
};

/** What the program may say for each reason a court gave. */
const SAME: Record<string, string[]> = {
  no_conference: ['no_conference', 'wrong_mode', 'no_certificate'],
  no_certificate: ['no_certificate'],
  one_sided_letter_or_email: ['no_conference', 'wrong_mode', 'other:good faith'],
  bare_assertion_no_details: ['bare', 'who', 'when', 'how', 'other:good faith'],
  wrong_mode: ['wrong_mode', 'no_conference'],
  same_day_or_rushed: ['timing', 'no_conference'],
  single_attempt: ['no_conference', 'other:good faith'],
  missing_who: ['who', 'bare'],
  missing_when: ['when', 'bare'],
  missing_how: ['how', 'bare'],
  missing_where: ['where', 'bare'],
  not_per_issue: ['per_issue'],
  untimely_conference: ['timing', 'no_conference'],
  attachments_only: ['placement', 'no_certificate', 'no_conference'],
  no_reason_for_impasse: ['reason'],
  no_effort_described: ['bare', 'other:good faith'],
  'other:certificate_must_be_signed_by_all_counsel': ['signature'],
  'other:no_good_faith_language': ['other:good faith'],
  'other:unilaterally_set_or_ambiguous_conference': ['no_conference'],
  'other:not_separate_document': ['placement'],
  'other:secretaries_only': ['no_conference', 'who'],
  'other:futility_rejected': ['no_conference'],
};

export interface RulingResult {
  id: string;
  quoted: boolean;
  ruling: string;
  verdict: string;
  grounds: string[];
  onGround: boolean;
  text: string | null;
}

export interface RulingScores {
  results: RulingResult[];
  quoted: { stopped: Share; onGround: Share };
  described: { stopped: Share; onGround: Share };
  sufficientBlocked: Share;
}

export async function judgeRulings(rows: readonly RulingRow[], turn: number): Promise<RulingScores> {
  const results: RulingResult[] = [];
  for (const row of rows) {
    if (LEFT_OUT[row.id] || !row.court) continue;
    const quoted = row.verbatim === true && Boolean(row.certificate_text);
    const text =
      row.ruling === 'missing' && !quoted
        ? null
        : quoted
          ? whole(row.certificate_text ?? '')
          : (row.description ?? null);
    const kind = (row.motion_type ?? 'motion').replace(/\([^)]*\)/g, '').trim();
    const title = /\bmotion\b/i.test(kind) ? kind : `motion to ${kind}`;
    const made = await makeFiling(
      {
        id: row.id,
        court: row.court,
        event: null,
        title: title.toUpperCase(),
        filed: dayOf(row.date),
        plaintiff: 'Alder Brook',
        defendant: 'Grayling Works, Inc.',
        caseNumber: '1:20-cv-01234',
        body: ['The movant asks the Court for the relief stated in the title, for good cause.'],
        heading: text === null ? null : 'CERTIFICATE OF CONFERENCE',
        certificate: text,
        place: text === null ? null : 'end',
        signature: /pro se/i.test(row.motion_type ?? '') ? 'Alder Brook, pro se' : 'Jane L. Moder',
      },
      turn,
    );
    const { verdict } = await assessMade(made.filing, made.files);
    const grounds = groundsOf(verdict.findings);
    const accepted = new Set((row.reasons ?? []).flatMap((r) => SAME[r] ?? []));
    results.push({
      id: row.id,
      quoted,
      ruling: row.ruling,
      verdict: verdict.verdict,
      grounds: [...grounds],
      onGround: accepted.size === 0 || [...grounds].some((g) => accepted.has(g)),
      text,
    });
  }
  const stopped = (r: RulingResult) => r.verdict === 'block' || r.verdict === 'warn';
  const scores = (of: RulingResult[]) => ({
    stopped: share(of.filter(stopped).length, of.length),
    onGround: share(of.filter((r) => stopped(r) && r.onGround).length, of.length),
  });
  const faulted = results.filter((r) => r.ruling !== 'sufficient');
  const sufficient = results.filter((r) => r.ruling === 'sufficient');
  return {
    results,
    quoted: scores(faulted.filter((r) => r.quoted)),
    described: scores(faulted.filter((r) => !r.quoted)),
    sufficientBlocked: share(sufficient.filter((r) => r.verdict === 'block').length, sufficient.length),
  };
}

/** A quotation that begins in mid-sentence gets a subject; brackets and omissions of the court go. */
function whole(quote: string): string {
  const text = quote
    .replace(/\[sic\]\s*/g, '')
    .replace(/\[\.\.\.\]\s*/g, '')
    .replace(/\[([^\]]*)\]/g, '$1')
    .trim();
  const sentence = /^[a-z]/.test(text) ? `Counsel for the movant ${text}` : text;
  return /[.!?]$/.test(sentence) ? sentence : `${sentence.replace(/[,;]$/, '')}.`;
}

function dayOf(date: string | undefined): string {
  const [year = '2024', month = '06', day = '15'] = (date ?? '').split('-').filter(Boolean);
  return `${year}-${month}-${day}`;
}
