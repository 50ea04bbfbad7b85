// What kind of page this is. Takes a document; gives whether it is the upload page, told by what the page is and not by
// one URL, name, title or button.
// No stored copy of the district upload page exists, so every sign only adds to a score. Signs documented for all
// CM/ECF forms: #cmecfMainContent, method POST, enctype multipart on every form, ProcessForm() on a button; `Dispatch.pl`
// is known from the bankruptcy sister code. Courts that differ: S.D. Ohio serves type=submit with a form onsubmit where
// others have type=button; C.D. Cal. and the bankruptcy courts ask for attachments on a second page with a list box.

import { isGoingOn } from './controls';
import { ownOf } from './own-property';

export type PageKind =
  /** The filer attaches documents here: guarded. */
  | 'upload'
  /** A form with a file input that may be a filing but is not recognised: not guarded, and the icon says so. */
  | 'unrecognised'
  | 'other';

export interface UploadPage {
  kind: PageKind;
  form: HTMLFormElement | null;
  /** The second page of the older flow: attachments alone, added to a list one by one. */
  attachmentsOnly: boolean;
  score: number;
}

/** From this score on a page is the upload page. */
const ENOUGH = 5;
/** From this score on a form with a file input is worth a word ("not watching this page"). */
const WORTH_A_WORD = 2;

/**
 * A list of creditors is a text file, never a PDF: "Upload a Creditor Matrix file", "Upload list of creditors file", "Load
 * Creditor Information", "Creditor Processing" (documented: the manuals of Bankr. C.D. Cal., W.D. Wis., D.D.C., E.D. Ky.).
 */
const CREDITORS =
  /creditor\s+matrix\s+file|list\s+of\s+creditors\s+file|load\s+creditor\s+information|creditor\s+processing/i;
/** Characters of the page's content looked at for it. */
const HEAD = 4000;

const OTHER: UploadPage = { kind: 'other', form: null, attachmentsOnly: false, score: 0 };

/** Cheap on pages without a file input: one query, no text read. */
export function pageOf(document: Document, location: { pathname: string }): UploadPage {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  if (inputs.length === 0) return OTHER;
  const forms = new Set(inputs.map((input) => input.form).filter((owner) => owner !== null && isPost(owner)));
  // Another form with a file input (a search, a help desk's) may stand before the court's: the best one counts.
  const [best] = [...forms]
    .map((owner) => ({ form: owner!, score: scoreOf(owner!, document, location.pathname) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < WORTH_A_WORD) return OTHER;
  const { form, score } = best;
  const kind = score >= ENOUGH ? 'upload' : 'unrecognised';
  return { kind, form, attachmentsOnly: isAttachmentsOnly(form), score };
}

function isPost(form: HTMLFormElement): boolean {
  const bySubmitter = () => ownOf(form, 'querySelector')('[formmethod="post" i]') !== null;
  return attribute(form, 'method').toLowerCase() === 'post' || bySubmitter();
}

function attribute(form: HTMLFormElement, name: string): string {
  return ownOf(form, 'getAttribute')(name) ?? '';
}

function textOf(form: HTMLFormElement): string {
  return ownOf(form, 'textContent') ?? '';
}

function within<E extends Element>(form: HTMLFormElement, selector: string): E[] {
  return [...ownOf(form, 'querySelectorAll')(selector)] as E[];
}

function scoreOf(form: HTMLFormElement, document: Document, pathname: string): number {
  const main = document.getElementById('cmecfMainContent');
  const text = textOf(form);
  const signs: [boolean, number][] = [
    [main?.contains(form) ?? false, 2],
    [/multipart\/form-data/i.test(attribute(form, 'enctype')), 1],
    [/\bDispatch\.pl\b/.test(attribute(form, 'action')), 2],
    [/\/Dispatch\.pl$/.test(pathname), 1],
    [/pdf documents?|main document|attachments?\b/i.test(text), 2],
    [within(form, 'input,button').some(isGoingOn), 1],
    [document.querySelector('a[href*="DktRpt.pl"]') !== null, 1],
    // Utilities that take a PDF and file nothing: the document checker, the login, the petition software's upload.
    [/check\s+pdf/i.test(text) || /caseupld|checkpdf|verify/i.test(attribute(form, 'action')), -6],
    [/\/login\.pl$/.test(pathname), -6],
    [CREDITORS.test(main?.textContent?.slice(0, HEAD) ?? ''), -8],
  ];
  return signs.reduce((sum, [seen, weight]) => sum + (seen ? weight : 0), 0);
}

function isAttachmentsOnly(form: HTMLFormElement): boolean {
  const hasList = within(form, 'input,button').some((control) => /add\s+to\s+list/i.test(labelOf(control)));
  return hasList && !/main document/i.test(textOf(form));
}

function labelOf(control: Element): string {
  return `${control.getAttribute('value') ?? ''} ${control.textContent ?? ''}`;
}

/** On the first page of the older flow: the filer said that attachments follow on the next page. */
export function attachmentsFollow(form: HTMLFormElement): boolean {
  return within<HTMLInputElement>(form, 'input[type=radio]').some(
    (radio) => radio.checked && /^(?:y|yes|1|true)$/i.test(radio.value) && /attach/i.test(radio.name),
  );
}
