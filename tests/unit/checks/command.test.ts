import { describe, expect, it } from 'vitest';
import { parseCommand, UsageError } from '../../../scripts/check/command';

describe('the command line of check', () => {
  it('takes file, court and what goes with them', () => {
    const c = parseCommand([
      'm.pdf',
      '--court',
      'TXWD',
      '--event',
      'Compel',
      '--attachment',
      'a.pdf',
      '--attachment',
      'b.pdf',
      '--filed',
      '2021-06-10',
      '--json',
    ]);
    expect(c).toMatchObject({
      file: 'm.pdf',
      court: 'txwd',
      events: ['Compel'],
      attachments: ['a.pdf', 'b.pdf'],
      filed: '2021-06-10',
      json: true,
    });
  });

  it('files today where no day is given', () => {
    expect(parseCommand(['m.pdf', '--court', 'txwd'], new Date(2025, 2, 4)).filed).toBe('2025-03-04');
  });

  it.each([
    [[]],
    [['m.pdf']],
    [['m.pdf', 'n.pdf', '--court', 'txwd']],
    [['m.pdf', '--court', 'txwd', '--filed', '2025-02-30']],
    [['m.pdf', '--court', 'txwd', '--nonsense']],
  ])('refuses %j', (args) => {
    expect(() => parseCommand(args)).toThrow(UsageError);
  });
});
