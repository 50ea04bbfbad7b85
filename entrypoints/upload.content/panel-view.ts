// The panel in the page: made when first shown, put back when the page removes it, gone when closed. Takes the props;
// shows, updates and hides. If the panel cannot be drawn at all, the question is asked by the browser's own dialog, so
// that a fault of ours neither lets a filing slip nor traps the filer.

import { type MountedPanel, mountPanel } from '../../components/panel/mount';
import type { PanelProps } from '../../components/panel/props';
import { keepInPage, makeHost, type OurHost, PUT_BACK } from './hosts-of-ours';
import { keysBelongTo } from './keys';
import { Timer } from './timer';

/** Milliseconds: a check that answers at once shows no "checking" panel. */
const FLASH = 150;

interface Shown extends OurHost {
  panel: MountedPanel;
  stop: AbortController;
}

export class PanelView {
  #shown: Shown | null = null;
  readonly #flash = new Timer();
  #props: PanelProps | null = null;

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  get open(): boolean {
    return this.#props !== null;
  }

  /** Shows what `props` gives; where it may be over at once (`brief`), a moment later, so that nothing flashes. */
  show(props: () => PanelProps | null, brief: boolean): void {
    const draw = () => {
      const now = props();
      if (now) this.#draw(now);
    };
    this.#flash.stop();
    if (brief && !this.open) this.#flash.start(FLASH, draw);
    else draw();
  }

  hide(): void {
    this.#flash.stop();
    this.#props = null;
    this.#take();
  }

  #draw(props: PanelProps): void {
    this.#props = props;
    try {
      if (this.#shown) this.#shown.panel.update(props);
      else this.#mount(props);
    } catch (error) {
      this.#take();
      this.#askPlainly(props, error);
    }
  }

  #mount(props: PanelProps): void {
    const { host, root } = makeHost(this.document, 'conferral-panel');
    const stop = new AbortController();
    keysBelongTo({ host, root });
    const panel = mountPanel(root, props);
    this.#shown = { host, root, panel, stop };
    const again = (times: number) => {
      const current = this.#props;
      if (!current) return;
      this.#take();
      if (times < PUT_BACK) this.#draw(current);
      else this.#askPlainly(current, null);
    };
    keepInPage(host, again, stop.signal);
  }

  #take(): void {
    const shown = this.#shown;
    this.#shown = null;
    if (!shown) return;
    keysBelongTo(null);
    shown.stop.abort();
    try {
      shown.panel.unmount();
    } finally {
      shown.host.remove();
    }
  }

  /** The browser's own question: OK goes on where the panel would have let go, Cancel goes back. */
  #askPlainly(props: PanelProps, error: unknown): void {
    if (error) console.error('Conferral: the panel could not be shown', error);
    const { state, say } = props;
    // While the check runs there is nothing to decide yet.
    if (state.kind === 'checking') return;
    const closed =
      state.kind === 'verdict' && state.verdict.verdict === 'block' && props.firm.override === 'never';
    const words =
      state.kind === 'verdict' ? state.verdict.headline : state.kind === 'problem' ? state.says : '';
    this.#props = null;
    if (closed) {
      this.document.defaultView?.alert(`${say('name')}: ${words} ${props.firm.contact ?? ''}`);
      props.onGoBack();
    } else if (this.document.defaultView?.confirm(`${say('name')}: ${words}\n\n${say('way_file_anyway')}?`))
      props.onFileAnyway(null, '');
    else props.onGoBack();
  }
}
