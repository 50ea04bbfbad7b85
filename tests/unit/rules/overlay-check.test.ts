// Overlays from outside: what is sound passes, what is not is told in words a lawyer can act on.

import { describe, expect, test } from 'vitest';
import { readOverlayFile, readOverlays } from '../../../utils/core/rules/index';
import { addedRule, checked, corrected } from './overlays-made';

describe('overlays from outside', () => {
  test('a rule added, a correction and a mark of checking are taken as they are', () => {
    const all = [addedRule(), corrected(), checked()];
    expect(readOverlays(all)).toEqual({ overlays: all, faults: [] });
  });

  test('what is exported can be imported', () => {
    const file = JSON.stringify({ schemaVersion: 1, overlays: [addedRule()] });
    expect(readOverlayFile(file).faults).toEqual([]);
    expect(readOverlayFile(file).overlays).toHaveLength(1);
  });

  test.each([
    ['not JSON', '{', 'is not JSON'],
    ['another file', '{"name":"x"}', 'is not a file of rules exported by Conferral'],
  ])('a file that is %s is refused whole', (_what, text, says) => {
    const { overlays, faults } = readOverlayFile(text);
    expect(overlays).toEqual([]);
    expect(faults[0]).toMatchObject({ number: 0, field: 'the file' });
    expect(faults[0]?.says).toContain(says);
  });

  test('a missing citation is named as such, with the number of the entry', () => {
    const { citation, ...rule } = addedRule().rule;
    const { overlays, faults } = readOverlays([corrected(), { ...addedRule(), rule }]);
    expect(overlays).toHaveLength(1);
    expect(citation).toBeTruthy();
    expect(faults).toEqual([
      { number: 2, id: 'quirk-1', field: 'the rule, the citation', says: 'is missing' },
    ]);
  });

  test('a field nobody knows is named', () => {
    const { faults } = readOverlays([{ ...checked(), chekedBy: 'x' }]);
    expect(faults[0]?.field).toBe('chekedBy');
    expect(faults[0]?.says).toContain('check its spelling');
  });

  test('a day that is no date is told so', () => {
    const { faults } = readOverlays([{ ...checked(), checkedOn: 'March 5' }]);
    expect(faults[0]).toMatchObject({
      field: 'the day it was checked',
      says: 'is not a date written as 2026-11-24',
    });
  });

  test('a thing no authority can ask for is refused, with its place in the list', () => {
    const overlay = addedRule();
    const asks = [...overlay.rule.requires, { element: 'handshake', asks: 'Shake hands.' }];
    const { faults } = readOverlays([{ ...overlay, rule: { ...overlay.rule, requires: asks } }]);
    expect(faults[0]?.field).toBe('the rule, the list of things asked, no. 3, the thing asked');
  });

  test('a court that does not exist is refused', () => {
    const { faults } = readOverlays([{ ...checked(), scope: { court: 'zzzd' } }]);
    expect(faults).toEqual([
      { number: 1, id: 'quirk-3', field: 'the court', says: 'there is no court “zzzd”' },
    ]);
  });
});
