// Calendar dates in the words of the reader's language. Takes ISO dates; gives text.

/** "June 10, 2021" for "2021-06-10"; the text itself where it is no calendar date. */
export function dateWords(iso: string, language: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!parts) return iso;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
