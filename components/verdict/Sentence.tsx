// A sentence in the reader's language, with what the authority itself asks (`asks`, English as its source) marked as English. Takes
// the words of a finding, or a sentence to be made with a place left for those words; gives markup.

import type { JSX } from 'preact';
import type { Say, Worded } from '../i18n/say';

/** Stands for the authority's words while the sentence is put together; in no message. */
const PLACE = '\u0001';

export function Sentence(props: { say: Say; kind: 'check' | 'todo'; words: Worded }): JSX.Element {
  const { say, kind, words } = props;
  const { asks } = words.values;
  if (asks === undefined || say.language === 'en') return <>{say.worded(kind, words)}</>;
  return (
    <Quoting
      sentence={(place) => say.worded(kind, { ...words, values: { ...words.values, asks: place } })}
      english={String(asks)}
    />
  );
}

export function Quoting(props: { sentence(place: string): string; english: string }): JSX.Element {
  const [before = '', after = ''] = props.sentence(PLACE).split(PLACE);
  return (
    <>
      {before}
      <span lang="en">{props.english}</span>
      {after}
    </>
  );
}
