// What a scene of the demo has at hand, and what the scenes share: reading the panel aloud, counting at the court.

import { panelSeen } from '../../tests/browser/harness/conferral-seen';
import type { FixtureFolder } from '../../tests/browser/harness/fixture-files';
import type { Tab } from '../../tests/browser/harness/tab';
import type { Portal } from '../../tests/portal/portal';
import type { Narrator } from './narrator';

export interface Stage {
  tab: Tab;
  court: string;
  portal: Portal;
  files: FixtureFolder;
  say: Narrator;
}

/** Says the panel's first line and each finding, as the filer reads them. */
export async function readPanelAloud({ tab, say }: Stage): Promise<void> {
  const panel = await panelSeen(tab);
  if (!panel) throw new Error('there is no panel to read');
  say.quote(panel.headline);
  for (const { message, quotes, remedy, askers } of panel.findings) {
    say.quote('');
    say.quote(`✗ ${message}`);
    for (const quote of quotes) say.quote(`“${quote}”`, '  ');
    say.quote(`Asked by: ${askers.join('; ')}`, '  ');
    say.quote(remedy, '  ');
  }
}

/** Stops the demo where the court has received more, or less, than the story says. */
export function countAtCourt({ portal, say }: Stage, expected: number): void {
  const { length } = portal.received.withPdf;
  say.line(
    `The court has received ${length === 0 ? 'nothing' : `${length} upload${length > 1 ? 's' : ''}`}.`,
  );
  if (length !== expected) throw new Error(`expected ${expected} uploads at the court, found ${length}`);
}
