// The part of a case number that says which case it is. Takes any written form ("3:20-cv-00311-DCG-RFC",
// "EP-20-CV-311", "Civil Action No. 4:24-CV-1234"); gives year, type and serial ("20-cv-311"), leaving out the
// office before it and the judges' initials after it. The form is described in CM/ECF's case number documentation.

const NUMBER =
  /\b(?:(\d|[A-Z]{2,3})[:-])?(\d{2}|(?:19|20)\d{2})[-\s]?(cv|cr|mc|mj|md|mdl|misc|bk|ap|civ)[-\s.]?(\d{1,6})\b/i;

/** Null where the words hold no case number. */
export function caseKey(words: string | null | undefined): string | null {
  const found = NUMBER.exec((words ?? '').replace(/[\u2010-\u2015]/g, '-').replace(/No\.?\s*/gi, ''));
  if (!found) return null;
  const [, , year = '', type = '', serial = ''] = found;
  const kind = type.toLowerCase().replace('civ', 'cv');
  return `${year.slice(-2)}-${kind}-${Number(serial)}`;
}
