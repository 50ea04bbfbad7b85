// A firm's own file, firm.json, as its IT person wrote it: taken when it fits, else refused with every fault named before anything is
// built. Takes its bytes; gives a Firm. Windows' own editors put a byte order mark before a text and may write UTF-16: both are read.

import { DOCUMENT_CHECKS, ELEMENT_CHECKS } from '../../utils/core/checks/registry';
import { MOTION_KINDS } from '../../utils/core/motion/kinds';
import { zoneOf } from '../../utils/core/rules';
import { readOverlays } from '../../utils/core/rules/overlay-check';
import { merge } from '../../utils/policy/merge';
import type { Settings } from '../../utils/policy/settings';

export interface Firm {
  /** Used in file names: letters, digits, hyphens. */
  name: string;
  /** Where the firm serves the packages, without a slash at the end: "https://tools.firm.example/conferral". */
  serveFrom: string;
  /** RSA private key in PEM, made when it is not there; keep it safe: the id and every update hang on it. */
  key: string;
  /** The add-on's id in Firefox, where it is to be signed by Mozilla, who gives each id to one account alone. */
  firefoxId?: string;
  /** Values of the managed settings (docs/managed.md). */
  settings: Record<string, unknown>;
}

const KEYS = ['name', 'serveFrom', 'key', 'firefoxId', 'settings'];
/** https://extensionworkshop.com/documentation/develop/extensions-and-the-add-on-id/ */
const FIREFOX_ID = /^(?:[\w.-]*@[\w.-]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;

/** @throws Error naming each field that does not fit. */
export function parseFirm(file: string | Uint8Array): Firm {
  let raw: unknown;
  try {
    raw = JSON.parse(textOf(file));
  } catch (error) {
    const says = (error as Error).message;
    const hint = /escape/i.test(says) ? ' (a backslash of a Windows path is written twice)' : '';
    throw new Error(`the firm file is no JSON: ${says}${hint}`);
  }
  if (!isObject(raw))
    throw new Error('the firm file must hold one JSON object: { "name": …, "settings": … }');
  const faults: string[] = [];
  if (typeof raw.name !== 'string' || !/^[A-Za-z0-9-]+$/.test(raw.name))
    faults.push('"name" must be letters, digits and hyphens');
  const place = faultOfPlace(raw.serveFrom);
  if (place) faults.push(`"serveFrom" ${place}`);
  if (typeof raw.key !== 'string' || raw.key === '') faults.push('"key" must be the path of the private key');
  if (raw.firefoxId !== undefined && !(typeof raw.firefoxId === 'string' && FIREFOX_ID.test(raw.firefoxId)))
    faults.push('"firefoxId" must be like an address ("conferral@firm.example") or a UUID in braces');
  if (isObject(raw.settings)) faults.push(...faultsOfSettings(raw.settings));
  else faults.push('"settings" must be an object (docs/managed.md)');
  for (const key of Object.keys(raw)) if (!KEYS.includes(key)) faults.push(`"${key}" is not known here`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return raw as unknown as Firm;
}

function textOf(file: string | Uint8Array): string {
  if (typeof file === 'string') return file.replace(/^\uFEFF/, '');
  const utf16 = file[0] === 0xff && file[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(file);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Browsers fetch updates over HTTPS; plain HTTP is for a test on one machine. */
function faultOfPlace(value: unknown): string | null {
  const address = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  const onThisMachine = address && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(address.hostname);
  if (!address || !(address.protocol === 'https:' || (address.protocol === 'http:' && onThisMachine)))
    return 'must be an address that begins with https://';
  if (address.username || address.password || /[\s"'<>&?#\\]/.test(value as string))
    return 'must be a plain address, without a name, a question mark or quotation marks';
  return (value as string).endsWith('/') ? 'must be an address without a slash at its end' : null;
}

function faultsOfSettings(raw: Record<string, unknown>): string[] {
  const { settings, problems } = merge(raw, {});
  return [
    ...problems.map((p) => `settings.${p.key}: ${p.reason}`),
    ...readOverlays(settings.overlays).faults.map(
      (f) => `settings.overlays: entry ${f.number}, ${f.field}: ${f.says}`,
    ),
    ...unknownNames(settings),
  ];
}

/** A misspelt name would fit the schema and silently do nothing: a firm whose `courts` names none that is would watch none. */
function unknownNames({ courts, strictness }: Settings): string[] {
  const checks = checkNames();
  const known = {
    court: (name: string) => zoneOf(name) !== null,
    kind: (name: string) => (MOTION_KINDS as readonly string[]).includes(name),
    check: (name: string) => checks.includes(name),
  };
  const faults = courts
    .filter((court) => !known.court(court))
    .map(
      (court) =>
        `settings.courts: no court is called \u201C${court}\u201D (the id as in ecf.<id>.uscourts.gov)`,
    );
  for (const [i, line] of strictness.entries())
    for (const field of ['court', 'kind', 'check'] as const) {
      const name = line[field];
      if (name !== undefined && !known[field](name))
        faults.push(`settings.strictness: [${i}].${field}: no ${field} is called \u201C${name}\u201D`);
    }
  return faults;
}

/** The names `strictness` may give as `check`. */
export function checkNames(): string[] {
  return [...ELEMENT_CHECKS, ...DOCUMENT_CHECKS].map(({ name }) => name);
}
