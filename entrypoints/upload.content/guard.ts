// The guard of one upload page: files change, a check is asked for, Next is held, the panel shows, and what was held goes
// on or not. Takes the page's window and the court; drives the state machine in utils/portal/submission.ts and does
// what it says. The clock that bounds a check runs here, in the page: whatever becomes of the background or the reader,
// the filer is offered to go on in time.

import type { PanelProps } from '../../components/panel/props';
import type { Filing } from '../../utils/core/filing';
import { PROBLEMS, type ProblemCode } from '../../utils/core/problems';
import type { Verdict } from '../../utils/core/verdict/verdict';
import {
  type Address,
  type BackgroundToPage,
  type GuardSettings,
  type Known,
  type Picture,
  type Progress,
  sameAddress,
} from '../../utils/messages/protocol';
import { caseNumberOn } from '../../utils/portal/case';
import { filedAt } from '../../utils/portal/court-zone';
import { eventsInHeading, saysSealed } from '../../utils/portal/events';
import type { Attempt, Gate } from '../../utils/portal/hold';
import { Held } from '../../utils/portal/hold/held';
import { attachmentsFollow, type UploadPage } from '../../utils/portal/page';
import { type Deed, type Happening, IDLE, type Submission, step } from '../../utils/portal/submission';
import { ChosenFiles } from './chosen-files';
import { showLine } from './line-states';
import { LineView } from './line-view';
import { Link } from './link';
import { type PanelFacts, type PanelWays, panelProps } from './panel-states';
import { PanelView } from './panel-view';

/** Until the background has told the policy in force: as strict as the default. */
const BEFORE_WELCOME: GuardSettings = {
  mode: 'block',
  holdSeconds: 10,
  override: 'with-reason',
  firmName: null,
  contact: null,
  firmMessage: null,
};
const NOTHING_KNOWN: Known = { caseNumber: null, events: [], sealed: false, mainDocument: null };
const NO_PROGRESS: Progress = { fileName: null, page: 0, pages: 0 };
/** A check that answers at once shows no "checking" panel. */
const FLASH = 150;

export class Guard implements Gate {
  readonly filing = crypto.randomUUID();
  #state: Submission = IDLE;
  #settings = BEFORE_WELCOME;
  #known = NOTHING_KNOWN;
  #progress = NO_PROGRESS;
  #verdict: Verdict | null = null;
  #reason: { reason: string | null; note: string } = { reason: null, note: '' };
  #clock: ReturnType<typeof setTimeout> | null = null;
  #flash: ReturnType<typeof setTimeout> | null = null;
  #verifying = false;
  #pictures = new Map<number, (picture: Picture | null) => void>();
  #requests = 0;
  readonly #files = new ChosenFiles();
  readonly #held: Held;
  readonly #panel: PanelView;
  readonly #line: LineView;
  readonly #link: Link;

  constructor(
    private readonly window: Window,
    private readonly court: string,
    /** Looks at the page anew; the form may have been put there by script. */
    private readonly look: () => UploadPage,
    signal: AbortSignal,
  ) {
    this.#held = new Held(window, signal);
    this.#panel = new PanelView(window.document, signal);
    this.#line = new LineView(window.document, signal);
    this.#link = new Link(
      () => ({
        kind: 'hello',
        filing: this.filing,
        court,
        probe: new Blob(['?']),
        watch: 'watching',
      }),
      { message: (message) => this.#heard(message), gone: () => this.#extensionGone() },
      signal,
    );
    signal.addEventListener('abort', () => this.#stopClock(), { once: true });
  }

  /** The page is an upload page: have the reader warm before the first file comes. */
  start(): void {
    this.#link.open();
    this.#link.send({ kind: 'warm-up' });
    this.refresh();
  }

  // The gate, asked by the layers.

  form(): HTMLFormElement | null {
    const page = this.look();
    return page.kind === 'upload' ? page.form : null;
  }

  passes(): boolean {
    if (this.#held.passing || this.#settings.mode === 'off') return true;
    this.refresh();
    if (this.#state.phase === 'idle') return true;
    if (this.#settings.mode !== 'observe') return false;
    this.#happened({ type: 'attempt' });
    return true;
  }

  hold(attempt: Attempt): void {
    this.#held.take(attempt);
    if (this.#state.cleared === null) this.#happened({ type: 'attempt' });
    else void this.#verify();
  }

  /** Files, rows or answers on the page may be others than before. */
  refresh(): void {
    const page = this.look();
    const form = page.kind === 'upload' ? page.form : null;
    const later = form !== null && this.#deferred(page);
    const waits = page.attachmentsOnly && this.#known.mainDocument !== null;
    if (!this.#files.refresh(form && this.window.document, page.attachmentsOnly, `${later}${waits}`)) return;
    this.#verdict = null;
    this.#happened({ type: 'files', any: this.#files.documents.length > 0 || waits });
  }

  /** Shown again from the back-forward cache: nothing is held any more, and the port is gone. */
  restored(): void {
    this.#link.close();
    this.#happened({ type: 'restored' });
    this.#link.open();
    this.refresh();
  }

  /** What was checked may have been saved anew meanwhile; a look before it goes on. */
  async #verify(): Promise<void> {
    if (this.#verifying) return;
    this.#verifying = true;
    const revision = this.#state.revision;
    const changed = await this.#files.changed();
    this.#verifying = false;
    if (changed !== null && revision === this.#state.revision) {
      // Held from here on: the check reads the file anew, and says so where it cannot be read.
      this.#files.checking();
      this.#happened({ type: 'files', any: true });
    }
    this.#happened({ type: 'attempt' });
  }

  #happened(happening: Happening): void {
    const { mode, override } = this.#settings;
    const rules = {
      observe: mode === 'observe',
      override: mode === 'warn' ? ('allowed' as const) : override,
    };
    const next = step(this.#state, happening, rules);
    this.#state = next.state;
    for (const deed of next.deeds) this.#perform(deed);
    this.#showLine();
  }

  #perform(deed: Deed): void {
    switch (deed.do) {
      case 'check':
        this.#check();
        break;
      case 'cancel':
        this.#link.cancel({ ...this.#address(), revision: this.#state.revision - 1 });
        break;
      case 'show':
        this.#show();
        break;
      case 'hide':
        this.#hide();
        break;
      case 'start-clock':
        this.#startClock();
        break;
      case 'stop-clock':
        this.#stopClock();
        break;
      case 'replay':
        // What cannot be sent again as it was is left to the filer's next press, which now passes.
        this.#held.replay();
        break;
      case 'drop':
        this.#held.drop();
        break;
      case 'record': {
        const decision = deed.cleared;
        if (decision !== 'nothing-attached')
          this.#link.send({ kind: 'decided', address: this.#address(), decision, ...this.#reason });
        this.#reason = { reason: null, note: '' };
      }
    }
  }

  #address(): Address {
    return { filing: this.filing, revision: this.#state.revision };
  }

  #check(): void {
    const { documents, idOf } = this.#files;
    this.#progress = { ...NO_PROGRESS, fileName: documents[0]?.fileName ?? null };
    if (!this.#link.alive) {
      this.#extensionGone();
      return;
    }
    this.#link.check({
      address: this.#address(),
      filing: this.#filing(),
      files: documents.map(({ ref, file }) => ({ ref, id: idOf(file), file })),
      continues: this.look().attachmentsOnly,
    });
  }

  #filing(): Filing {
    const { document } = this.window;
    const shown = eventsInHeading(document);
    const events = shown.length > 0 ? shown : this.#known.events;
    return {
      court: this.court,
      caseNumber: caseNumberOn(document) ?? this.#known.caseNumber,
      events,
      filedAt: filedAt(this.court, new Date()),
      documents: this.#files.documents.map(({ ref, fileName, size, category, description }) => {
        return { ref, fileName, size, category, description };
      }),
      sealed: this.#known.sealed || saysSealed(document, events),
    };
  }

  /** The older flow's first page: the certificate may come with the attachments, on the next. */
  #deferred(page: UploadPage): boolean {
    return page.form !== null && !page.attachmentsOnly && attachmentsFollow(page.form);
  }

  #heard(message: BackgroundToPage): void {
    switch (message.kind) {
      case 'welcome':
        this.#learned(message.known);
        this.#governed(message.settings);
        return;
      case 'settings':
        this.#governed(message.settings);
        return;
      case 'picture':
        this.#pictures.get(message.request)?.(message.picture);
        this.#pictures.delete(message.request);
        return;
      default:
        // A late answer for files that were replaced meanwhile.
        if (!sameAddress(message.address, this.#address())) return;
    }
    if (message.kind === 'progress') {
      this.#progress = message.progress;
      if (this.#state.open && this.#panel.open) this.#show();
      this.#showLine();
    } else if (message.kind === 'verdict') {
      this.#verdict = message.verdict;
      const deferred = this.#deferred(this.look());
      this.#happened({
        type: 'verdict',
        revision: message.address.revision,
        verdict: message.verdict.verdict,
        deferred,
      });
    } else {
      const code = (message.code in PROBLEMS ? message.code : 'internal') as ProblemCode;
      this.#happened({ type: 'failed', revision: message.address.revision, problem: code });
    }
  }

  /** What the earlier screens told may come after a quick filer's file: then it is checked again with that. */
  #learned(known: Known): void {
    const factsOf = ({ events, caseNumber, sealed }: Filing) => JSON.stringify([events, caseNumber, sealed]);
    const before = factsOf(this.#filing());
    this.#known = known;
    this.refresh();
    if (this.#files.documents.length === 0 || factsOf(this.#filing()) === before) return;
    this.#verdict = null;
    this.#happened({ type: 'files', any: true });
  }

  /** The policy in force, at first or anew: it may free what waits, or change what the panel offers. */
  #governed(settings: GuardSettings): void {
    this.#settings = settings;
    if (settings.mode === 'off' || settings.mode === 'observe') this.#happened({ type: 'freed' });
    else if (this.#state.open) this.#show();
  }

  #extensionGone(): void {
    this.#happened({ type: 'failed', revision: this.#state.revision, problem: 'extension-gone' });
  }

  // The panel and its clock.

  #startClock(): void {
    this.#stopClock();
    this.#clock = setTimeout(() => this.#happened({ type: 'time-out' }), this.#settings.holdSeconds * 1000);
  }

  #stopClock(): void {
    if (this.#clock !== null) clearTimeout(this.#clock);
    this.#clock = null;
  }

  #show(): void {
    if (this.#flash !== null) clearTimeout(this.#flash);
    this.#flash = null;
    const draw = () => {
      const props = this.#state.open ? panelProps(this.#facts(), this.#ways()) : null;
      if (props) this.#panel.show(props);
    };
    if (this.#state.phase !== 'reading' || this.#panel.open) draw();
    else this.#flash = setTimeout(draw, FLASH);
  }

  #hide(): void {
    if (this.#flash !== null) clearTimeout(this.#flash);
    this.#flash = null;
    this.#panel.hide();
  }

  #ways(): PanelWays {
    const address = this.#address();
    const open = (what: 'review' | 'send' | 'rules') => () => {
      this.#link.send({ kind: 'open', what, address, court: this.court });
    };
    return {
      picture: this.#picture,
      onGoBack: () => this.#happened({ type: 'go-back' }),
      onFileAnyway: (reason, note) => {
        this.#reason = { reason, note };
        this.#happened({ type: 'go-on' });
      },
      onWait: () => this.#happened({ type: 'wait' }),
      onMend: open('review'),
      onSend: open('send'),
      onRules: open('rules'),
    };
  }

  /** One function for good: the panel draws anew when it is given another. */
  readonly #picture: NonNullable<PanelProps['picture']> = async (document, page) => {
    const request = ++this.#requests;
    const width = Math.min(1600, Math.round(900 * (this.window.devicePixelRatio || 1)));
    const asked = { kind: 'picture', request, address: this.#address(), document, page, width } as const;
    const picture = await new Promise<Picture | null>((resolve) => {
      this.#pictures.set(request, resolve);
      if (!this.#link.send(asked)) resolve(null);
    });
    return picture && { image: picture.png, scale: picture.scale };
  };

  #facts(): PanelFacts {
    return {
      state: this.#state,
      verdict: this.#verdict,
      progress: this.#progress,
      settings: this.#settings,
    };
  }

  #showLine(): void {
    showLine(this.#line, {
      ...this.#facts(),
      beside: this.#files.documents[0]?.input ?? null,
      onDetails: () => this.#happened({ type: 'details' }),
    });
  }
}
