// What changes nothing about a certificate's meaning changes no fact read from it; every fact stands in its text.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conference, readConference, reportOf } from '../../../utils/core/conference';
import { proseFromText } from '../../../utils/core/motion/prose';
import { CONTEXT } from './read';

const CERTIFICATES = [
  'I certify that on June 2, 2025, at 2:30 p.m., I met in person with Delphine R. Varhaug, counsel for Defendant, at her office in Waco, Texas, in a good-faith attempt to resolve this matter. Defendant’s counsel offered two dates. No agreement could be reached because Defendant contends that the files are privileged. The motion is opposed.',
  'The undersigned attempted in good faith to confer with defense counsel, Magnus Thiel: by e-mail on May 20, 2025, by telephone on May 22, 2025, and by letter of May 27, 2025. No response has been received.',
  'On May 27 and May 29, 2025, counsel for Plaintiff (Harriet B. Sloane) and counsel for Defendant (Delphine Varhaug) conferred by Zoom. Requests 1 and 2 were resolved. Requests 3 and 4 were not; Defendant stands on its objection of burden.',
  'Counsel conferred by telephone on June 3, 2025. Defendant does not oppose the requested extension.',
  'Counsel will confer after this motion is filed. No conference was held before, because of the emergency.',
];

const facts = (text: string) => reportOf(readConference(proseFromText(text), CONTEXT));
const some = fc.constantFrom(...CERTIFICATES);
const plain = (value: unknown) =>
  JSON.stringify(value)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');

describe('changes nothing', () => {
  test('where lines break', () => {
    fc.assert(
      fc.property(some, fc.array(fc.nat(), { maxLength: 12 }), (text, spots) => {
        const words = text.split(' ');
        const broken = words
          .map((w, i) => (spots.some((s) => s % words.length === i) ? `${w}\n` : `${w} `))
          .join('');
        expect(plain(facts(broken))).toBe(plain(facts(text)));
      }),
      { numRuns: 60 },
    );
  });

  test('curly or straight quotes, ligatures, hyphens of every kind', () => {
    for (const text of CERTIFICATES) {
      const expected = plain(facts(text));
      expect(plain(facts(text.replace(/’/g, "'")))).toBe(expected);
      expect(plain(facts(text.replace(/'/g, '’')))).toBe(expected);
      const opened = (s: string) => s.replace(/ﬁ/g, 'fi').replace(/ﬀ/g, 'ff').replace(/ﬃ/g, 'ffi');
      expect(opened(plain(facts(text.replace(/ffi/g, 'ﬃ').replace(/ff/g, 'ﬀ').replace(/fi/g, 'ﬁ'))))).toBe(
        expected,
      );
      expect(plain(facts(text.replace(/-/g, '\u2011')))).toBe(expected);
      expect(plain(facts(text.replace(/ /g, '\u00A0')))).toBe(expected);
    }
  });

  test('double spaces and "[sic]"', () => {
    for (const text of CERTIFICATES) {
      expect(plain(facts(text.replace(/\. /g, '.  ')))).toBe(plain(facts(text)));
      expect(plain(facts(text.replace(' counsel', ' [sic] counsel')))).toBe(plain(facts(text)));
    }
  });

  test('the case of the words that are no names', () => {
    const upper = (s: string) =>
      s.replace(
        /\b(?:certify|met|conferred|attempted|opposed|telephone|letter|good-faith|resolved|because|response)\b/g,
        (w) => w.toUpperCase(),
      );
    for (const text of CERTIFICATES) {
      const { reason: _, ...a } = facts(text);
      const { reason: __, ...b } = facts(upper(text));
      expect(b).toEqual(a);
    }
  });

  test('a signature, a certificate of service and a blank line behind it', () => {
    for (const text of CERTIFICATES) {
      const longer = `${text}\n\n/s/ Harriet B. Sloane\n\nI hereby certify that on June 20, 2025, the foregoing was electronically filed with the clerk of court.`;
      expect(facts(longer)).toEqual(facts(text));
    }
  });
});

describe('every fact stands in the text', () => {
  const spansOf = (c: Conference) => [
    ...c.events.flatMap((e) => [
      e.span,
      ...[...e.dates, ...e.times, ...e.modes, ...e.movant, ...e.respondent, ...e.roles].map((n) => n.span),
      ...[e.place, e.minutes, e.lead].flatMap((n) => (n ? [n.span] : [])),
    ]),
    ...[...c.positions, ...c.efforts, ...c.placeholders, ...c.assumed, ...c.rulesCited, ...c.requests].map(
      (n) => n.span,
    ),
    ...[c.goodFaithWords, c.reason, c.bareImpasse, c.excused].flatMap((n) => (n ? [n.span] : [])),
    ...c.ultimatums.map((u) => u.span),
    ...c.ruleCopied,
  ];

  test('every span lies inside the prose and is not empty', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 3 }), (parts) => {
        const prose = proseFromText(parts.join('\n\n'));
        for (const span of spansOf(readConference(prose, CONTEXT))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(prose.text.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a name, a place and a reason are the words of their spans', () => {
    for (const text of CERTIFICATES) {
      const prose = proseFromText(text);
      const c = readConference(prose, CONTEXT);
      const words = (s: { start: number; end: number }) => prose.text.slice(s.start, s.end);
      for (const e of c.events) {
        for (const n of [...e.movant, ...e.respondent]) expect(words(n.span)).toBe(n.value);
        if (e.place) expect(words(e.place.span)).toBe(e.place.value);
      }
      if (c.reason) expect(words(c.reason.span)).toContain(c.reason.value);
    }
  });

  test('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const prose = proseFromText(text);
        for (const span of spansOf(readConference(prose, CONTEXT)))
          expect(span.end).toBeLessThanOrEqual(prose.text.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a fact taken out is gone, and no other', () => {
  const whole =
    'On June 2, 2025, I conferred in good faith by telephone with Delphine Varhaug, counsel for Defendant. Defendant opposes the motion because the files are privileged.';
  const told = facts(whole);
  test.each<[string, string, (f: ReturnType<typeof facts>) => unknown, unknown]>([
    ['the day', whole.replace('On June 2, 2025, I', 'I'), (f) => f.events[0]?.dates, []],
    ['the means', whole.replace(' by telephone', ''), (f) => f.events[0]?.modes, []],
    ['the name', whole.replace('Delphine Varhaug, ', ''), (f) => f.events[0]?.respondent, []],
    ['good faith', whole.replace(' in good faith', ''), (f) => f.goodFaith, false],
    ['the reason', whole.replace(' because the files are privileged', ''), (f) => f.reason, null],
    ['the position', whole.replace(/ Defendant opposes[^.]*\./, ''), (f) => f.position, 'unknown'],
  ])('%s', (_, without, part, gone) => {
    expect(part(told)).not.toEqual(gone);
    expect(part(facts(without))).toEqual(gone);
  });
});
