// The other side's position, and what leaves it unknown.

import { describe, expect, test } from 'vitest';
import type { Position } from '../../../utils/core/conference';
import { read } from './read';

const promise = (position: Position, rows: string[]) =>
  describe(position, () => {
    test.each(rows)('%s', (text) => expect(read(text).report.position).toBe(position));
  });

promise('opposed', [
  'I conferred with counsel for Defendant, and Defendant is opposed.',
  'Counsel for Defendant stated that Defendant opposes this motion.',
  'Defendant objects to the relief requested.',
  'Defendant’s counsel advised that her client will oppose the motion.',
  'Defendant intends to oppose this motion.',
  'Defendant does not consent to the relief requested.',
  'Defendant did not agree to the extension.',
  'Opposing counsel would not agree to the relief sought.',
  'Counsel conferred and were unable to reach an agreement.',
  'Counsel conferred, but the dispute could not be resolved.',
  'Counsel conferred in good faith but no agreement was reached.',
  'Counsel conferred by phone, but remain at an impasse. The motion is therefore opposed.',
  'Counsel conferred and the issues remain unresolved.',
  'The parties have conferred but cannot agree on the relief requested.',
  'Counsel conferred; Defendant refuses to supplement its answers.',
  'Counsel conferred; Defendant stands by its objections.',
  'Defense counsel declined to stipulate to the relief sought.',
  'Counsel for Defendant indicated her opposition to the motion.',
  'This motion is opposed.',
  'Defendant is not in agreement with the relief requested.',
  'Defense counsel refused to confer.',
  'I asked whether Defendant opposed the motion, and counsel said that it did oppose it.',
]);

promise('unopposed', [
  'Defendant does not oppose this motion.',
  'Defendant is unopposed to the relief sought.',
  'Counsel for Defendant has no objection to the requested extension.',
  'Counsel for Defendant stated that she had no opposition.',
  'Defendant will not oppose the motion.',
  'Counsel for Defendant indicated that the motion is unopposed.',
  'There is no objection to the relief requested.',
  'I asked whether Defendant opposes the motion, and counsel replied that Defendant does not oppose it.',
  'Defendant is not opposed to this motion.',
  'Defense counsel has advised that Defendant doesn’t object to the relief requested.',
]);

promise('agreed', [
  'Defendant agreed to extend the deadline.',
  'Defendant agrees to a two-week continuance.',
  'Defendant consents to the relief requested.',
  'Defendant agrees to the requested extension.',
  'Counsel for Defendant concurs in this motion.',
  'Defendant assents to the motion.',
  'Defendant joins in this motion.',
  'Counsel for Defendant is in agreement with the requested continuance.',
  'This is a joint motion.',
  'All parties agree to the relief sought.',
  'Counsel for Defendant has given consent to the filing of this motion.',
]);

promise('partly-opposed', [
  'Counsel conferred. Defendant agreed to name its drivers. No agreement could be reached on the rest, and the motion is opposed.',
  'Defendant agreed to stagger the depositions and otherwise opposes the motion.',
  'Defendant opposes the motion in part.',
  'Defendant agreed to answer Interrogatory 4 but opposes the rest of the motion.',
  'Defendant does not oppose a seven-day extension but opposes anything longer.',
  'Counsel conferred. Defendant agreed to produce the contracts. No agreement could be reached on the invoices because Defendant says they are confidential.',
  'Counsel conferred by telephone. Requests 1 through 4 were resolved. Requests 5 and 6 were not.',
  'Defendant consents to only half of the time requested.',
  'Plaintiff conferred with both defendants: Defendant Harrow opposes the motion; Defendant Lark does not oppose it.',
  'Counsel met and resolved three of the five issues, but the remaining two are in dispute.',
]);

promise('no-response', [
  'I e-mailed defense counsel on June 2, 2025 and received no response.',
  'I left two voicemails for defense counsel, which were not returned.',
  'As of the filing of this motion, counsel for Defendant has not responded.',
  'My calls went unanswered.',
  'Counsel for Defendant has not yet provided her client’s position, although I e-mailed her on June 2, 2025.',
  'I called three times. Defense counsel never returned my calls.',
  'I wrote to counsel for Defendant on June 2, 2025, and have heard nothing.',
  'I e-mailed counsel for Defendant on June 2, 2025. Having received no reply, Plaintiff presumes that the motion is opposed.',
]);

promise('no-position', [
  'Defendant takes no position on this motion.',
  'Defendant neither opposes nor consents to the relief requested.',
  'Defendant does not take a position on the motion.',
]);

promise('unknown', [
  'Counsel conferred on June 2, 2025.',
  'Counsel will confer after filing and report whether Defendant opposes.',
  'Plaintiff assumes that Defendant opposes this motion.',
  'I sent defense counsel a letter on June 2, 2025.',
  'Defendant may oppose the motion.',
  'Defendant is / is not opposed to this motion.',
  'If Defendant opposes this motion, Plaintiff will reply.',
  'Defendant does not oppose this motion. Defendant opposes this motion.',
  'Counsel conferred on June 2, 2025. Defendant promised answers by June 9 but served none.',
  '',
]);

test('every statement of position is kept, the contradictory ones too', () => {
  const { conference } = read('Defendant does not oppose this motion. Defendant opposes this motion.');
  expect(conference.positions.map((p) => p.value)).toEqual(['unopposed', 'opposed']);
});
