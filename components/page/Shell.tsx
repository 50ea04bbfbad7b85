// The frame of Conferral's own pages: name, ways to the other pages, whose policy is in force, the date of the rules.
// Takes plain data; gives markup. The rules' date is in sight on every page.

import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../i18n/say';
import { Seal } from '../panel/Seal';
import { dateWords } from '../verdict/dates';

export const PAGES = ['review', 'rules', 'cases', 'options', 'welcome'] as const;
export type PageName = (typeof PAGES)[number];

export interface Managed {
  firm: string;
  contact: string;
}

export interface ShellProps {
  say: Say;
  language: string;
  page: PageName;
  rulesAsOf: string;
  /** Null where nobody manages this browser. */
  managed: Managed | null;
  children: ComponentChildren;
}

export function Shell({ say, language, page, rulesAsOf, managed, children }: ShellProps): JSX.Element {
  return (
    <>
      <a class="skip" href="#content">
        {say('skip_to_content')}
      </a>
      <header>
        <div class="top">
          <p class="brand">
            <Seal /> {say('name')}
          </p>
          <nav aria-label={say('nav_label')}>
            {PAGES.map((name) => (
              <a key={name} href={`/${name}.html`} aria-current={name === page ? 'page' : undefined}>
                {say(`nav_${name}`)}
              </a>
            ))}
          </nav>
          <p class="soft small asof" data-test="rules-as-of">
            {say('rules_as_of', { date: dateWords(rulesAsOf, language) })}
          </p>
        </div>
        {managed && (
          <p class="managed" data-test="managed">
            {say('managed_by', { firm: managed.firm || say('your_firm') })}
            {managed.contact && ` · ${say('managed_call', { contact: managed.contact })}`}
          </p>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="soft small foot">{say('no_advice')}</footer>
    </>
  );
}
