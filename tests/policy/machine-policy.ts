// The machine's browser policy files, for a test's time.
// Takes a path and what to write; gives it back as it was, also when the test fails or the process is interrupted. Needs the right to
// write under /etc.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const CHROMIUM_POLICY = '/etc/chromium/policies/managed/conferral-test.json';
/** Firefox reads this one before the one beside its program. */
export const FIREFOX_POLICY = '/etc/firefox/policies/policies.json';

export class MachinePolicy {
  private readonly before: Buffer | null;
  private readonly made: string | undefined;
  private readonly onExit = () => this.putBack();

  /** @throws Error where the file cannot be written. */
  constructor(private readonly path: string) {
    this.before = existsSync(path) ? readFileSync(path) : null;
    this.made = mkdirSync(dirname(path), { recursive: true });
    process.on('exit', this.onExit);
  }

  write(policy: object): void {
    writeFileSync(this.path, JSON.stringify(policy));
  }

  putBack(): void {
    process.off('exit', this.onExit);
    if (this.before) writeFileSync(this.path, this.before);
    else rmSync(this.path, { force: true });
    if (this.made) rmSync(this.made, { recursive: true, force: true });
  }
}
