// Third-party licence notices and the bill of materials of what ships.
// Takes the installed packages (npm's own list of those that are not for development); gives THIRD-PARTY-LICENCES.txt and
// a CycloneDX document. The time and the random serial number npm writes are left out, so that the same packages give
// the same bytes.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Component {
  name: string;
  version: string;
  purl?: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

export function billOfMaterials(root: string): string {
  const raw = execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--omit', 'optional'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, shell: process.platform === 'win32' },
  );
  const bom = JSON.parse(raw) as {
    serialNumber?: string;
    metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
    components: Component[];
  };
  bom.serialNumber = undefined;
  bom.metadata.timestamp = undefined;
  bom.metadata.tools = undefined;
  bom.metadata.component.name = 'conferral';
  bom.components.sort((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`));
  return `${JSON.stringify(bom, null, 1)}\n`;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

export function licenceNotices(root: string, bom: string): string {
  const { components } = JSON.parse(bom) as { components: Component[] };
  const parts = ['Conferral contains the following third-party software.\n'];
  for (const c of components) {
    const folder = join(root, 'node_modules', ...c.name.split('/'));
    const texts = existsSync(folder)
      ? readdirSync(folder)
          .filter((f) => LICENCE_FILE.test(f))
          .sort()
          .map((f) => readFileSync(join(folder, f), 'utf8').trim())
      : [];
    const named =
      c.licenses?.map((l) => l.expression ?? l.license?.id ?? l.license?.name).join(', ') ||
      'see its package';
    parts.push(
      `${'='.repeat(78)}\n${c.name} ${c.version} (${named})\n\n${texts.join('\n\n') || 'The package carries no licence file of its own.'}\n`,
    );
  }
  return parts.join('\n');
}
