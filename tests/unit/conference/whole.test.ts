// Whole certificates, as lawyers of many districts write them: the position and the events each tells.

import { describe, expect, test } from 'vitest';
import { FIRST } from '../../fixtures/conference/whole/first';
import { SECOND } from '../../fixtures/conference/whole/second';
import { THIRD } from '../../fixtures/conference/whole/third';
import { read } from './read';

describe('a whole certificate', () => {
  test.each([...FIRST, ...SECOND, ...THIRD])('%s', (certificate, movant, position, events) => {
    const { report } = read(certificate, { movant });
    expect(report.position).toBe(position);
    expect(
      report.events.map((e) => [e.status, e.dates.join(), e.modes.join()].filter(Boolean).join(' ')),
    ).toEqual(events);
  });
});
