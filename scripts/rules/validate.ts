// Whether the rule data is sound. Takes the files as read; gives faults, each naming file and field, in words that say
// what to mend. Form is the schema's business (ajv, JSON Schema 2020-12), sense that of core/rules/consistency.

import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { type Fault, faultsOf } from '../../utils/core/rules/consistency';
import type { Precedent } from '../../utils/core/rules/requirement';
import type { CourtRules } from '../../utils/core/rules/rule';
import { type CourtFile, readSchema } from './data';

export interface FileFault extends Fault {
  file: string;
}

export function validate(
  courts: readonly CourtFile[],
  precedents: readonly { file: string; precedents: Precedent[] }[],
): FileFault[] {
  const ids = courts.map((c) => c.court.id);
  return [
    ...courts.flatMap(({ file, court }) => courtFaults(file, court, ids)),
    ...precedents.flatMap(({ file, precedents: all }) => precedentFaults(file, all, ids)),
  ];
}

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats(ajv);
const isCourt = ajv.compile(readSchema('court.schema.json'));
const arePrecedents = ajv.compile(readSchema('precedents.schema.json'));

export function courtFaults(file: string, court: CourtRules, ids: readonly string[]): FileFault[] {
  const inFile = (faults: readonly Fault[]) => faults.map((f) => ({ file, ...f }));
  if (!isCourt(court)) return inFile(worded(isCourt.errors ?? []));
  const named = file.replace(/^.*\/|\.json$/g, '');
  const misnamed =
    named === court.id ? [] : [{ field: 'id', says: `is ${court.id} in a file called ${named}` }];
  return inFile([...misnamed, ...faultsOf(court, ids)]);
}

function precedentFaults(
  file: string,
  precedents: readonly Precedent[],
  ids: readonly string[],
): FileFault[] {
  if (!arePrecedents(precedents)) return worded(arePrecedents.errors ?? []).map((f) => ({ file, ...f }));
  return precedents.flatMap((p, i) => {
    const faults: FileFault[] = [];
    if (!ids.includes(p.court) && !/^ca\d{1,2}$/.test(p.court))
      faults.push({ file, field: `[${i}].court`, says: `there is no court ${p.court}` });
    if (precedents.findIndex((q) => q.id === p.id) !== i)
      faults.push({ file, field: `[${i}].id`, says: `“${p.id}” stands twice` });
    return faults;
  });
}

/** ajv's errors as field and sentence; of the branches of a failed alternative only the innermost is told. */
function worded(errors: readonly ErrorObject[]): Fault[] {
  const told = errors.filter((e) => !['if', 'oneOf', 'anyOf', 'allOf'].includes(e.keyword));
  return (told.length > 0 ? told : errors).map((e) => ({ field: pathOf(e), says: sentenceOf(e) }));
}

function pathOf({ instancePath, params }: ErrorObject): string {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  const extra = params.additionalProperty ?? params.missingProperty;
  return [path, extra].filter(Boolean).join('.') || 'the file';
}

function sentenceOf({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
      return 'is no field of the schema';
    case 'required':
      return 'is missing';
    case 'enum':
      return `is none of ${(params.allowedValues as unknown[]).join(', ')}`;
    default:
      return message ?? keyword;
  }
}
