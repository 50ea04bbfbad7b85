// A zip whose bytes depend on its files alone.
// Takes a folder (and extra files); gives the zip. Names are sorted, times are one fixed day, nothing else of the machine
// gets in, so that the same build gives the same bytes twice.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const TIME = new Date('2020-01-01T00:00:00');

export function filesOf(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const walk = (dir: string) => {
    for (const name of readdirSync(dir).sort()) {
      const path = join(dir, name);
      if (statSync(path).isDirectory()) walk(path);
      else files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
    }
  };
  walk(folder);
  return files;
}

export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const name of [...files.keys()].sort())
    sorted[name] = [files.get(name)!, { mtime: TIME, level: 9, os: 3, attrs: 0o644 << 16 }];
  return zipSync(sorted);
}
