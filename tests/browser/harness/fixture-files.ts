// The test filings as files on disk, as a filer would choose them. Takes a fixture, gives paths and bytes.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FixtureFiling, filesOf } from '../../fixtures/filings';
import type { Layout } from '../../fixtures/pdf-maker/index';

export interface OnDisk {
  path: string;
  bytes: Buffer;
}

export interface FilesOnDisk {
  main: OnDisk;
  attachments: (OnDisk & { category: string; description: string })[];
}

export class FixtureFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'conferral-files-'));

  write(name: string, bytes: Uint8Array | string): OnDisk {
    const path = join(this.path, name);
    writeFileSync(path, bytes);
    return { path, bytes: Buffer.from(bytes) };
  }

  /** Writes a fixture's PDFs; `stem` names the main document. */
  async put(fixture: FixtureFiling, stem = 'motion', layout?: Layout): Promise<FilesOnDisk> {
    const files = [...(await filesOf(fixture, layout)).values()];
    return {
      main: this.write(`${stem}.pdf`, files[0]!),
      attachments: fixture.attachments.map((attachment, i) => ({
        ...this.write(`${stem}-exhibit-${i + 1}.pdf`, files[i + 1]!),
        category: attachment.category,
        description: attachment.description,
      })),
    };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
