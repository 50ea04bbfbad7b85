// The files chosen on the page, as one changing set. Takes the page; tells whether the set is another than before, gives
// each File an id of its own, and can say whether a file is still the one that was checked, or was never let go.

import type { ChosenDocument } from '../../utils/portal/documents';
import { chosenOn, filesOn, keyOf } from '../../utils/portal/documents';
import { fingerprintOf } from '../../utils/portal/unchanged';
import { TOO_SLOW, within } from './timer';

/** Firefox reads what lies on the disk now; Chromium fails by itself on a file that changed. */
const DEEP = import.meta.env.FIREFOX;

/** Seconds for a last look at files already checked; one on a drive that does not answer is checked anew, in sight. */
export const LOOK_SECONDS = 3;

export class ChosenFiles {
  documents: ChosenDocument[] = [];
  #key = keyOf([], () => '');
  #ids = new WeakMap<File, string>();
  #count = 0;
  #prints = new Map<File, Promise<string>>();
  #released = new Set<File>();

  readonly idOf = (file: File): string => {
    const known = this.#ids.get(file);
    if (known) return known;
    const id = `f${++this.#count}`;
    this.#ids.set(file, id);
    return id;
  };

  /** Looks at the page again; true where the set, or what is said of an attachment, is another. */
  refresh(page: Document | null, attachmentsOnly: boolean, extra = ''): boolean {
    this.documents = page ? chosenOn(page, attachmentsOnly) : [];
    const key = `${keyOf(this.documents, this.idOf)}${extra}`;
    if (key === this.#key) return false;
    this.#key = key;
    const files = new Set(this.documents.map(({ file }) => file));
    for (const file of this.#prints.keys()) if (!files.has(file)) this.#prints.delete(file);
    for (const file of files) if (!this.#prints.has(file)) this.#prints.set(file, print(file));
    return true;
  }

  /** Whether a file can no longer be read as it was when it was checked; `unknown` where it does not answer in time. */
  async changed(seconds = LOOK_SECONDS): Promise<'no' | 'yes' | 'unknown'> {
    const changed = await within(seconds * 1000, this.#changed());
    return changed === TOO_SLOW ? 'unknown' : changed ? 'yes' : 'no';
  }

  async #changed(): Promise<boolean> {
    for (const { file } of this.documents) {
      try {
        const before = await (this.#prints.get(file) ?? fingerprintOf(file, DEEP));
        if ((await fingerprintOf(file, DEEP)) !== before) return true;
      } catch {
        return true;
      }
    }
    return false;
  }

  /** What stands on the page now is let go. */
  release(page: Document): void {
    this.#released = new Set(filesOn(page).map(({ file }) => file));
  }

  /** True where the page holds a file that was not there when the filing was let go. */
  othersThanReleased(page: Document): boolean {
    return filesOn(page).some(({ file }) => !this.#released.has(file));
  }

  /** Takes the files as they are now for those being checked. */
  checking(): void {
    for (const { file } of this.documents) this.#prints.set(file, print(file));
  }
}

function print(file: File): Promise<string> {
  const result = fingerprintOf(file, DEEP);
  // Read later, by `changed`; a file that fails here fails there again.
  result.catch(() => {});
  return result;
}
