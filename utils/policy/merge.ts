// Policy over user settings over defaults.
// Takes the raw values of `storage.managed` and of the user's own settings; gives the settings in force, for each key
// where it comes from and whether it is locked, and what was wrong with a value. A value that does not fit is reported
// with its key and the reason and left out; the rest still applies.

import { MANAGED_SCHEMA } from './managed-schema';
import { DEFAULTS, type Settings, USER_KEYS } from './settings';

export type Source = 'policy' | 'user' | 'default';

export interface SettingsProblem {
  source: 'policy' | 'user';
  key: string;
  reason: string;
}

export interface InForce {
  settings: Settings;
  from: Record<keyof Settings, Source>;
  locked: (keyof Settings)[];
  problems: SettingsProblem[];
  /** False where the firm locks `overlays` by name: then its own are the only ones. */
  ownOverlays: boolean;
  /** True where a firm manages this browser (any valid key of policy is set). */
  managed: boolean;
}

type Key = keyof Settings;
const KEYS = Object.keys(DEFAULTS) as Key[];

// Compiling a schema makes code at run time, which the extension's content security policy forbids; the few
// constraints used here are checked directly, by the same schema.
export function merge(policy: Record<string, unknown>, user: Record<string, unknown>): InForce {
  const problems: SettingsProblem[] = [];
  const valid = (
    raw: Record<string, unknown>,
    source: 'policy' | 'user',
  ): Partial<Record<string, unknown>> => {
    const kept: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(raw)) {
      if (value === undefined || value === null) continue;
      const schema = (MANAGED_SCHEMA.properties as Record<string, Schema>)[key];
      const allowed =
        source === 'policy' ? schema !== undefined : (USER_KEYS as readonly string[]).includes(key);
      if (!schema || !allowed) {
        problems.push({
          source,
          key,
          reason: schema ? 'only the firm\u2019s policy can set this' : 'no setting has this name',
        });
        continue;
      }
      const reason = fault(schema, key === 'overlays' ? overlayTexts(value) : value);
      if (reason) problems.push({ source, key, reason });
      else
        kept[key] =
          key === 'overlays'
            ? overlaysIn(value as unknown[], (text) => problems.push({ source, key, reason: text }))
            : value;
    }
    return kept;
  };
  const fromPolicy = valid(policy, 'policy');
  const fromUser = valid(user, 'user');
  // What is erased cannot be brought back: a hold that cannot be read is taken for one.
  const doubtful = problems.find((p) => p.source === 'policy' && p.key === 'litigationHold');
  if (doubtful) {
    doubtful.reason += '; until it is mended nothing is erased';
    fromPolicy.litigationHold = true;
  }
  const locked = new Set<Key>();
  for (const name of (fromPolicy.locked as string[] | undefined) ?? []) {
    if ((KEYS as string[]).includes(name)) locked.add(name as Key);
    else problems.push({ source: 'policy', key: 'locked', reason: `\u201C${name}\u201D is no setting` });
  }
  const ownOverlays = !locked.has('overlays');
  const settings: Record<string, unknown> = {};
  const from = {} as Record<Key, Source>;
  for (const key of KEYS) {
    if (fromPolicy[key] !== undefined) {
      settings[key] =
        key === 'overlays'
          ? [...(fromPolicy.overlays as unknown[]), ...(ownOverlays ? userOverlays(fromUser) : [])]
          : fromPolicy[key];
      from[key] = 'policy';
      locked.add(key);
    } else if (fromUser[key] !== undefined && !locked.has(key)) {
      settings[key] = fromUser[key];
      from[key] = 'user';
    } else {
      settings[key] = DEFAULTS[key];
      from[key] = 'default';
    }
  }
  return {
    settings: settings as unknown as Settings,
    from,
    locked: KEYS.filter((k) => locked.has(k)),
    problems,
    ownOverlays,
    managed: Object.keys(fromPolicy).length > 0,
  };
}

/** Overlays come as strings of JSON; as objects, where the browser leaves those whole, they are as good. */
function overlayTexts(value: unknown): unknown {
  return Array.isArray(value)
    ? value.map((one) => (typeof one === 'object' && one !== null ? JSON.stringify(one) : one))
    : value;
}

function overlaysIn(value: unknown[], fault: (reason: string) => void): unknown[] {
  return value.flatMap((one, i) => {
    if (typeof one !== 'string') return [one];
    try {
      return [JSON.parse(one) as unknown];
    } catch {
      fault(`[${i}]: is no JSON`);
      return [];
    }
  });
}

/** A firm's overlays come before the user's own and do not push them out, unless the firm locks the key by name. */
function userOverlays(user: Partial<Record<string, unknown>>): unknown[] {
  return (user.overlays as unknown[] | undefined) ?? [];
}

interface Schema {
  type: string;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: readonly string[];
}

/** Why a value does not fit, in plain words; null where it fits. */
function fault(schema: Schema, value: unknown, at = ''): string | null {
  const where = at === '' ? '' : `${at}: `;
  const kind = Array.isArray(value)
    ? 'array'
    : typeof value === 'number' && Number.isInteger(value)
      ? 'integer'
      : typeof value;
  if (kind !== schema.type)
    return `${where}must be ${schema.type === 'integer' ? 'a whole number' : `a ${schema.type}`}, not ${kind === 'integer' ? 'a number' : kind}`;
  if (schema.enum && !schema.enum.includes(value)) return `${where}must be one of ${schema.enum.join(', ')}`;
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum)
      return `${where}must be at least ${schema.minimum}`;
    if (schema.maximum !== undefined && value > schema.maximum)
      return `${where}must be at most ${schema.maximum}`;
  }
  if (Array.isArray(value) && schema.items)
    for (const [i, item] of value.entries()) {
      const reason = fault(schema.items, item, `${at}[${i}]`);
      if (reason) return reason;
    }
  if (kind === 'object' && schema.properties) {
    const object = value as Record<string, unknown>;
    for (const name of schema.required ?? [])
      if (object[name] === undefined) return `${where}\u201C${name}\u201D is missing`;
    for (const [name, inner] of Object.entries(object)) {
      const s = schema.properties[name];
      if (!s) return `${where}\u201C${name}\u201D is not known here`;
      const reason = fault(s, inner, at === '' ? name : `${at}.${name}`);
      if (reason) return reason;
    }
  }
  return null;
}
