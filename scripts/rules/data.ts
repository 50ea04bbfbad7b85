// The rule data on disk. Takes nothing; gives every court file and precedent with its name, as parsed JSON.

import { readdirSync, readFileSync } from 'node:fs';
import type { Precedent } from '../../utils/core/rules/requirement';
import type { CourtRules } from '../../utils/core/rules/rule';

const RULES = new URL('../../utils/core/rules/', import.meta.url);
export const COURT_FILES_PATH = new URL('court-files.ts', RULES);
export const COURT_ZONES_PATH = new URL('court-zones.ts', RULES);
export const COVERAGE_PATH = new URL('../../docs/coverage.md', import.meta.url);

export interface CourtFile {
  /** `courts/txwd.json`. */
  file: string;
  court: CourtRules;
}

export function readCourts(): CourtFile[] {
  return filesIn('courts').map((file) => ({ file, court: parse<CourtRules>(file) }));
}

export function readPrecedents(): { file: string; precedents: Precedent[] }[] {
  return filesIn('precedents').map((file) => ({ file, precedents: parse<Precedent[]>(file) }));
}

export function readSchema(name: string): object {
  return parse<object>(name);
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, RULES))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function parse<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, RULES), 'utf8')) as T;
}
