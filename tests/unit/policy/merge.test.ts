// How policy, user settings and defaults become the settings in force.
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { readOverlays } from '../../../utils/core/rules/overlay-check';
import { EXAMPLES, MANAGED_SCHEMA } from '../../../utils/policy/managed-schema';
import { merge } from '../../../utils/policy/merge';
import { DEFAULTS } from '../../../utils/policy/settings';

describe('what applies', () => {
  it('is the default where neither firm nor user says anything', () => {
    const now = merge({}, {});
    expect(now.settings).toEqual(DEFAULTS);
    expect(now.managed).toBe(false);
  });
  it('is the firm\u2019s policy over the user over the default, and what the firm sets is locked', () => {
    const now = merge({ holdSeconds: 20 }, { holdSeconds: 5, ocr: false });
    expect(now.settings).toMatchObject({ holdSeconds: 20, ocr: false });
    expect(now.from).toMatchObject({ holdSeconds: 'policy', ocr: 'user', mode: 'default' });
    expect(now.locked).toEqual(['holdSeconds']);
  });
  it('locks a key the firm names without giving it a value', () => {
    const now = merge({ locked: ['ocr'] }, { ocr: false });
    expect(now.settings.ocr).toBe(DEFAULTS.ocr);
    expect(now.locked).toEqual(['ocr']);
  });
  it('keeps a filer\u2019s overlays beside the firm\u2019s, unless the firm locks them', () => {
    expect(merge({ overlays: [{ id: 'firm' }] }, { overlays: [{ id: 'own' }] }).settings.overlays).toEqual([
      { id: 'firm' },
      { id: 'own' },
    ]);
    expect(
      merge({ overlays: [{ id: 'firm' }], locked: ['overlays'] }, { overlays: [{ id: 'own' }] }).settings
        .overlays,
    ).toEqual([{ id: 'firm' }]);
  });
  it('tells whether a filer may have overlays of their own: unless the firm locks them by name', () => {
    expect(merge({}, {}).ownOverlays).toBe(true);
    expect(merge({ overlays: [] }, {}).ownOverlays).toBe(true);
    expect(merge({ locked: ['overlays'] }, {}).ownOverlays).toBe(false);
  });
  it('never lets a user set what belongs to the firm', () => {
    const now = merge({}, { override: 'never', firmName: 'X' });
    expect(now.settings.override).toBe(DEFAULTS.override);
    expect(now.problems.map((p) => p.key)).toEqual(['override', 'firmName']);
  });
});

describe('a value that does not fit', () => {
  it('is reported with its key and the reason, and the rest still applies', () => {
    const now = merge({ mode: 'strict', holdSeconds: 600, contact: 'x100' }, {});
    expect(now.settings).toMatchObject({ mode: 'block', holdSeconds: 10, contact: 'x100' });
    expect(now.problems).toEqual([
      { source: 'policy', key: 'mode', reason: 'must be one of observe, warn, block, off' },
      { source: 'policy', key: 'holdSeconds', reason: 'must be at most 60' },
    ]);
  });
  it.each([
    ['holdSeconds', '10'],
    ['holdSeconds', 1.5],
    ['ocr', 'yes'],
    ['courts', 'txwd'],
    ['courts', [1]],
    ['strictness', [{ court: 'txwd' }]],
    ['strictness', [{ effect: 'maybe' }]],
    ['strictness', [{ effect: 'warn', colour: 1 }]],
  ])('%s = %j is refused', (key, value) => {
    expect(merge({ [key]: value }, {}).problems).toHaveLength(1);
  });
  it('an overlay is read from its JSON; one that is none is named, and the others apply', () => {
    const now = merge({ overlays: ['{"id":"a"}', '{', { id: 'c' }] }, {});
    expect(now.settings.overlays).toEqual([{ id: 'a' }, { id: 'c' }]);
    expect(now.problems).toEqual([{ source: 'policy', key: 'overlays', reason: '[1]: is no JSON' }]);
  });
  it('a key nobody knows is reported, not obeyed', () => {
    expect(merge({ overide: 'never' }, {}).problems).toEqual([
      { source: 'policy', key: 'overide', reason: 'no setting has this name' },
    ]);
  });
});

describe('the published schema', () => {
  const ajv = new Ajv({ strict: false });
  it('has every setting, a description and a valid example for each key', () => {
    expect(Object.keys(MANAGED_SCHEMA.properties).sort()).toEqual(
      [...Object.keys(DEFAULTS), 'locked'].sort(),
    );
    for (const [key, schema] of Object.entries(MANAGED_SCHEMA.properties)) {
      expect((schema as { description?: string }).description, key).toBeTruthy();
      expect(ajv.validate(schema, EXAMPLES[key as keyof typeof EXAMPLES]), key).toBe(true);
    }
  });
  it('every example applies', () => {
    expect(merge(EXAMPLES as never, {}).problems).toEqual([]);
    expect(readOverlays(merge(EXAMPLES as never, {}).settings.overlays).faults).toEqual([]);
  });
});

describe('a litigation hold that cannot be read', () => {
  it('is taken for one, and named: what is erased cannot be brought back', () => {
    const { settings, locked, problems } = merge({ litigationHold: 'yes', keepDays: 30 }, {});
    expect(settings).toMatchObject({ litigationHold: true, keepDays: 30 });
    expect(locked).toContain('litigationHold');
    expect(problems).toEqual([
      {
        source: 'policy',
        key: 'litigationHold',
        reason: expect.stringMatching(/boolean.*nothing is erased/),
      },
    ]);
  });
  it('is none where the user tries to set it', () => {
    expect(merge({}, { litigationHold: 'yes' }).settings.litigationHold).toBe(false);
  });
});
