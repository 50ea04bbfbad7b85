// @vitest-environment happy-dom
// Spanish for a filer who reads it: whole sentences with their values in Spanish, the authorities' own words in English and
// marked so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { languageOf, type Say, sayWith } from '../../../components/i18n/say';
import { headlineIn } from '../../../components/verdict/headline';
import { Sentence } from '../../../components/verdict/Sentence';
import { VerdictView } from '../../../components/verdict/VerdictView';
import en from '../../../public/_locales/en/messages.json';
import es from '../../../public/_locales/es/messages.json';
import { BLOCKED } from '../../fixtures/verdicts';

type Messages = Record<string, { message: string }>;
const sayIn = (messages: Messages): Say => sayWith((key) => messages[key]?.message ?? '');
const spanish = sayIn(es);
const english = sayIn(en);
const source = (path: string) => readFileSync(join(import.meta.dirname, '../../../utils/core', path), 'utf8');

function shown(view: preact.VNode): HTMLElement {
  const place = document.createElement('div');
  act(() => render(view, place));
  return place;
}

describe('what a check fills into its Spanish sentence', () => {
  const filled = (messageId: string, values: Record<string, string | number>) =>
    spanish.worded('check', { messageId, message: 'English', values });

  it('is Spanish: means, lists of means, places, days, dates', () => {
    expect(filled('mode.missing', { by: 'by e-mail', wanted: 'in person, by telephone or by video' })).toBe(
      'Los abogados conferenciaron por correo electrónico; lo que se exige es una conferencia en persona, por teléfono o por video.',
    );
    expect(filled('letter-only.missing', { what: 'a letter', dated: ' of May 14, 2021' })).toBe(
      'La única prueba de una conferencia es una carta del 14 de mayo de 2021; una carta es lo que escribió una parte, no una conferencia.',
    );
    expect(filled('timing.late', { days: '1 day', least: '7 days' })).toBe(
      'Los abogados conferenciaron 1 día antes de presentar; deben mediar al menos 7 días.',
    );
    expect(filled('timing.filedLate', { due: 'June 3, 2026, 17:00 (UTC-05:00)' })).toBe(
      'Este escrito vencía el 3 de junio de 2026, 17:00 (UTC-05:00).',
    );
  });

  it('stays as it stands where it is the document’s own or is to be typed', () => {
    expect(filled('when.relative', { words: 'by telephone' })).toContain('«by telephone»');
    expect(filled('heading.missing', { wanted: 'CERTIFICATE OF CONFERENCE' })).toContain(
      '«CERTIFICATE OF CONFERENCE»',
    );
  });

  it('is known for every phrase the checks have', () => {
    const phrases = ['mode', 'placement', 'letter-only', 'conference'].flatMap((check) =>
      [
        ...source(`checks/${check}.ts`).matchAll(
          /^\s+'?[a-z_-]+'?: '((?:an? |in |by |at |under )[^']+)',$/gm,
        ),
      ].map((found) => found[1]!),
    );
    expect(phrases.length).toBeGreaterThan(20);
    const left = phrases.filter((words) => filled('mode.unclear', { wanted: words }).includes(words));
    expect(left).toEqual([]);
  });
});

describe('the core’s fixed sentences', () => {
  it('have their Spanish: why nothing is asked', () => {
    const sentences = [
      ...source('rules/asked.ts').matchAll(/'((?:This is|No (?:local )?rule)[^']+\.)'/g),
      ...source('verdict/judge.ts').matchAll(/'((?:Conferral|Nothing) is [^']+\.)'/g),
    ].map((found) => found[1]!);
    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter((sentence) => spanish.fixed(sentence) === null)).toEqual([]);
    expect(english.fixed(sentences[0]!)).toBe(sentences[0]);
  });
});

describe('a verdict for a filer who reads Spanish', () => {
  it('begins in Spanish, in the language of the message file whatever the browser calls itself', () => {
    expect(headlineIn(spanish, BLOCKED)).toMatch(
      /^El certificado no habla de una conferencia.*denegar la moción/,
    );
    expect(headlineIn(english, BLOCKED)).toBe(BLOCKED.headline);
    expect([
      languageOf(spanish, 'es-MX'),
      languageOf(spanish, 'en-US'),
      languageOf(english, 'en-GB'),
    ]).toEqual(['es-MX', 'es', 'en-GB']);
  });

  it('says that authorities are quoted in English, and marks what is', () => {
    const view = (say: Say) => (
      <VerdictView say={say} language={say.language} verdict={BLOCKED} picture={null} />
    );
    const place = shown(view(spanish));
    expect(place.querySelector('[data-test="quoted-in-english"]')!.textContent).toContain(
      'se cita en inglés',
    );
    const quoted = [...place.querySelectorAll('blockquote, .precedents li')];
    expect(quoted.length).toBeGreaterThan(1);
    expect(quoted.map((element) => element.getAttribute('lang'))).toEqual(quoted.map(() => 'en'));
    expect(shown(view(english)).querySelector('[data-test="quoted-in-english"]')).toBeNull();
  });

  it('keeps what an authority asks in its own English words, marked within the Spanish sentence', () => {
    const words = {
      messageId: 'other.missing',
      message: 'The filing does not speak of what is asked: State the hours.',
      values: { asks: 'State the hours.' },
    };
    const place = shown(<Sentence say={spanish} kind="check" words={words} />);
    expect(place.textContent).toBe('El escrito no habla de lo que se exige: State the hours.');
    expect(place.querySelector('[lang="en"]')!.textContent).toBe('State the hours.');
  });
});
