// What the filer sees of the guard: the panel and the quiet line. Takes the guard's facts when they are to be shown; gives
// what the filer does with them back as happenings of the submission.

import type { OurPage } from '../../utils/messages/protocol';
import type { Happening } from '../../utils/portal/submission';
import { showLine } from './line-states';
import { LineView } from './line-view';
import { type PanelFacts, type PanelWays, panelProps } from './panel-states';
import { PanelView } from './panel-view';
import type { Pictures } from './pictures';

export interface Behind {
  facts(): PanelFacts;
  happened(happening: Happening): void;
  /** The filer's reason for filing anyway, to be recorded with the decision. */
  reasoned(reason: string | null, note: string): void;
  /** Opens a page of ours about this check. */
  open(what: OurPage): void;
  /** The court's input that the line stands beside. */
  beside(): HTMLInputElement | null;
}

export class Faces {
  readonly #panel: PanelView;
  readonly #line: LineView;

  constructor(
    document: Document,
    private readonly behind: Behind,
    private readonly pictures: Pictures,
    signal: AbortSignal,
  ) {
    this.#panel = new PanelView(document, signal);
    this.#line = new LineView(document, signal);
  }

  get panelOpen(): boolean {
    return this.#panel.open;
  }

  showPanel(): void {
    const ways = this.#ways();
    const props = () => {
      const facts = this.behind.facts();
      return facts.state.open ? panelProps(facts, ways) : null;
    };
    this.#panel.show(props, this.behind.facts().state.phase === 'reading');
  }

  hidePanel(): void {
    this.#panel.hide();
  }

  showLine(): void {
    showLine(this.#line, {
      ...this.behind.facts(),
      beside: this.behind.beside(),
      onDetails: () => this.behind.happened({ type: 'details' }),
    });
  }

  #ways(): PanelWays {
    const { behind } = this;
    return {
      picture: this.pictures.of,
      onGoBack: () => behind.happened({ type: 'go-back' }),
      onFileAnyway: (reason, note) => {
        behind.reasoned(reason, note);
        behind.happened({ type: 'go-on' });
      },
      onWait: () => behind.happened({ type: 'wait' }),
      onMend: () => behind.open('review'),
      onSend: () => behind.open('send'),
      onRules: () => behind.open('rules'),
      onOrder: () => behind.open('cases'),
    };
  }
}
