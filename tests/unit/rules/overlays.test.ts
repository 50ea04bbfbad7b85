// Overlays laid over the published rules: added, corrected, marked as checked; by court, judge and case; shown as
// their owner's own.

import { beforeAll, describe, expect, test } from 'vitest';
import { askedOf, loadRules, type Overlay, rulesOf } from '../../../utils/core/rules/index';
import { compel, filing, motion } from './motions-made';
import { addedRule, checked, corrected } from './overlays-made';

beforeAll(async () => {
  await Promise.all(['txwd', 'txsd', 'akd'].map((c) => loadRules(c)));
});

const dismiss = motion({ title: 'MOTION TO DISMISS', kind: 'dismiss' });
const judges = (caseNumber: string) => filing('txwd', '2026-06-12', { caseNumber });

describe('a rule added', () => {
  test('speaks where its judge sits, as its owner’s own', () => {
    const { requirements } = askedOf(judges('5:26-cv-00417-XR'), dismiss, [addedRule()]);
    expect(requirements.map((r) => r.element)).toEqual(['certificate', 'conference']);
    expect(requirements[0]?.authority).toMatchObject({
      kind: 'standing-order',
      addedBy: 'Quirk & Ashworth LLP',
    });
    expect(requirements[0]?.confidence).toBe('seen');
  });

  test.each([
    ['another judge', judges('5:26-cv-00417-FB')],
    ['another court', filing('txsd', '2026-06-12', { caseNumber: '5:26-cv-00417-XR' })],
    ['a day before it was in force', filing('txwd', '2024-06-12', { caseNumber: '5:24-cv-00417-XR' })],
  ])('is silent before %s', (_where, of) => {
    const { requirements } = askedOf(of, dismiss, [addedRule()]);
    expect(requirements.some((r) => r.authority.addedBy)).toBe(false);
  });

  test('of one case speaks in that case, however its number is written', () => {
    const overlay: Overlay = { ...addedRule(), scope: { court: 'txwd', case: '5:26-cv-00417' } };
    const asked = (n: string) => askedOf(judges(n), dismiss, [overlay]).requirements.length;
    expect(asked('5:26-cv-417-XR')).toBe(2);
    expect(asked('SA-26-CV-00417-XR')).toBe(2);
    expect(asked('5:26-cv-00418-XR')).toBe(0);
  });

  test('keeps the order’s own words with it', () => {
    const { requirements } = askedOf(judges('5:26-cv-1-XR'), dismiss, [
      { ...addedRule(), quote: 'Counsel shall talk.' },
    ]);
    expect(requirements[0]?.authority.quote).toBe('Counsel shall talk.');
  });
});

describe('a correction', () => {
  test('changes what the published rule asks, for this filing, and says whose it is', () => {
    const stay = motion({ title: 'OPPOSED MOTION TO STAY', kind: 'stay' });
    const { requirements } = askedOf(filing('txsd', '2026-06-12'), stay, [corrected()]);
    expect(requirements.map((r) => r.element)).toEqual(['certificate']);
    expect(requirements[0]).toMatchObject({
      confidence: 'seen',
      authority: { addedBy: 'Quirk & Ashworth LLP' },
    });
  });

  test('leaves the published data as it was', () => {
    askedOf(filing('txsd', '2026-06-12'), compel(), [corrected()]);
    expect(rulesOf('txsd')?.rules.find((r) => r.id === 'lr7-1d')?.provenance.confidence).toBe('unverified');
  });
});

describe('a mark of checking', () => {
  test('makes what was unverified block from then on', () => {
    const reason = (overlays: Overlay[]) =>
      askedOf(filing('txwd', '2026-06-12'), compel(), overlays).requirements.find(
        (r) => r.element === 'reason',
      );
    expect(reason([])?.confidence).toBe('unverified');
    expect(reason([checked()])).toMatchObject({ confidence: 'seen', seenOn: '2026-03-01' });
  });

  test('touches the elements it names and no other', () => {
    const { requirements } = askedOf(filing('txwd', '2026-06-12'), compel(), [checked()]);
    expect(requirements.find((r) => r.element === 'position')?.confidence).toBe('unverified');
  });

  test('ends the staleness of a text that had been replaced', () => {
    const { elements: _, ...whole } = { ...checked(), scope: { court: 'akd' }, rule: 'lr-37-1a' };
    const of = (overlays: Overlay[]) =>
      new Set(
        askedOf(filing('akd', '2026-06-12'), compel(), overlays)
          .requirements.filter((r) => r.id.startsWith('akd'))
          .map((r) => r.confidence),
      );
    expect(of([])).toEqual(new Set(['stale']));
    expect(of([whole])).toEqual(new Set(['seen']));
  });

  test('grows stale itself after six years', () => {
    const reason = askedOf(filing('txwd', '2032-03-02'), compel(), [checked()]).requirements.find(
      (r) => r.element === 'reason',
    );
    expect(reason?.confidence).toBe('stale');
  });
});
