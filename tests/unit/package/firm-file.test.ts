// What is taken for a firm's file and what is refused, each fault by its name.
import { describe, expect, it } from 'vitest';
import { parseFirm } from '../../../scripts/package/firm-file';
import { MANAGED_SCHEMA } from '../../../utils/policy/managed-schema';
import { firm } from './a-firm';

describe('a firm\u2019s file', () => {
  it('is taken as it is when it fits', () => {
    expect(parseFirm(JSON.stringify(firm))).toEqual(firm);
  });
  it('is refused with every fault named', () => {
    const bad = {
      name: 'Harlow & Finch',
      serveFrom: 'tools/',
      settings: { mode: 'strict', overide: 'never', overlays: [{ id: 'x' }] },
      extra: 1,
    };
    expect(() => parseFirm(JSON.stringify(bad))).toThrow(
      /"name"[\s\S]*"serveFrom"[\s\S]*"key"[\s\S]*settings\.mode[\s\S]*settings\.overide[\s\S]*settings\.overlays: entry 1[\s\S]*"extra"/,
    );
    expect(() => parseFirm('{')).toThrow('no JSON');
  });
});

describe('a firm\u2019s file, as it comes from a desk', () => {
  const refused = (over: object) => {
    try {
      parseFirm(JSON.stringify({ ...firm, ...over }));
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  it('is read with the mark Windows editors put before it, and in UTF-16', () => {
    const text = JSON.stringify(firm);
    expect(parseFirm(`\uFEFF${text}`)).toEqual(firm);
    expect(parseFirm(Buffer.from(`\uFEFF${text}`, 'utf8'))).toEqual(firm);
    expect(parseFirm(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(firm);
  });
  it('with a Windows path is told how a backslash is written', () => {
    expect(() => parseFirm('{ "key": "C:\\keys\\firm.pem" }')).toThrow(
      'a backslash of a Windows path is written twice',
    );
    expect(parseFirm(JSON.stringify({ ...firm, key: 'C:\\keys\\firm.pem' })).key).toBe('C:\\keys\\firm.pem');
  });
  it.each(['null', '[]', '"firm"', '7'])('%s is no firm', (text) => {
    expect(() => parseFirm(text)).toThrow('must hold one JSON object');
  });
  it.each([
    'http://tools.firm.example/conferral',
    'ftp://tools.firm.example',
    'https://tools.firm.example/conferral/',
    'https://user:secret@tools.firm.example/conferral',
    'https://tools.firm.example/c?v=1',
    'https://tools.firm.example/a&b',
    '\\\\server\\share',
    'C:\\conferral',
  ])('cannot serve from %s', (serveFrom) => {
    expect(refused({ serveFrom })).toMatch(/^"serveFrom" must be [^\n]+$/);
  });
  it('may serve from this machine without HTTPS, for a test', () => {
    expect(refused({ serveFrom: 'http://127.0.0.1:8080' })).toBe('');
  });
  it.each([
    ['settings that are a list', { settings: [] }, '"settings" must be an object'],
    ['a court that is none', { settings: { courts: ['TXWD'] } }, 'no court is called \u201CTXWD\u201D'],
    [
      'a kind of motion that is none',
      { settings: { strictness: [{ kind: 'compell', effect: 'warn' }] } },
      '[0].kind: no kind is called \u201Ccompell\u201D',
    ],
    [
      'a check that is none',
      { settings: { strictness: [{ check: 'whom', effect: 'none' }] } },
      '[0].check: no check is called \u201Cwhom\u201D',
    ],
    ['an id that Firefox would not take', { firefoxId: 'conferral' }, '"firefoxId" must be'],
    ['a key without a path', { key: '' }, '"key" must be'],
  ])('%s is named', (_, over, says) => {
    expect(refused(over)).toContain(says);
  });
  it('with a mistake in each setting names each', () => {
    const wrong = {
      mode: 'strict',
      strictness: [{ effect: 'never' }],
      override: true,
      contact: 4100,
      holdSeconds: 0,
      ocr: 'no',
      courts: 'txwd',
      overlays: ['{'],
      keepDays: -1,
      litigationHold: 'yes',
      reminders: 'loud',
      locked: ['colour'],
      firmName: null,
      firmMessage: ['a'],
    };
    const said = refused({ settings: wrong });
    for (const key of Object.keys(MANAGED_SCHEMA.properties).filter((k) => k !== 'firmName'))
      expect(said).toContain(`settings.${key}: `);
  });
});
