// What a check fills into its sentence, in the reader's language. Takes the core's English values; gives dates in the language's
// own order and the core's fixed phrases ("by telephone", "at the end of the motion", "7 days before filing") from
// the message file's value_… keys, alone or in a list. Words of the document, and what has to be typed as it stands, stay.

export type Values = Readonly<Record<string, string | number>>;

/** Quoted from the document or the docket, or to be written into the paper in just these words. */
const AS_THEY_STAND = new Set([
  'words',
  'word',
  'title',
  'relief',
  'event',
  'cited',
  'now',
  'number',
  'asks',
]);

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b(?:${MONTHS}) \\d{1,2}, \\d{4}\\b`, 'g');
const NUMBER = /\b\d+\b/;

/** `lookup` gives a message template, '' where there is none; `language` is that of the message file. */
export function valuesIn(lookup: (key: string) => string, language: string, values: Values): Values {
  const put = (name: string, value: string | number) =>
    typeof value === 'number' || AS_THEY_STAND.has(name) ? value : phraseIn(lookup, language, value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, put(name, value)]));
}

function phraseIn(lookup: (key: string) => string, language: string, english: string): string {
  const whole = onePhrase(lookup, language, english);
  if (whole !== null) return whole;
  const parts = english.split(/, (?:or |and )?| or | and /);
  const translated = parts.map((part) => onePhrase(lookup, language, part));
  if (parts.length < 2 || translated.some((part) => part === null))
    return english.replace(DATE, (date) => dateIn(language, date));
  const join = lookup(/ or /.test(english) ? 'value_or' : 'value_and');
  return `${translated.slice(0, -1).join(', ')} ${join} ${translated[translated.length - 1]}`;
}

/** Null where the phrase is none of the core's. */
function onePhrase(lookup: (key: string) => string, language: string, english: string): string | null {
  const [date] = english.match(DATE) ?? [];
  if (date === english) return dateIn(language, date);
  const dateless = date ? english.replace(date, 'date') : english;
  const [number] = NUMBER.exec(dateless) ?? [];
  const key = dateless
    .replace(NUMBER, 'n')
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/^_|_$/g, '');
  const template = key && lookup(`value_${key}`);
  if (!template) return null;
  const space = /^\s*/.exec(english)?.[0] ?? '';
  const filled = template.replace('{date}', date ? dateIn(language, date) : '').replace('{n}', number ?? '');
  return space + filled.trim();
}

function dateIn(language: string, english: string): string {
  const time = new Date(`${english} UTC`);
  if (Number.isNaN(time.getTime())) return english;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
