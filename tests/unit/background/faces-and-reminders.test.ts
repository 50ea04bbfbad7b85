import { describe, expect, it, vi } from 'vitest';
import type { Decision } from '../../../utils/messages/protocol';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: () => '' } } }));
const { reminderOf } = await import('../../../entrypoints/background/notices');
const { NEW_TAB } = await import('../../../entrypoints/background/tab-memory');
const { faceOf } = await import('../../../entrypoints/background/toolbar');

type Verdict = NonNullable<(typeof NEW_TAB)['verdict']>;

function verdict(kind: Verdict['verdict']): Verdict {
  const finding = {
    effect: 'block',
    message: 'It does not say when counsel conferred.',
    messageId: 'when.missing',
    values: {},
  };
  const met = { effect: 'none', message: 'It says who conferred.', messageId: 'who.met', values: {} };
  return {
    verdict: kind,
    headline: 'Something is missing.',
    findings: [finding, finding, met],
  } as never as Verdict;
}

const tab = (kind: Verdict['verdict'] | null, decision: Decision | null, rest = {}) => ({
  ...NEW_TAB,
  watch: 'watching' as const,
  verdict: kind && verdict(kind),
  decision,
  ...rest,
});

describe('the reminder on the last screen', () => {
  it.each([
    ['block', 'overridden'],
    ['warn', 'went-on-warned'],
    ['unreadable', 'went-on-unread'],
    ['block', 'later-page'],
  ] as const)('recalls a %s that was %s', (kind, decision) => {
    expect(reminderOf(tab(kind, decision))).toMatchObject({ decision, verdict: kind });
  });

  it('recalls a check that did not finish', () => {
    expect(reminderOf(tab(null, 'went-on-unchecked'))).toMatchObject({ verdict: null, findings: [] });
  });

  it('names each open finding once, and nothing that is met', () => {
    expect(reminderOf(tab('block', 'overridden'))!.findings).toEqual([
      'It does not say when counsel conferred.',
    ]);
  });

  it.each([
    ['pass', 'passed'],
    ['not-required', 'not-required'],
    ['block', 'observed'],
    [null, null],
  ] as const)('says nothing of a %s that was %s', (kind, decision) => {
    expect(reminderOf(tab(kind, decision))).toBeNull();
  });
});

describe('the toolbar icon', () => {
  it('says that a page is not watched', () => {
    expect(faceOf({ ...NEW_TAB, watch: 'not-recognised' }).title).toMatch(/not watching this page/);
  });
  it('is plain on all other pages, whatever was checked before', () => {
    expect(faceOf(tab('block', null, { watch: 'none' })).text).toBe('');
  });
  it('has a sign of its own for each verdict, not colour alone', () => {
    const signs = (['pass', 'not-required', 'block', 'unreadable'] as const).map(
      (kind) => faceOf(tab(kind, null)).text,
    );
    expect(new Set(signs).size).toBe(4);
    expect(faceOf(tab(null, null, { problem: 'reader-crashed' })).text).toBe('?');
  });
});
