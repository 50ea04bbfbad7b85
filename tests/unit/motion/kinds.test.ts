import { describe, expect, it } from 'vitest';
import { isDiscovery, kindOfEvent, kindOfTitle } from '../../../utils/core/motion';
import { paperOf, titleWordsOf } from '../../../utils/core/motion/paper';
import { motionFrom } from '../../fixtures/motions/paper';

describe('what a title asks for', () => {
  it.each([
    ["PLAINTIFF'S OPPOSED MOTION TO COMPEL AND BRIEF IN SUPPORT", 'compel', []],
    ["DEFENDANT'S MOTION TO QUASH SUBPOENA AND FOR PROTECTIVE ORDER", 'quash', ['protective-order']],
    ['MOTION TO COMPEL AND FOR SANCTIONS', 'compel', ['sanctions']],
    ['MOTION TO COMPEL RESPONSES TO INTERROGATORIES AND REQUESTS FOR PRODUCTION', 'compel', []],
    ['MOTION FOR EXTENSION OF TIME TO RESPOND TO MOTION TO DISMISS', 'extension-of-time', ['leave']],
    ['MOTION TO STAY DISCOVERY PENDING RULING ON MOTION TO DISMISS', 'stay', []],
    ['NOTICE OF MOTION AND MOTION TO REMAND', 'remand', []],
    ['MOTION FOR LEAVE TO FILE UNDER SEAL', 'seal', []],
    [
      'MOTION TO DISMISS OR, IN THE ALTERNATIVE, FOR A MORE DEFINITE STATEMENT',
      'dismiss',
      ['more-definite-statement'],
    ],
    ["NOTICE OF MOTION AND JOINT STIPULATION RE PLAINTIFF'S MOTION TO COMPEL (L.R. 37-2)", 'compel', []],
    ['MOTION TO STRIKE PLAINTIFF’S MOTION TO COMPEL', 'strike', []],
    ['MOTION TO RECONSIDER ORDER GRANTING MOTION TO COMPEL', 'reconsider', []],
    ['MOTION TO COMPEL ARBITRATION AND TO STAY THE CASE', 'compel-arbitration', ['stay']],
    ['MOTION TO CHANGE THE PLACE OF MAILING', 'miscellaneous', []],
  ])('"%s": %s', (title, kind, others) => {
    const read = kindOfTitle(title);
    expect(read.kind).toBe(kind);
    expect(read.otherKinds).toEqual(expect.arrayContaining(others));
  });

  it.each([
    "PLAINTIFF'S RESPONSE TO DEFENDANT'S MOTION TO COMPEL",
    'REPLY IN SUPPORT OF MOTION TO COMPEL',
    'ORDER GRANTING MOTION TO COMPEL',
    'MEMORANDUM IN SUPPORT OF MOTION TO COMPEL',
    'NOTICE OF WITHDRAWAL OF MOTION TO COMPEL',
    'STIPULATION TO EXTEND TIME',
    'DECLARATION OF COUNSEL IN SUPPORT OF MOTION TO COMPEL',
    'JOINT STATUS REPORT',
  ])('"%s" makes no motion', (title) => {
    expect(kindOfTitle(title).kind).toBe('none');
  });
});

describe('a docket event', () => {
  it.each([
    ['Compel', 'compel'],
    ['Extension of Time to File Response/Reply', 'extension-of-time'],
    ['Dismiss for Failure to State a Claim', 'dismiss'],
    ['Amend/Correct (Not Judgment)', 'amend'],
    ['Leave to File Document', 'leave'],
    ['Leave to Exceed Page Limitation', 'exceed-pages'],
    ['Extend Scheduling Order Deadlines', 'extend-schedule'],
    ['Miscellaneous Relief', 'miscellaneous'],
    ['Sealed Motion - Patent Cases only', 'miscellaneous'],
    ['Protective Order', 'protective-order'],
    ['Withdraw As Attorney', 'withdraw-counsel'],
    ['Appear Pro Hac Vice', 'pro-hac-vice'],
    ['Transfer Case', 'transfer'],
  ])('"%s" is %s', (event, kind) => {
    expect(kindOfEvent(event)).toBe(kind);
  });

  it.each([
    'Response in Opposition to Motion',
    'Notice of Attorney Appearance',
    'Order on Motion for Extension of Time to Answer',
    'Additional Attachments to Main Document',
    'Status Report',
    'Stipulation of Dismissal',
    'Certificate of Service',
    'Rule 26(f) Discovery Report/Case Management Plan',
  ])('"%s" is no motion', (event) => {
    expect(kindOfEvent(event)).toBe('none');
  });

  it('speaks where the title says nothing, and does not overrule a title that says something', () => {
    expect(motionFrom({ title: 'MOTION' }, [], { events: ['Compel'] }).kind).toBe('compel');
    expect(
      motionFrom({ title: 'MOTION TO MODIFY DISCOVERY ORDER' }, [], { events: ['Protective Order'] })
        .otherKinds,
    ).toContain('protective-order');
    expect(motionFrom({ title: "DEFENDANT'S MOTION TO COMPEL" }, [], { events: ['Dismiss'] }).kind).toBe(
      'compel',
    );
  });

  it('makes a motion of a brief filed under it', () => {
    const motion = motionFrom({ title: 'MEMORANDUM IN SUPPORT OF MOTION TO COMPEL' }, [], {
      events: ['Compel'],
    });
    expect(motion).toMatchObject({ paper: 'motion', kind: 'compel' });
  });
});

describe('a discovery motion', () => {
  it('is one by its kind, or by what its title strikes, sanctions or shortens', () => {
    expect(isDiscovery('compel')).toBe(true);
    expect(isDiscovery('strike', 'MOTION TO STRIKE REQUESTS FOR ADMISSION')).toBe(true);
    expect(isDiscovery('sanctions', 'MOTION FOR RULE 37(d) SANCTIONS')).toBe(true);
  });

  it('is not a motion to compel arbitration or payment, nor to strike a defense', () => {
    expect(isDiscovery('compel', 'MOTION TO COMPEL PAYMENT OF APPRAISAL AWARD')).toBe(false);
    expect(isDiscovery('compel-arbitration')).toBe(false);
    expect(isDiscovery('strike', 'MOTION TO STRIKE AFFIRMATIVE DEFENSES')).toBe(false);
  });
});

describe('a paper', () => {
  it.each([
    ["PLAINTIFF'S RESPONSE IN OPPOSITION TO MOTION TO COMPEL", 'response'],
    ['REPLY IN SUPPORT OF MOTION TO COMPEL', 'reply'],
    ['NOTICE OF APPEARANCE OF COUNSEL', 'notice'],
    ['NOTICE OF FILING OF EXPERT REPORT', 'notice'],
    ["DEFENDANT'S ANSWER TO THE COMPLAINT", 'answer'],
    ['JOINT STATUS REPORT', 'status-report'],
    ['STIPULATED PROTECTIVE ORDER', 'stipulation'],
    ['[PROPOSED] ORDER GRANTING MOTION TO COMPEL', 'order'],
    ['EXHIBIT A', 'exhibit'],
    ['MOTION FOR ENTRY OF AGREED PROTECTIVE ORDER', 'motion'],
    ["PLAINTIFF'S RESPONSE AND CROSS-MOTION FOR SUMMARY JUDGMENT", 'motion'],
  ])('"%s" is a %s', (title, paper) => {
    expect(paperOf(title)).toBe(paper);
  });

  it.each([
    ["PLAINTIFF'S OPPOSED MOTION TO COMPEL", ['opposed']],
    ['UNOPPOSED MOTION TO CONTINUE', ['unopposed']],
    ['JOINT EMERGENCY MOTION TO CONTINUE', ['joint', 'emergency']],
    ['ASSENTED-TO MOTION TO EXTEND DEADLINE', ['assented']],
    ['AGREED MOTION FOR EXTENSION', ['agreed']],
    ['MOTION TO COMPEL (OPPOSED)', ['opposed']],
    ['MOTION FOR ENTRY OF AGREED PROTECTIVE ORDER', []],
  ])('"%s" says %j in its title', (title, words) => {
    expect(titleWordsOf(title)).toEqual(words);
  });
});
