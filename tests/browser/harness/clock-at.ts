// A clock whose reminder comes when a test can wait for it: its zone is chosen so that nine o'clock there is the minute asked for.
// Takes a moment; gives a clock as the store keeps it. The day before it is past, so that one reminder is due at once.

/** A clock that ends today where it is nine at `time`, a full minute. */
export function clockAt(time: number, id: string): object {
  const minutes = Math.floor(time / 60_000) % 1440;
  const ahead = (9 * 60 - minutes + 1440) % 1440;
  const offset = ahead > 720 ? ahead - 1440 : ahead;
  const sign = offset < 0 ? '-' : '+';
  const hm = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => `${n}`.padStart(2, '0'));
  const date = new Date(time + offset * 60_000).toISOString().slice(0, 10);
  return {
    id,
    court: 'txwd',
    caseNumber: '3:20-cv-09311',
    keptAt: new Date().toISOString(),
    clock: {
      id,
      what: 'response',
      subject: 'Compel',
      title: 'Response due: Compel',
      date,
      moment: `${date}T23:59${sign}${hm.join(':')}`,
      zone: `UTC${sign}${hm.join(':')}`,
      counted: null,
      authority: { kind: 'rule', citation: 'Local Rule X-7', url: null, court: 'txwd' },
      confidence: 'seen',
      otherwise: null,
      cautions: [],
    },
  };
}

/** The next full minute that is at least so far away. */
export const minuteAfter = (milliseconds: number) => Math.ceil((Date.now() + milliseconds) / 60_000) * 60_000;
