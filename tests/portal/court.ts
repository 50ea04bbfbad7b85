// The simulated court: takes a request, gives a page. Knows the order of screens and who is logged in.
// Documented: the paths, that a filing's pages share one path with one-time numbers, that a menu click starts anew, that
// nothing is filed before the last Next, the redirect to the central login. See each screen's own file for its marks.

import { type DocketCase, lookUp, withoutInitials } from './cases';
import { assetAt } from './court-assets';
import { wholeText } from './docket-text';
import { categoryOf } from './events';
import { html } from './html';
import { LOGIN_HOST, LOGIN_PATH, loginPage } from './login-pages';
import { noticeContent } from './notice-page';
import { NoticeStore } from './notice-store';
import { otherPage } from './other-pages';
import { type PageParts, page } from './page-shell';
import type { Received, ReceivedPost } from './received';
import { attachmentsStep } from './steps/attachments-step';
import { caseNumberStep, caseStyleStep } from './steps/case-steps';
import { docketTextStep, finalStep } from './steps/docket-steps';
import { eventsStep } from './steps/events-step';
import { filerStep } from './steps/filer-step';
import { questionsStep, refersStep } from './steps/question-steps';
import type { Step, StepContext } from './steps/step';
import { uploadStep } from './steps/upload-step';
import { MovedCode, STRICT_POLICY } from './strict-csp';
import type { PortalSwitches } from './switches';
import { begin, type StepName, type Transaction, Transactions } from './transaction';

export interface Asked {
  method: string;
  /** With port where there is one: `ecf.txwd.uscourts.gov:44301`. */
  host: string;
  url: URL;
  cookies: Map<string, string>;
  post: ReceivedPost | null;
  switches: PortalSwitches;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

const STEPS: Record<Exclude<StepName, 'notice'>, Step> = {
  events: eventsStep,
  'case-number': caseNumberStep,
  'case-style': caseStyleStep,
  filer: filerStep,
  upload: uploadStep,
  attachments: attachmentsStep,
  refers: refersStep,
  questions: questionsStep,
  'docket-text': docketTextStep,
  final: finalStep,
};

const USER = 'Ledger, Morgan';

export class Court {
  private readonly transactions = new Transactions();
  private readonly notices = new NoticeStore();
  private readonly moved = new MovedCode();

  constructor(
    private readonly received: Received,
    private readonly cases: DocketCase[],
    private readonly now: () => Date,
  ) {}

  answer(asked: Asked): Answer {
    const path = asked.url.pathname;
    const asset = assetAt(path);
    if (asset) return { status: 200, headers: { 'content-type': asset.type }, body: asset.body };
    const moved = this.moved.find(path);
    if (moved) return { status: 200, headers: { 'content-type': 'application/javascript' }, body: moved };
    if (asked.url.hostname === LOGIN_HOST) return this.login(asked);
    if (path === '/') {
      const body =
        '<html><head><meta http-equiv="refresh" content="0; url=/cgi-bin/ShowIndex.pl"></head></html>';
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
    }
    if (path === '/cgi-bin/login.pl') return this.toLogin(asked, asked.url.search === '?logout');
    if (path === '/cgi-bin/possible_case_numbers.pl') return this.possibleCases(asked);
    if (path === '/cgi-bin/Dispatch.pl') return this.dispatch(asked);
    if (path === '/cgi-bin/ShowIndex.pl')
      return this.page(otherPage(path, '', this.cases, this.notices)!, asked);
    if (!asked.cookies.has('NextGenCSO')) return this.toLogin(asked, false);
    const other = otherPage(path, asked.url.search.slice(1), this.cases, this.notices);
    // Anything else a page script may post to is taken and answered, so that it is counted.
    return other
      ? this.page(other, asked)
      : this.page(
          { title: 'Not found', content: html`<p>The page was not found.</p>` },
          asked,
          asked.post ? 200 : 404,
        );
  }

  private login(asked: Asked): Answer {
    const back = asked.url.searchParams.get('appurl') ?? '';
    if (asked.post) {
      const cookie = (name: string) => `${name}=s${Date.now()}; Domain=.uscourts.gov; Path=/; Secure`;
      const cookies = [
        cookie('NextGenCSO'),
        cookie('PacerSession'),
        'PacerPref=receipt=Y; Domain=.uscourts.gov; Path=/; Secure',
      ];
      return { status: 302, headers: { location: back, 'set-cookie': cookies }, body: '' };
    }
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: loginPage(back) };
  }

  private toLogin(asked: Asked, out: boolean): Answer {
    const port = asked.url.port ? `:${asked.url.port}` : '';
    const back = `https://${asked.host}/cgi-bin/DisplayMenu.pl?CivilEvents`;
    const location = `https://${LOGIN_HOST}${port}${LOGIN_PATH}?appurl=${encodeURIComponent(back)}`;
    const forget = ['NextGenCSO', 'PacerSession'].map(
      (name) => `${name}=; Domain=.uscourts.gov; Path=/; Max-Age=0`,
    );
    return { status: 302, headers: out ? { location, 'set-cookie': forget } : { location }, body: '' };
  }

  private possibleCases(asked: Asked): Answer {
    const [number = '', tail = ''] = decodeURIComponent(asked.url.search.slice(1)).split(';number=');
    const cases = lookUp(this.cases, number).map(
      (one) =>
        html`<case number="${withoutInitials(one.number)}" id="${one.id}" title="${one.number} ${one.caption}" sortable="${withoutInitials(one.number)}"/>`,
    );
    const body = `<?xml version="1.0"?>${html`<request number="${tail}">${cases}</request>`.text}`;
    return { status: 200, headers: { 'content-type': 'text/xml' }, body };
  }

  private dispatch(asked: Asked): Answer {
    if (!asked.cookies.has('NextGenCSO')) return this.toLogin(asked, false);
    const query = asked.url.search.slice(1);
    const category = categoryOf(query);
    if (category) {
      const first = asked.switches.order === 'case-first' ? 'case-number' : 'events';
      return this.show(first, begin(category), asked);
    }
    const pending = this.transactions.find(query);
    if (!pending) {
      return this.refuse(
        'This transaction is no longer known to the court. Start again from the menu.',
        asked,
      );
    }
    if (!asked.post) return this.show(pending.step, pending.transaction, asked);
    const taken = STEPS[pending.step as keyof typeof STEPS].take(
      pending.transaction,
      asked.post,
      this.contextOf(asked),
    );
    if ('refusal' in taken) return this.refuse(taken.refusal, asked);
    if (taken.next !== 'notice') return this.show(taken.next, taken.transaction, asked);
    return this.commit(query, taken.transaction, asked);
  }

  private commit(query: string, transaction: Transaction, asked: Asked): Answer {
    if (this.transactions.committed.has(query)) {
      return this.refuse('This transaction was already entered.', asked);
    }
    this.transactions.committed.add(query);
    const one = transaction.case!;
    const filing = {
      court: this.courtOf(asked),
      caseNumber: one.number,
      events: transaction.events,
      docketText: wholeText(transaction, USER),
      documentNumber: this.notices.nextNumber(one.number),
      documents: [transaction.main!, ...transaction.attachments],
    };
    this.received.filings.push(filing);
    const filers = transaction.filers.map((party) => party.replace(/ \[\w+\]$/, ''));
    const notice = { filing, caption: one.caption, caseId: one.id, filers, user: USER, ...this.stamp() };
    this.notices.add(notice);
    return this.page({ title: 'Notice of Electronic Filing', content: noticeContent(notice) }, asked);
  }

  /** What the court's own docket clerk enters: no filer, and no document of a party. */
  enterOrder(caseNumber: string, docketText: string): void {
    const [one] = lookUp(this.cases, caseNumber);
    if (!one) throw new Error(`the court has no case ${caseNumber}`);
    const filing = {
      court: 'txwd',
      caseNumber: one.number,
      events: [],
      docketText,
      documentNumber: this.notices.nextNumber(one.number),
      documents: [{ fileName: 'order.pdf', bytes: Buffer.from('%PDF-1.7'), category: '', description: '' }],
    };
    this.notices.add({
      filing,
      caption: one.caption,
      caseId: one.id,
      filers: [],
      user: 'xy',
      ...this.stamp(),
    });
  }

  private stamp(): { date: string; time: string } {
    const zone = { timeZone: 'America/Chicago' };
    const hour = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
    return {
      date: this.now().toLocaleDateString('en-US', zone),
      time: this.now().toLocaleTimeString('en-US', { ...zone, ...hour }),
    };
  }

  private contextOf(asked: Asked): StepContext {
    return {
      court: this.courtOf(asked),
      switches: asked.switches,
      cases: this.cases,
      user: USER,
      action: (step, transaction) => this.transactions.mint(step, transaction),
    };
  }

  private show(step: StepName, transaction: Transaction, asked: Asked): Answer {
    return this.page(STEPS[step as keyof typeof STEPS].render(transaction, this.contextOf(asked)), asked);
  }

  /** The court's own page of refusal; the way on is Back (documented). */
  private refuse(words: string, asked: Asked): Answer {
    const content = html`<p class="error">${words}</p><p>Use your browser's Back button to return to the previous page.</p>`;
    return this.page({ title: 'Error', content }, asked);
  }

  private courtOf(asked: Asked): string {
    return asked.url.hostname.split('.').at(-3) ?? '';
  }

  private page(parts: PageParts, asked: Asked, status = 200): Answer {
    const whole = page(parts, { court: this.courtOf(asked), filer: asked.switches.filer });
    const { csp } = asked.switches;
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
    if (csp) headers['content-security-policy'] = csp === 'strict' ? STRICT_POLICY : csp;
    return { status, headers, body: csp === 'strict' ? this.moved.moveOut(whole) : whole };
  }
}
