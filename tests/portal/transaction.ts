// One filing under way at the simulated court: what the filer entered so far. Takes steps, gives one-time numbers.
// Each form's action carries a fresh number and a step tag (documented for reports, inferred for filings), and each
// number keeps what was entered up to it, so that Back and Next again work, as the courts advise (documented, W.D. Okla.).

import type { DocketCase } from './cases';
import type { EventCategory } from './events';
import type { FiledDocument } from './received';

export type StepName =
  | 'events'
  | 'case-number'
  | 'case-style'
  | 'filer'
  | 'upload'
  | 'attachments'
  | 'refers'
  | 'questions'
  | 'docket-text'
  | 'final'
  | 'notice';

export interface Transaction {
  readonly category: EventCategory;
  readonly events: string[];
  readonly case: DocketCase | null;
  readonly filers: string[];
  readonly main: FiledDocument | null;
  readonly attachments: FiledDocument[];
  readonly prefix: string;
  readonly freeText: string;
}

export function begin(category: EventCategory): Transaction {
  return {
    category,
    events: [],
    case: null,
    filers: [],
    main: null,
    attachments: [],
    prefix: '',
    freeText: '',
  };
}

interface Pending {
  step: StepName;
  transaction: Transaction;
}

const TAGS: Record<StepName, string> = {
  events: 'L_1_0-1',
  'case-number': 'L_2_0-1',
  'case-style': 'L_3_0-1',
  filer: 'L_4_0-1',
  upload: 'L_8_0-1',
  attachments: 'L_9_0-1',
  refers: 'L_12_0-1',
  questions: 'L_14_0-1',
  'docket-text': 'L_20_0-1',
  final: 'L_21_0-1',
  notice: 'L_22_0-1',
};

/** The court's memory of forms it has handed out. */
export class Transactions {
  private readonly pending = new Map<string, Pending>();
  private next = 115_989_061_000_000 + (Date.now() % 100_000_000);
  /** Numbers of final screens already committed: after that, Back and Next again files nothing. */
  readonly committed = new Set<string>();

  /** Gives the query of a form's action: `115989061225824-L_8_0-1`. */
  mint(step: StepName, transaction: Transaction): string {
    this.next += 137;
    const query = `${this.next}-${TAGS[step]}`;
    this.pending.set(query, { step, transaction });
    return query;
  }

  find(query: string): Pending | undefined {
    return this.pending.get(query);
  }
}
