// The short summary for the signing attorney. Takes a verdict and the file's name; gives text. No text of the document beyond
// the certificate: quotations from the motion's body are left out.

import type { Say } from '../../components/i18n/say';
import { askersOf, cardsOf } from '../../components/verdict/group';
import { headlineIn } from '../../components/verdict/headline';
import { entryOf } from '../../utils/core/rules';
import type { Verdict } from '../../utils/core/verdict/verdict';

export function summaryOf(say: Say, verdict: Verdict, fileName: string): string {
  const { missing, unclear } = cardsOf(verdict);
  const lines = [
    fileName,
    [entryOf(verdict.court)?.name ?? verdict.court, verdict.caseNumber].filter(Boolean).join(' · '),
    '',
    headlineIn(say, verdict),
  ];
  const list = (title: string, cards: typeof missing) => {
    if (cards.length === 0) return;
    lines.push('', `${title}:`);
    for (const card of cards) {
      const [finding] = card.findings;
      const who = askersOf(card).map((f) => f.authority.citation);
      lines.push(`- ${say.worded('check', finding)} (${say('send_asked_by', { who: who.join('; ') })})`);
      if (finding.remedy)
        lines.push(
          `  ${say.worded('todo', { messageId: finding.remedyId, message: finding.remedy, values: finding.values })}`,
        );
    }
  };
  list(say('section_missing'), missing);
  list(say('section_unclear'), unclear);
  const certificates = verdict.motions.flatMap((m) => m.certificates).filter((c) => c.text.trim());
  const seen = new Set<string>();
  for (const { heading, text } of certificates) {
    if (seen.has(text)) continue;
    seen.add(text);
    lines.push('', say('send_certificate'), ...(heading ? [heading] : []), text.trim());
  }
  lines.push('', say('send_closing'));
  return lines.join('\n');
}

/** Mail programs cut long links; the certificate's text then stays out of it (the copy has it). */
const MOST_CHARACTERS = 1800;

export function mailLink(say: Say, verdict: Verdict, fileName: string): string {
  const subject = say('send_subject', { file: fileName });
  const link = (body: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = link(summaryOf(say, verdict, fileName));
  if (whole.length <= MOST_CHARACTERS) return whole;
  const bare = { ...verdict, motions: verdict.motions.map((m) => ({ ...m, certificates: [] })) };
  const shorter = link(summaryOf(say, bare, fileName));
  return shorter.length <= MOST_CHARACTERS ? shorter : link(`${fileName}\n\n${headlineIn(say, verdict)}`);
}
