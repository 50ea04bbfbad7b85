// The guard of one upload page: files change, a check is asked for, Next is held, the panel shows, and what was held goes
// on or not. Takes the page's window and the court; drives the state machine in utils/portal/submission.ts and does
// what it says. The clock that bounds a check runs here, in the page: whatever becomes of the background or the reader,
// the filer is offered to go on in time.

import type { Filing } from '../../utils/core/filing';
import { PROBLEMS, type ProblemCode } from '../../utils/core/problems';
import type { Verdict } from '../../utils/core/verdict/verdict';
import {
  type Address,
  type BackgroundToPage,
  type GuardSettings,
  type Known,
  type OurPage,
  sameAddress,
} from '../../utils/messages/protocol';
import type { Attempt, Gate } from '../../utils/portal/hold';
import { Held } from '../../utils/portal/hold/held';
import { attachmentsFollow, type UploadPage } from '../../utils/portal/page';
import { type Deed, type Happening, IDLE, type Submission, step } from '../../utils/portal/submission';
import { BEFORE_WELCOME, NO_PROGRESS, NOTHING_KNOWN } from './before-welcome';
import { ChosenFiles, LOOK_SECONDS } from './chosen-files';
import { Faces } from './faces';
import { filingOn } from './filing-on-page';
import { Link } from './link';
import type { PanelFacts } from './panel-states';
import { Pictures } from './pictures';
import { Timer } from './timer';

export class Guard implements Gate {
  readonly filing = crypto.randomUUID();
  #state: Submission = IDLE;
  #settings = BEFORE_WELCOME;
  #known = NOTHING_KNOWN;
  #progress = NO_PROGRESS;
  #verdict: Verdict | null = null;
  #reason: { reason: string | null; note: string } = { reason: null, note: '' };
  readonly #clock = new Timer();
  #verifying = false;
  /** Seconds of the time set that a last look at the files has used up. */
  #spent = 0;
  readonly #files = new ChosenFiles();
  readonly #held: Held;
  readonly #faces: Faces;
  readonly #link: Link;
  readonly #pictures: Pictures;

  constructor(
    private readonly window: Window,
    private readonly court: string,
    /** Looks at the page anew; the form may have been put there by script. */
    private readonly look: () => UploadPage,
    signal: AbortSignal,
  ) {
    this.#held = new Held(window, signal);
    this.#link = new Link(
      () => ({ kind: 'hello', filing: this.filing, court, probe: new Blob(['?']), watch: 'watching' }),
      { message: (message) => this.#heard(message), gone: () => this.#extensionGone() },
      signal,
    );
    this.#pictures = new Pictures((picture) => {
      return this.#link.send({ kind: 'picture', address: this.#address(), ...picture });
    }, window);
    const behind = {
      facts: () => this.#facts(),
      happened: (happening: Happening) => this.#happened(happening),
      reasoned: (reason: string | null, note: string) => {
        this.#reason = { reason, note };
      },
      open: (what: OurPage) => {
        this.#link.send({ kind: 'open', what, address: this.#address(), court });
      },
      beside: () => this.#files.documents[0]?.input ?? null,
    };
    this.#faces = new Faces(window.document, behind, this.#pictures, signal);
    signal.addEventListener('abort', () => this.#clock.stop(), { once: true });
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

  passes(atOnce = false): boolean {
    if (this.#settings.mode === 'off') return true;
    if (this.#held.passing) {
      if (!this.#files.othersThanReleased(this.window.document)) return true;
      // A script of the page put another file in its place while the one that was checked was on its way.
      this.#held.close();
    }
    this.refresh();
    if (this.#state.phase === 'idle' || (atOnce && this.#state.cleared !== null)) return true;
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
    const bound = Math.min(LOOK_SECONDS, this.#settings.holdSeconds);
    const changed = await this.#files.changed(bound);
    this.#verifying = false;
    if (changed !== 'no' && revision === this.#state.revision) {
      if (changed === 'unknown') this.#spent = bound;
      // Held from here on: the check reads the file anew, and says so where it cannot be read.
      this.#files.checking();
      this.#happened({ type: 'files', any: true });
    }
    this.#happened({ type: 'attempt' });
  }

  #happened(happening: Happening): void {
    const { mode, override } = this.#settings;
    const next = step(this.#state, happening, {
      observe: mode === 'observe',
      override: mode === 'warn' ? 'allowed' : override,
    });
    this.#state = next.state;
    for (const deed of next.deeds) this.#perform(deed);
    this.#faces.showLine();
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
        this.#faces.showPanel();
        break;
      case 'hide':
        this.#faces.hidePanel();
        break;
      case 'start-clock':
        this.#clock.start((this.#settings.holdSeconds - this.#spent) * 1000, () =>
          this.#happened({ type: 'time-out' }),
        );
        this.#spent = 0;
        break;
      case 'stop-clock':
        this.#clock.stop();
        break;
      case 'replay':
        this.#files.release(this.window.document);
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
    const asked = {
      address: this.#address(),
      filing: this.#filing(),
      files: documents.map(({ ref, file }) => ({ ref, id: idOf(file), file })),
      continues: this.look().attachmentsOnly,
    };
    if (this.#link.alive) this.#link.check(asked);
    else this.#extensionGone();
  }

  #filing(): Filing {
    return filingOn(this.window.document, this.court, this.#known, this.#files.documents);
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
        this.#pictures.heard(message.request, message.picture);
        return;
      default:
        // A late answer for files that were replaced meanwhile.
        if (!sameAddress(message.address, this.#address())) return;
    }
    if (message.kind === 'progress') {
      this.#progress = message.progress;
      if (this.#state.open && this.#faces.panelOpen) this.#faces.showPanel();
      this.#faces.showLine();
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
    const { basis } = this.#settings;
    this.#settings = settings;
    const holds = settings.mode !== 'off' && settings.mode !== 'observe';
    if (!holds) this.#happened({ type: 'freed' });
    // What was found under other rules, or was free while nothing was held, is looked at again, unless it is on its way.
    const unheld = holds && this.#state.cleared === 'observed';
    if (unheld) this.#held.close();
    const others = unheld || (basis !== '' && basis !== settings.basis);
    if (others && this.#files.documents.length > 0 && settings.mode !== 'off' && !this.#held.passing) {
      this.#verdict = null;
      this.#happened({ type: 'files', any: true });
    } else if (this.#state.open) this.#faces.showPanel();
  }

  #extensionGone(): void {
    this.#happened({ type: 'failed', revision: this.#state.revision, problem: 'extension-gone' });
  }

  #facts(): PanelFacts {
    return {
      state: this.#state,
      verdict: this.#verdict,
      progress: this.#progress,
      settings: this.#settings,
    };
  }
}
