// The ports of upload pages: each check is handed to the reader under a job of its own, and its answer goes back under the
// address it was asked with. Takes the tabs' memory and the reader; answers every message of a page.

import browser, { type Runtime } from 'webextension-polyfill';
import { arrivedWhole } from '../../utils/messages/carry';
import {
  type Address,
  type BackgroundToPage,
  PAGE_PORT,
  type PageToBackground,
  type ReaderToBackground,
} from '../../utils/messages/protocol';
import { onPolicyChange } from '../../utils/policy';
import { caseRules } from './case-rules';
import { guardSettings, policyInForce } from './guard-settings';
import { openCases, openPage } from './pages-of-ours';
import type { ReaderHost } from './reader-host';
import { recordCheck, recordDecision, recordUnfinished } from './record';
import { sealedByTitle } from './sealed';
import type { TabMemory } from './tab-memory';
import { showFace } from './toolbar';

type Check = PageToBackground & { kind: 'check' };

/** One upload page's port, from its hello to its end. */
class PagePort {
  #court = '';
  #filing = '';
  #clones = true;
  #job: string | null = null;
  #asked: Check | null = null;
  #pictures = new Set<string>();

  constructor(
    private readonly port: Runtime.Port,
    private readonly tab: number,
    private readonly tabs: TabMemory,
    private readonly reader: ReaderHost,
  ) {
    port.onMessage.addListener((message: unknown) => void this.#heard(message as PageToBackground));
  }

  get court(): string {
    return this.#court;
  }

  say(message: BackgroundToPage): void {
    try {
      this.port.postMessage(message);
    } catch {
      // The page left; its jobs are ended by `ended`.
    }
  }

  ended(): void {
    if (this.#job) this.reader.cancel(this.#job);
    for (const picture of this.#pictures) this.reader.cancel(picture);
  }

  async #heard(message: PageToBackground): Promise<void> {
    switch (message.kind) {
      case 'hello':
        return this.#hello(message);
      case 'warm-up':
        return this.reader.warm();
      case 'check':
        return this.#check(message).catch((error: unknown) =>
          this.#failed(message.address, 'internal', String(error)),
        );
      case 'cancel':
        if (this.#job) this.reader.cancel(this.#job);
        this.#job = null;
        return;
      case 'picture':
        return this.#picture(message);
      case 'decided':
        return this.#decided(message);
      case 'open':
        if (message.what !== 'cases') return openPage({ ...message, what: message.what }, this.tab);
        return openCases(
          { court: message.court, caseNumber: (await this.tabs.get(this.tab)).caseNumber },
          this.tab,
        );
    }
  }

  async #hello(message: PageToBackground & { kind: 'hello' }): Promise<void> {
    this.#court = message.court;
    this.#filing = message.filing;
    this.#clones = arrivedWhole(message.probe);
    const settings = guardSettings(await policyInForce(), message.court);
    const record = await this.tabs.change(this.tab, {
      watch: message.watch,
      court: message.court,
      structure: null,
    });
    const { caseNumber, events, sealed, mainDocument } = record;
    this.say({
      kind: 'welcome',
      clones: this.#clones,
      settings,
      known: { caseNumber, events, sealed, mainDocument },
    });
    await showFace(this.tab, record);
  }

  async #check(check: Check): Promise<void> {
    const { address, filing, files, continues } = check;
    this.#asked = check;
    if (this.#job) this.reader.cancel(this.#job);
    const job = crypto.randomUUID();
    this.#job = job;
    const { settings, ownOverlays } = await policyInForce();
    const { ocr, overlays: firm, strictness, courts } = settings;
    const { overlays, orders } = await caseRules(firm, ownOverlays);
    const known = await this.tabs.get(this.tab);
    // The main document of the older flow's first page takes its place before the attachments of the second.
    const kept = continues ? known.mainDocument : null;
    const documents = kept
      ? [{ ref: 'main' as const, fileName: kept.fileName, size: kept.size }, ...filing.documents]
      : filing.documents;
    const options = {
      ocr,
      overlays,
      orders,
      // The core's word for all courts is none named.
      policy: { strictness, courts: courts.length > 0 ? courts : undefined },
      clones: this.#clones,
      continues: kept !== null,
    };
    // Another check, or the end of this one, came while the settings were read.
    if (this.#job !== job) return;
    await this.reader.run({
      id: job,
      message: { kind: 'check', job, filing: { ...filing, documents }, files, keep: `${this.tab}`, options },
      heard: (message) => void this.#answered(address, { ...filing, documents }, message),
      lost: (detail) => this.#failed(address, 'reader-crashed', detail),
    });
  }

  async #answered(address: Address, filing: Check['filing'], message: ReaderToBackground): Promise<void> {
    if (message.kind === 'progress')
      return this.say({ kind: 'progress', address, progress: message.progress });
    if (message.kind === 'failed') return this.#failed(address, message.code, message.detail);
    if (message.kind !== 'verdict') return;
    const { verdict, digests } = message;
    this.say({ kind: 'verdict', address, verdict });
    const main = filing.documents.find(({ ref }) => ref === 'main') ?? null;
    const record = await this.tabs.change(this.tab, (before) => ({
      address,
      verdict,
      problem: null,
      digests,
      decision: null,
      filed: false,
      caseNumber: filing.caseNumber ?? before.caseNumber,
      sealed: filing.sealed || verdict.motions.some(({ title }) => sealedByTitle(title)),
      mainDocument: main && { fileName: main.fileName, size: main.size },
      recorded: `${this.#filing}/${address.revision}`,
    }));
    await showFace(this.tab, record);
    await recordCheck(record, filing);
  }

  /** A decision belongs to the files it was made on: those whose check came to nothing get an entry that says so. */
  async #decided(message: PageToBackground & { kind: 'decided' }): Promise<void> {
    const { decision, address } = message;
    const id = `${this.#filing}/${address.revision}`;
    const before = await this.tabs.get(this.tab);
    const unfinished = before.recorded !== id && this.#asked?.address.revision === address.revision;
    const record = await this.tabs.change(this.tab, (known) => ({
      decision,
      ...(unfinished && { recorded: id, sealed: known.sealed || this.#asked!.filing.sealed }),
    }));
    // What the tab remembers may be the problem of the files before.
    const failed = before.address?.revision === address.revision ? before.problem : null;
    if (unfinished) await recordUnfinished(record, this.#asked!.filing, failed);
    if (record.recorded === id) await recordDecision(record, message);
  }

  #failed(address: Address, code: string, detail: string): void {
    this.say({ kind: 'failed', address, code, detail });
    void this.tabs
      .change(this.tab, { address, verdict: null, problem: code })
      .then((record) => showFace(this.tab, record));
  }

  async #picture(message: PageToBackground & { kind: 'picture' }): Promise<void> {
    const { request, document, page, width } = message;
    const job = crypto.randomUUID();
    this.#pictures.add(job);
    const done = (picture: (ReaderToBackground & { kind: 'picture' })['picture']) => {
      this.#pictures.delete(job);
      this.say({ kind: 'picture', request, picture });
    };
    await this.reader.run({
      id: job,
      message: { kind: 'picture', job, keep: `${this.tab}`, document, page, width, clones: this.#clones },
      heard: (answer) => done(answer.kind === 'picture' ? answer.picture : null),
      lost: () => done(null),
    });
  }
}

export class PagePorts {
  #open = new Set<PagePort>();

  constructor(
    private readonly tabs: TabMemory,
    private readonly reader: ReaderHost,
  ) {}

  listen(): void {
    browser.runtime.onConnect.addListener((port) => {
      const tab = port.sender?.tab?.id;
      if (port.name !== PAGE_PORT || tab === undefined) return;
      const page = new PagePort(port, tab, this.tabs, this.reader);
      this.#open.add(page);
      port.onDisconnect.addListener(() => {
        this.#open.delete(page);
        page.ended();
      });
    });
    onPolicyChange((policy) => {
      for (const page of this.#open)
        page.say({ kind: 'settings', settings: guardSettings(policy, page.court) });
    }, new AbortController().signal);
    browser.tabs.onRemoved.addListener((tab) => this.reader.send({ kind: 'forget', keep: `${tab}` }));
  }
}
