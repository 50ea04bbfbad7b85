// A button that copies and says what came of it, to eye and ear. Takes the text and a way to copy; gives markup.

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../i18n/say';

export interface CopyButtonProps {
  say: Say;
  /** Called on the click, so that the text is as it stands then. */
  text(): string | Promise<string>;
  copy(text: string): Promise<boolean>;
  test: string;
  first?: boolean;
  children: ComponentChildren;
}

export function CopyButton({ say, text, copy, test, first, children }: CopyButtonProps): JSX.Element {
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <span class="copy">
      <button
        type="button"
        class={first ? 'first' : ''}
        data-test={test}
        onClick={async () => setDone(await copy(await text()))}
      >
        {children}
      </button>
      <span role="status" class="soft small">
        {done === null ? '' : done ? ` ${say('copied')}` : ` ${say('copy_failed')}`}
      </span>
    </span>
  );
}
