import { describe, expect, it } from 'vitest';
import { catalogueKey, sayWith } from '../../../components/i18n/say';
import { REASONS } from '../../../components/panel/reasons';
import en from '../../../public/_locales/en/messages.json';
import es from '../../../public/_locales/es/messages.json';
import { PROBLEMS } from '../../../utils/core/problems';
import { OVERRIDE_REASONS } from '../../../utils/store/record';

type Messages = Record<string, { message: string; description?: string }>;
const english: Messages = en;
const spanish: Messages = es;
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

/** The checks' own sentences, English beside each check; another language has them under check_… and todo_… */
const checks = Object.values(
  import.meta.glob<Record<string, unknown>>('../../../utils/core/checks/*.ts', { eager: true }),
)
  .flatMap((module) => Object.values(module))
  .filter(
    (
      value,
    ): value is { id?: string; name: string; messages: Record<string, { says: string; todo: string }> } =>
      typeof value === 'object' && value !== null && 'name' in value && 'messages' in value,
  );

describe('the message files', () => {
  it('have every key of the interface in both languages', () => {
    // What only another language needs: the English stands in the core.
    const interfaceKeys = (m: Messages) =>
      Object.keys(m).filter((k) => !/^(check|todo|value|fixed)_/.test(k));
    expect(interfaceKeys(spanish).sort()).toEqual(interfaceKeys(english).sort());
  });

  it('fill the same places in both languages', () => {
    for (const [key, { message }] of Object.entries(english))
      expect([key, places(spanish[key]?.message ?? '')]).toEqual([key, places(message)]);
  });

  it('have a Spanish sentence for each sentence of each check, with the same places', () => {
    expect(checks.length).toBeGreaterThan(10);
    const missing: string[] = [];
    for (const { id: own, name, messages } of checks)
      for (const [id, { says, todo }] of Object.entries(messages))
        for (const [kind, text] of [
          ['check', says],
          ['todo', todo],
        ] as const) {
          if (text === '') continue;
          const key = `${kind}_${catalogueKey(`${own ?? name}.${id}`)}`;
          const told = spanish[key]?.message;
          if (told === undefined || String(places(told)) !== String(places(text)))
            missing.push(`${key}: ${text}`);
        }
    expect(missing).toEqual([]);
  });

  it('have each problem and its next step in Spanish', () => {
    for (const code of Object.keys(PROBLEMS))
      for (const kind of ['check', 'todo'])
        expect([code, spanish[`${kind}_${catalogueKey(`problem_${code}`)}`]?.message]).toEqual([
          code,
          expect.any(String),
        ]);
  });

  it('offer the reasons that the record keeps', () => {
    expect([...REASONS]).toEqual([...OVERRIDE_REASONS]);
  });

  it('have words for each reason to file anyway', () => {
    for (const code of REASONS) expect(english).toHaveProperty(`reason_${code.replaceAll('-', '_')}`);
  });

  it('have words for every family of keys whose last part is put in at run time', () => {
    const sources = Object.values(
      import.meta.glob<string>('../../../{components,entrypoints,utils/page}/**/*.{ts,tsx}', {
        eager: true,
        query: '?raw',
        import: 'default',
      }),
    ).join('\n');
    const families = [...sources.matchAll(/\b(?:say|key)\(\s*`([a-z0-9_]+_)\$\{/g)].map((found) => found[1]!);
    expect(families.length).toBeGreaterThan(10);
    const keys = Object.keys(english);
    expect(families.filter((family) => !keys.some((key) => key.startsWith(family)))).toEqual([]);
  });

  it('use only keys a browser takes, and no sign it would read as a place of its own', () => {
    for (const file of [english, spanish])
      for (const [key, { message }] of Object.entries(file)) {
        expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
        expect(message).not.toContain('$');
      }
  });

  it('never say that a filing is compliant, or that it will be granted', () => {
    for (const file of [english, spanish])
      for (const { message } of Object.values(file))
        expect(message).not.toMatch(/complian|complies|cumple con|conforme a derecho|will be granted/i);
  });
});

describe('Say', () => {
  it('fills the places and leaves an unknown one standing', () => {
    const say = sayWith((key) => (key === 'place_main' ? 'Motion, page {page} {odd}' : ''));
    expect(say('place_main', { page: 3 })).toBe('Motion, page 3 {odd}');
  });

  it('gives a check’s English sentence where the message file has none', () => {
    const say = sayWith(() => '');
    expect(say.worded('check', { messageId: 'when.missing', message: 'No date.', values: {} })).toBe(
      'No date.',
    );
  });

  it('counts one thing and several', () => {
    const say = sayWith((key) => english[key]?.message ?? '');
    expect(say.count('section_met', 1)).toBe('1 thing found');
    expect(say.count('section_met', 3)).toBe('3 things found');
  });
});
