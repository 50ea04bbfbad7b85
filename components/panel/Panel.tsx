// The blocking panel. Takes PanelProps; gives a modal dialog with the verdict's first line, its findings and the
// ways on: back first and focused, mending second, filing anyway one step further away.
// `closedby="none"` because a repeated Esc closes a modal dialog in Chromium even where `cancel` is prevented.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { VerdictView } from '../verdict/VerdictView';
import { FileAnyway } from './FileAnyway';
import { type Look, lookOf } from './look';
import type { PanelProps } from './props';
import { Seal } from './Seal';
import { Waiting } from './Waiting';

export function Panel(props: PanelProps): JSX.Element {
  const { say, state, firm } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const anyway = useRef<HTMLButtonElement>(null);
  const [step, setStep] = useState<'findings' | 'anyway'>('findings');
  const look = lookOf(props);
  // Without findings there is little to say, and a small sheet says it.
  const brief = state.kind !== 'verdict' || state.verdict.findings.length === 0;

  // Before the next frame: a key pressed in between would reach the page.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  // A new state is a new question: the safe answer has the focus.
  useLayoutEffect(() => {
    setStep('findings');
    back.current?.focus();
    dialog.current?.scrollTo?.(0, 0);
  }, [state.kind, state.kind === 'verdict' ? state.verdict : null]);

  return (
    <dialog
      ref={dialog}
      class={`panel ${look.tone} ${brief ? 'brief' : ''}`}
      data-test="panel"
      data-state={state.kind === 'verdict' ? state.verdict.verdict : state.kind}
      {...{ closedby: 'none' }}
      lang={props.language}
      aria-labelledby="cf-headline"
      onCancel={(event) => event.preventDefault()}
    >
      <header>
        <p class="brand">
          <Seal /> {say('name')}
          {firm.name && <span class="soft"> · {firm.name}</span>}
          <span class="tone">{look.label}</span>
        </p>
        <h1 id="cf-headline" data-test="headline">
          {look.headline}
        </h1>
        {look.next && <p class="next">{look.next}</p>}
        {firm.message && state.kind === 'verdict' && <p class="firm">{firm.message}</p>}
        {firm.unsettled && (
          <p class="firm" data-test="unsettled">
            {say('panel_unsettled')}
          </p>
        )}
      </header>
      <p class="sr" role="status" aria-live="assertive">
        {look.headline} {look.next}
      </p>
      <div class="middle">
        {(state.kind === 'checking' || state.kind === 'late') && (
          <Waiting say={say} progress={state.progress} />
        )}
        {state.kind === 'verdict' && (
          <VerdictView
            say={say}
            language={props.language}
            verdict={state.verdict}
            picture={props.picture}
            onRules={props.onRules}
            onOrder={props.onOrder}
          />
        )}
      </div>
      <footer>
        {step === 'anyway' ? (
          <FileAnyway
            {...props}
            onCancel={() => {
              setStep('findings');
              requestAnimationFrame(() => anyway.current?.focus());
            }}
          />
        ) : (
          <div class="ways">
            <button type="button" class="first" ref={back} data-test="go-back" onClick={props.onGoBack}>
              {look.back}
            </button>
            {look.mend && props.onMend && (
              <button type="button" data-test="mend" onClick={props.onMend}>
                {say('way_mend')}
              </button>
            )}
            {look.wait && props.onWait && (
              <button type="button" data-test="wait" onClick={props.onWait}>
                {look.wait}
              </button>
            )}
            {look.mend && props.onSend && (
              <button type="button" class="quiet" data-test="send" onClick={props.onSend}>
                {say('way_send')}
              </button>
            )}
            <span class="gap" />
            <Onward {...{ props, look }} asked={anyway} onAsk={() => setStep('anyway')} />
          </div>
        )}
      </footer>
    </dialog>
  );
}

/** The way on without mending: one click, one step further, or whom to call. */
function Onward(given: {
  props: PanelProps;
  look: Look;
  asked: { current: HTMLButtonElement | null };
  onAsk(): void;
}): JSX.Element | null {
  const { props, look, asked, onAsk } = given;
  const { say, firm } = props;
  if (look.onward === 'none') return null;
  if (look.onward === 'never')
    return (
      <p class="closed" data-test="override-closed">
        {firm.contact
          ? say('override_closed_contact', { firm: firm.name ?? say('your_firm'), contact: firm.contact })
          : say('override_closed', { firm: firm.name ?? say('your_firm') })}
      </p>
    );
  if (look.onward === 'reason')
    return (
      <button type="button" class="quiet" ref={asked} data-test="file-anyway" onClick={onAsk}>
        {say('way_file_anyway')}
      </button>
    );
  return (
    <button type="button" class="quiet" data-test="go-on" onClick={() => props.onFileAnyway(null, '')}>
      {look.goOn}
    </button>
  );
}
