// What reading an order promises, on orders in several courts' styles.
import { describe, expect, it } from 'vitest';
import { proseFromText } from '../../../utils/core/motion/prose';
import { readOrder } from '../../../utils/core/orders';
import * as orders from '../../fixtures/orders/orders';

const read = (text: string, zone = 'America/Chicago') => readOrder(proseFromText(text), { zone });

describe('an order that denies a motion and sends counsel back to confer', () => {
  const order = read(orders.FACE_TO_FACE);

  it('tells whose case it is, of what day and by which judge', () => {
    expect(order).toMatchObject({
      caseNumber: 'PE:24-CV-00055-DC-DF',
      dated: '2024-02-20',
      judge: 'David B. Fanning',
    });
  });
  it('tells what was denied and that it may be filed again', () => {
    expect(order).toMatchObject({
      disposition: 'denied-without-prejudice',
      ruledOn: 'Motion for Protective Order',
      refiling: 'allowed',
    });
  });
  it('tells which means the conference needs and which do not count', () => {
    expect(order.conference).toMatchObject({
      modes: ['in_person'],
      excludedModes: ['telephone'],
      who: 'Counsel for the Parties',
    });
  });
  it('gives the deadline with the offset of the zone named, on that day', () => {
    expect(order.conference?.deadline).toBe('2024-03-06T17:00-06:00');
  });
  it('gives the report, its hour after the change to daylight time, and what it must say', () => {
    expect(order.filings).toEqual([
      {
        kind: 'status report',
        by: '2024-03-20T17:00-05:00',
        contents: ['the progress of the discussions', 'which issues were resolved and which remain'],
      },
    ]);
  });
  it('tells that no hearing is set and that counsel was faulted for showing no effort', () => {
    expect(order).toMatchObject({ hearing: 'none', wantsEfforts: true });
  });
  it('rests every item on words of the order', () => {
    const fields = order.evidence.map((e) => e.field);
    for (const field of [
      'caseNumber',
      'judge',
      'dated',
      'disposition',
      'conference.modes',
      'conference.excludedModes',
      'conference.deadline',
      'filings.0.by',
      'filings.0.contents',
      'hearing',
    ])
      expect(fields).toContain(field);
    const flat = orders.FACE_TO_FACE.replace(/\s+/g, ' ');
    for (const e of order.evidence) expect(flat).toContain(e.quote);
  });
});

describe('an order that only denies', () => {
  it('orders no conference, though it tells what a rule requires and cites an order that did', () => {
    expect(read(orders.DENIED_ONLY)).toMatchObject({
      disposition: 'denied-without-prejudice',
      refiling: 'allowed',
      conference: null,
      filings: [],
      caseNumber: 'EP-23-CV-00112-KC-ATB',
      dated: '2023-11-09',
    });
  });
});

describe('an order that counts days from its own date', () => {
  const order = read(orders.WITHIN_DAYS, 'America/New_York');
  it('counts as Rule 6(a) does: 14 days after Thursday, June 20 is Independence Day, so the day after', () => {
    expect(order.conference?.deadline).toBe('2024-07-05');
  });
  it('keeps what one sentence asks for apart from what it excludes', () => {
    expect(order.conference).toMatchObject({
      modes: ['in_person', 'video'],
      excludedModes: ['email'],
      who: 'lead counsel for the parties',
      topics: ['Requests 3, 7 and 12'],
    });
  });
  it('does not take a conference with the court for one between counsel', () => {
    expect(order).toMatchObject({
      hearing: 'set',
      disposition: 'denied',
      refiling: 'allowed',
      judge: 'Nora P. Whitcombe',
    });
    expect(order.conference?.modes).not.toContain('telephone');
  });
});

describe('a standing order', () => {
  it('counts: its procedure binds every motion to come', () => {
    expect(read(orders.STANDING)).toMatchObject({
      standing: true,
      judge: 'Lena Armitage',
      dated: null,
      conference: {
        modes: ['in_person', 'video'],
        excludedModes: ['email', 'letter'],
        who: 'lead trial counsel',
      },
    });
  });
});

describe('an order about something else', () => {
  it('yields nothing, and says so', () => {
    const order = read(orders.UNRELATED, 'America/New_York');
    expect(order).toMatchObject({ conference: null, filings: [], disposition: 'granted' });
    expect(order.notes.join(' ')).toContain('asks for no conference');
  });
});

describe('an order that leaves something open', () => {
  const order = read(orders.NO_DATE);
  it('says that it found no date', () => {
    expect(order.dated).toBeNull();
    expect(order.notes.join(' ')).toContain('No date was found');
  });
  it('says that the zone of a deadline is the court\u2019s own, not the order\u2019s', () => {
    expect(order.conference?.deadline).toBe('2024-10-04T15:30-05:00');
    expect(order.notes.join(' ')).toContain('names no time zone');
  });
});

describe('nothing to read', () => {
  it('gives an empty reading rather than an error', () => {
    expect(read('')).toMatchObject({
      caseNumber: null,
      conference: null,
      filings: [],
      disposition: null,
      hearing: 'unknown',
      refiling: 'unknown',
    });
  });
});
