// A check's sentence in the reader's language, with what the authority itself asks (`asks`, English as its source) marked as English.
// Takes the words of a finding; gives markup.

import type { JSX } from 'preact';
import type { Say, Worded } from '../i18n/say';

/** Stands for the authority's words while the sentence is put together; in no message. */
const PLACE = '\u0001';

export function Sentence(props: { say: Say; kind: 'check' | 'todo'; words: Worded }): JSX.Element {
  const { say, kind, words } = props;
  const { asks } = words.values;
  if (asks === undefined || say.language === 'en') return <>{say.worded(kind, words)}</>;
  const [before = '', after = ''] = say
    .worded(kind, { ...words, values: { ...words.values, asks: PLACE } })
    .split(PLACE);
  return (
    <>
      {before}
      <span lang="en">{asks}</span>
      {after}
    </>
  );
}
