// What kind of page this is. Takes a document; gives whether it is the upload page, told by what the page is and not by
// one URL, name, title or button.
// No stored copy of the district upload page exists, so every sign only adds to a score. Signs documented for all
// CM/ECF forms: #cmecfMainContent, method POST, enctype multipart on every form, ProcessForm() on a button; `Dispatch.pl`
// is known from the bankruptcy sister code. Courts that differ: S.D. Ohio serves type=submit with a form onsubmit where
// others have type=button; C.D. Cal. and the bankruptcy courts ask for attachments on a second page with a list box.

import { isGoingOn } from './controls';

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

const OTHER: UploadPage = { kind: 'other', form: null, attachmentsOnly: false, score: 0 };

/** Cheap on pages without a file input: one query, no text read. */
export function pageOf(document: Document, location: { pathname: string }): UploadPage {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  if (inputs.length === 0) return OTHER;
  const form = inputs.map((input) => input.form).find((owner) => owner !== null && isPost(owner)) ?? null;
  if (!form) return OTHER;
  const score = scoreOf(form, document, location.pathname);
  if (score < WORTH_A_WORD) return OTHER;
  const kind = score >= ENOUGH ? 'upload' : 'unrecognised';
  return { kind, form, attachmentsOnly: isAttachmentsOnly(form), score };
}

function isPost(form: HTMLFormElement): boolean {
  return attribute(form, 'method').toLowerCase() === 'post';
}

// By attribute, not by property: a field named "action" or "method" would stand in the property's place.
function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function scoreOf(form: HTMLFormElement, document: Document, pathname: string): number {
  const main = document.getElementById('cmecfMainContent');
  const text = form.textContent ?? '';
  const signs: [boolean, number][] = [
    [main?.contains(form) ?? false, 2],
    [/multipart\/form-data/i.test(attribute(form, 'enctype')), 1],
    [/\bDispatch\.pl\b/.test(attribute(form, 'action')), 2],
    [/\/Dispatch\.pl$/.test(pathname), 1],
    [/pdf documents?|main document|attachments?\b/i.test(text), 2],
    [[...form.querySelectorAll('input,button')].some(isGoingOn), 1],
    [document.querySelector('a[href*="DktRpt.pl"]') !== null, 1],
    // Utilities that take a PDF and file nothing: the document checker, the login, the petition software's upload.
    [/check\s+pdf/i.test(text) || /caseupld|checkpdf|verify/i.test(attribute(form, 'action')), -6],
    [/\/login\.pl$/.test(pathname), -6],
  ];
  return signs.reduce((sum, [seen, weight]) => sum + (seen ? weight : 0), 0);
}

function isAttachmentsOnly(form: HTMLFormElement): boolean {
  const text = form.textContent ?? '';
  const hasList = [...form.querySelectorAll('input,button')].some((control) =>
    /add\s+to\s+list/i.test(labelOf(control)),
  );
  return hasList && !/main document/i.test(text);
}

function labelOf(control: Element): string {
  return `${control.getAttribute('value') ?? ''} ${control.textContent ?? ''}`;
}

/** On the first page of the older flow: the filer said that attachments follow on the next page. */
export function attachmentsFollow(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')].some(
    (radio) => radio.checked && /^(?:y|yes|1|true)$/i.test(radio.value) && /attach/i.test(radio.name),
  );
}
