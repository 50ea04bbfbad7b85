// The demo's voice: plain lines in the terminal, and pictures of what the filer sees. With a window it goes slowly enough
// to follow.

import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inPanel, waitForStill } from '../../tests/browser/harness/conferral-seen';
import type { Tab } from '../../tests/browser/harness/tab';

const WIDTH = 96;

export class Narrator {
  private readonly path = join(import.meta.dirname, '../../demo-output');
  private pictures = 0;

  constructor(private readonly slowly: boolean) {
    rmSync(this.path, { recursive: true, force: true });
    mkdirSync(this.path, { recursive: true });
  }

  /** Where the pictures go, from where the command was given. */
  get folder(): string {
    return `${relative(process.cwd(), this.path) || '.'}/`;
  }

  scene(title: string): void {
    console.log(`\n── ${title} ${'─'.repeat(Math.max(0, WIDTH - title.length - 4))}`);
  }

  line(text: string, indent = ''): void {
    for (const row of wrapped(text, WIDTH - indent.length)) console.log(indent + row);
  }

  /** What stands on the screen, set apart from the demo's own words. */
  quote(text: string, indent = ''): void {
    this.line(text, `   │ ${indent}`);
  }

  async picture(tab: Tab, name: string): Promise<void> {
    this.pictures++;
    const file = `${this.pictures}-${name}.png`;
    if (await tab.has(inPanel('panel'))) await waitForStill(tab);
    await tab.screenshot(join(this.path, file));
    console.log(`   picture: ${this.folder}${file}`);
    await this.pause();
  }

  /** Time to look, where somebody may be looking. */
  pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.slowly ? 4000 : 0));
  }
}

function wrapped(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/\s+/)) {
    if (row && row.length + word.length + 1 > width) {
      rows.push(row);
      row = '';
    }
    row = row ? `${row} ${word}` : word;
  }
  return row || rows.length === 0 ? [...rows, row] : rows;
}
