// The mark of Conferral, small: drawn inline so that it takes the colour of the text around it.

import type { JSX } from 'preact';

/** The mark of Conferral: two arcs that face each other over a line to sign on. */
export function Seal(): JSX.Element {
  return (
    <svg class="seal" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d="M9.5 4.2a8 8 0 0 0 0 13.6" />
      <path d="M14.5 4.2a8 8 0 0 1 0 13.6" />
      <path d="M6 21.2h12" />
      <circle cx="12" cy="11" r="1.6" />
    </svg>
  );
}
