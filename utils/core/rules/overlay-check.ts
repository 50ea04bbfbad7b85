// Overlays from outside (an imported file, a firm's policy, the store), checked before they apply. Takes unknown data;
// gives the overlays that are sound and, of the others, what is wrong in words a lawyer can act on. Uses
// @cfworker/json-schema, which interprets the schema: an extension page may not compile one into code as ajv does.

import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import courtSchema from './court.schema.json';
import { entryOf } from './library';
import type { Overlay } from './overlay';
import overlaySchema from './overlay.schema.json';

export interface OverlayFault {
  /** From 1, as they stand in the file; 0: the file itself. */
  number: number;
  /** The overlay's own name where it has one. */
  id: string | null;
  /** "the rule's citation". */
  field: string;
  says: string;
}

export interface CheckedOverlays {
  overlays: Overlay[];
  faults: OverlayFault[];
}

/** A file as exported: `{ "schemaVersion": 1, "overlays": [...] }`. */
export function readOverlayFile(text: string): CheckedOverlays {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return {
      overlays: [],
      faults: [{ number: 0, id: null, field: 'the file', says: 'is not JSON; export it again' }],
    };
  }
  const file = data as { schemaVersion?: unknown; overlays?: unknown };
  if (file?.schemaVersion !== 1 || !Array.isArray(file.overlays))
    return {
      overlays: [],
      faults: [
        { number: 0, id: null, field: 'the file', says: 'is not a file of rules exported by Conferral' },
      ],
    };
  return readOverlays(file.overlays);
}

export function readOverlays(data: readonly unknown[]): CheckedOverlays {
  const overlays: Overlay[] = [];
  const faults: OverlayFault[] = [];
  data.forEach((candidate, i) => {
    const found = faultsOf(candidate, i + 1);
    if (found.length === 0) overlays.push(candidate as Overlay);
    else faults.push(...found);
  });
  return { overlays, faults };
}

const validator = new Validator(
  { $ref: 'overlay.schema.json#/$defs/overlay', $id: 'https://conferral.example/one.json' } as Schema,
  '2020-12',
  false,
);
validator.addSchema(courtSchema as unknown as Schema);
validator.addSchema(overlaySchema as unknown as Schema);

function faultsOf(candidate: unknown, number: number): OverlayFault[] {
  const id = (candidate as { id?: unknown } | null)?.id;
  const at = { number, id: typeof id === 'string' ? id : null };
  const { valid, errors } = validator.validate(candidate);
  if (!valid) return innermost(errors).map((e) => ({ ...at, ...worded(e) }));
  const { scope } = candidate as Overlay;
  if (scope.court !== 'federal' && !entryOf(scope.court) && !/b$/.test(scope.court))
    return [{ ...at, field: 'the court', says: `there is no court “${scope.court}”` }];
  return [];
}

const WRAPPERS = new Set([
  '$ref',
  'properties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'then',
  'else',
  'not',
]);

/** Of a chain of errors the one that names the cause; of several for one field the first. */
function innermost(errors: readonly OutputUnit[]): OutputUnit[] {
  const told = errors.filter((e) => !WRAPPERS.has(e.keyword) && e.keyword !== 'false');
  // A known field that fails within itself is also reported as one nobody knows.
  const causes = told.filter(
    (e) =>
      e.keyword !== 'additionalProperties' ||
      !told.some((o) => o !== e && o.instanceLocation.startsWith(`${e.instanceLocation}/${propertyOf(e)}`)),
  );
  const seen = new Set<string>();
  return (causes.length > 0 ? causes : errors.slice(-1)).filter((e) => {
    const key = `${e.instanceLocation} ${e.error}`;
    return !seen.has(key) && seen.add(key);
  });
}

function propertyOf({ error }: OutputUnit): string {
  return /"([^"]+)"/.exec(error)?.[1] ?? '';
}

const NAMES: Record<string, string> = {
  addedBy: 'whose it is',
  addedOn: 'the day it was added',
  asks: 'what is asked',
  checkedBy: 'who checked it',
  checkedOn: 'the day it was checked',
  citation: 'the citation',
  court: 'the court',
  covers: 'which motions it covers',
  does: 'what the entry does (add, correct or check)',
  duty: 'the duty in words',
  element: 'the thing asked',
  inForce: 'the dates in force',
  provenance: 'where it was read',
  readOn: 'the day it was read',
  requires: 'the list of things asked',
  reviewBy: 'the day to look again',
  rule: 'the rule',
  scope: 'where it applies',
  where: 'where it was read',
  why: 'the reason',
};

function worded({ keyword, instanceLocation, error }: OutputUnit): Pick<OverlayFault, 'field' | 'says'> {
  const steps = instanceLocation.split('/').slice(1);
  const quoted = propertyOf({ keyword, instanceLocation, error } as OutputUnit);
  if (keyword === 'required') return { field: placeOf([...steps, quoted]), says: 'is missing' };
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')
    return {
      field: placeOf([...steps, quoted]),
      says: 'is not a field Conferral knows; check its spelling',
    };
  if (keyword === 'format' || keyword === 'pattern')
    return {
      field: placeOf(steps),
      says: /date/i.test(error) ? 'is not a date written as 2026-11-24' : 'is not written as it should be',
    };
  if (keyword === 'enum' || keyword === 'const')
    return { field: placeOf(steps), says: 'is not one of the values Conferral knows' };
  if (keyword === 'minLength' || keyword === 'minItems') return { field: placeOf(steps), says: 'is empty' };
  if (keyword === 'type')
    return { field: placeOf(steps), says: 'is of the wrong kind (text where a list belongs, or the like)' };
  return { field: placeOf(steps), says: error };
}

/** "the list of things asked, 2nd: the thing asked". */
function placeOf(steps: readonly string[]): string {
  const words = steps
    .filter((s) => s !== '')
    .map((s) => (/^\d+$/.test(s) ? `no. ${Number(s) + 1}` : (NAMES[s] ?? s)));
  return words.length === 0 ? 'the entry' : words.join(', ');
}
