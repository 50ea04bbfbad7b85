import { describe, expect, it } from 'vitest';
import { ConferralError } from '../../../utils/core/problems';
import { arrivedWhole, carry, readProblem, unwrap } from '../../../utils/messages/carry';
import { sameAddress } from '../../../utils/messages/protocol';

const file = () => new File(['%PDF-1.7 words'], 'motion.pdf', { type: 'application/pdf' });
const signal = () => new AbortController().signal;

describe('a file on its way', () => {
  it('travels as itself where messages are structured clones', async () => {
    const sent = structuredClone(carry(file(), { ref: 'main', id: 'f1', clones: true, signal: signal() }));
    expect(sent).toMatchObject({ ref: 'main', id: 'f1', name: 'motion.pdf', size: 14 });
    expect(await (await unwrap(sent)).text()).toBe('%PDF-1.7 words');
  });

  it('travels as a blob: URL where messages are JSON, and is out of reach once let go', async () => {
    const stop = new AbortController();
    const told = carry(file(), { ref: 'attachment-1', id: 'f2', clones: false, signal: stop.signal });
    const sent = JSON.parse(JSON.stringify(told)) as typeof told;
    expect(await (await unwrap(sent)).text()).toBe('%PDF-1.7 words');
    stop.abort();
    await expect(unwrap(sent)).rejects.toMatchObject({ code: 'gone' });
  });

  it('that was turned to JSON on the way is told, never read as an empty file', async () => {
    const sent = JSON.parse(
      JSON.stringify(carry(file(), { ref: 'main', id: 'f1', clones: true, signal: signal() })),
    );
    await expect(unwrap(sent)).rejects.toBeInstanceOf(ConferralError);
  });
});

describe('the probe', () => {
  it('tells structured clones from JSON', () => {
    const probe = new Blob(['?']);
    expect(arrivedWhole(structuredClone(probe))).toBe(true);
    expect(arrivedWhole(JSON.parse(JSON.stringify(probe)))).toBe(false);
    expect(arrivedWhole(undefined)).toBe(false);
  });
});

describe('a failed read', () => {
  it.each([
    ['NotReadableError', 'changed'],
    ['NotFoundError', 'gone'],
    ['SyntaxError', null],
  ])('%s means %s', (name, code) => expect(readProblem(new DOMException('x', name))).toBe(code));
  it('keeps a code it has already', () => {
    expect(readProblem(new ConferralError('encrypted'))).toBe('encrypted');
  });
});

describe('an address', () => {
  it('is another for another set of files or another page', () => {
    const here = { filing: 'a', revision: 2 };
    expect(sameAddress(here, { filing: 'a', revision: 2 })).toBe(true);
    expect(sameAddress(here, { filing: 'a', revision: 3 })).toBe(false);
    expect(sameAddress(here, { filing: 'b', revision: 2 })).toBe(false);
  });
});
