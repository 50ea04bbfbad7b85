// The two screens after which a filing is real: the last one, whose Next commits, and the Notice of Electronic Filing.
// Takes a document, gives which it is. Documented: that a last docket-text screen warns, reminds of redaction and commits on
// Next; every line of the Notice. Not documented: the last screen's words, so it is matched loosely, and where
// it is not matched nothing is lost but a reminder.

import { caseNumberOn } from './case';
import { ownOf } from './own-property';

export type LastScreen = 'final' | 'notice';

const COMMITS =
  /commits?\s+this\s+transaction|no\s+further\s+opportunity\s+to\s+modify|docket\s+text:\s*final\s+text|have\s+you\s+redacted|(?:last|final)\s+screen\b.{0,80}\bfiled/is;
const NOTICE = /\bNotice\s+of\s+(?:Electronic\s+Filing|Docket\s+Activity)\b/i;
const ENTERED = /following\s+transaction\s+was\s+(?:entered|received)/i;

/** Reads the text of small pages alone: a screen of a filing has a form or a short notice. */
export function lastScreenOf(document: Document): LastScreen | null {
  const main = document.getElementById('cmecfMainContent');
  if (!main || main.childElementCount > 2000) return null;
  const text = (main.textContent ?? '').slice(0, 60_000);
  if (NOTICE.test(text) && ENTERED.test(text)) return 'notice';
  const form = main.querySelector('form');
  if (!form || ownOf(form, 'querySelector')('input[type=file]')) return null;
  // A docket report is one large form: it is copied only where the words are there at all.
  const said = COMMITS.test(ownOf(form, 'textContent') ?? '') && COMMITS.test(visibleText(form));
  return said ? 'final' : null;
}

/** The case a last screen is about. */
export const caseOf = caseNumberOn;

const FILED = /\bfiled\s+on\s+(\d{1,2})\/(\d{1,2})\/(\d{4})\b/i;

/** The day the Notice gives ("and filed on 6/10/2021", documented), ISO; null where it is not there. */
export function filedOn(document: Document): string | null {
  const text = document.getElementById('cmecfMainContent')?.textContent ?? '';
  const found = FILED.exec(text.slice(0, 60_000));
  return found ? `${found[3]}-${found[1]!.padStart(2, '0')}-${found[2]!.padStart(2, '0')}` : null;
}

/** Words that stand before "ORDER" where the court dockets its own; a motion's or a letter's entry begins otherwise. */
const ORDER =
  /Docket\s+Text:\s*(?:[([][^)\]]{0,40}[)\]]\s*)?(?:(?:amended|agreed|corrected|sealed|standing|scheduling|protective|discovery|text|minute|electronic|endorsed|paperless|oral|docket|memorandum|opinion|decision|findings|court|final|interim|supplemental|stipulated|consent|and|&)[\s,]+)*orders?\b(?!\s+form)/i;

/** Whether what the Notice tells of is an order of the court ("ORDER DENYING [21] Motion to Compel. Signed by …"). */
export function ofOrder(document: Document): boolean {
  const text = document.getElementById('cmecfMainContent')?.textContent ?? '';
  return ORDER.test(text.slice(0, 60_000));
}

function visibleText(form: HTMLFormElement): string {
  const copy = ownOf(form, 'cloneNode')(true) as HTMLFormElement;
  ownOf(copy, 'querySelectorAll')('script,style').forEach((element) => element.remove());
  return ownOf(copy, 'textContent') ?? '';
}
