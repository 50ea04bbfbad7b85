// A section of the options page, and the mark of a setting the firm holds. Takes words; gives markup.

import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../components/i18n/say';

export function Section(props: {
  id: string;
  title: string;
  text?: string;
  children: ComponentChildren;
}): JSX.Element {
  const { id, title, text, children } = props;
  return (
    <section id={id} class="sheet-box option-section" aria-labelledby={`${id}-title`} data-test={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text && <p class="soft text">{text}</p>}
      {children}
    </section>
  );
}

/** "Set by Quirk & Aster PLLC. Questions: Docketing, ext. 4410"; nothing for a setting that is free. */
export function Locked(props: {
  say: Say;
  locked: boolean;
  firm: string;
  contact: string;
}): JSX.Element | null {
  const { say, locked, firm, contact } = props;
  if (!locked) return null;
  return (
    <span class="sure locked" data-test="locked">
      {say('options_locked', { firm: firm || say('your_firm') })}
      {contact && `. ${say('managed_call', { contact })}`}
    </span>
  );
}
