// The docket events the simulated court offers. Gives categories and titles; takes nothing.
// Titles: documented, W.D. Tex.'s public feed of entries (December 2022), which drops "Motion to/for". The path
// "Motions and Related Filings > Motions": documented in several districts. Which title sits in which category, and
// the other categories' names, are inferred; so is the code after `Dispatch.pl?`.

export interface EventCategory {
  /** What stands after `Dispatch.pl?` on the first view. */
  code: string;
  group: string;
  title: string;
  /** Whether docket text says "MOTION to/for". */
  motions: boolean;
  events: string[];
}

export const CATEGORIES: EventCategory[] = [
  {
    code: 'motion',
    group: 'Motions and Related Filings',
    title: 'Motions',
    motions: true,
    events: [
      'Amend/Correct (Not Judgment)',
      'Appear Pro Hac Vice',
      'Compel',
      'Continue',
      'Dismiss',
      'Dismiss for Failure to State a Claim',
      'Extend Scheduling Order Deadlines',
      'Extension of Time to File Answer',
      'Extension of Time to File Document',
      'Extension of Time to File Response/Reply',
      'Leave to Exceed Page Limitation',
      'Leave to File Document',
      'Miscellaneous Relief',
      'Motion for Leave to File Sealed Document',
      'Preliminary Injunction',
      'Protective Order',
      'Reconsideration',
      'Sanctions',
      'Sealed Motion',
      'Sealed Motion - Patent Cases only',
      'Stay',
      'Summary Judgment',
      'Transfer Case',
      'Withdraw As Attorney',
    ],
  },
  {
    code: 'response',
    group: 'Motions and Related Filings',
    title: 'Responses and Replies',
    motions: false,
    events: ['Reply to Response to Motion', 'Response in Opposition to Motion', 'Response to Motion'],
  },
  {
    code: 'initial',
    group: 'Initial Pleadings and Service',
    title: 'Other Answers',
    motions: false,
    events: ['Answer to Amended Complaint', 'Answer to Complaint'],
  },
  {
    code: 'notice',
    group: 'Other Filings',
    title: 'Notices',
    motions: false,
    events: ['Notice', 'Notice of Attorney Appearance', 'Status Report'],
  },
  {
    code: 'other',
    group: 'Other Filings',
    title: 'Other Documents',
    motions: false,
    events: ['Attachment', 'Certificate of Interested Parties', 'Stipulation of Dismissal'],
  },
];

export function categoryOf(code: string): EventCategory | undefined {
  return CATEGORIES.find((category) => category.code === code);
}

const FOR = /^(Extension|Leave|Miscellaneous|Preliminary|Protective|Reconsideration|Sanctions|Summary)/;

/** An event as docket text has it: "MOTION to Compel" (grammar documented: public entries). */
export function docketNameOf(category: EventCategory, event: string): string {
  if (!category.motions) return event.replace(/^\w+/, (word) => word.toUpperCase());
  if (/motion/i.test(event)) return event.replace(/motion/i, 'MOTION');
  return `MOTION ${FOR.test(event) ? 'for' : 'to'} ${event}`;
}
