// The step before filing without mending: a reason from the list, a note that is optional, and the two ways out.
// Takes PanelProps; calls back with the reason's code and the note. The note's label says where it is kept.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelProps } from './props';
import { REASONS, type ReasonCode } from './reasons';

export function FileAnyway(props: PanelProps & { onCancel(): void }): JSX.Element {
  const { say, firm } = props;
  const [reason, setReason] = useState<ReasonCode | null>(null);
  const [asked, setAsked] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  const legend = useRef<HTMLLegendElement>(null);
  useLayoutEffect(() => legend.current?.focus(), []);

  const confirm = () => {
    if (reason) props.onFileAnyway(reason, note.current?.value.trim() ?? '');
    else setAsked(true);
  };
  return (
    <form
      class="anyway"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && props.onCancel()}
    >
      <fieldset
        class="reasons"
        data-test="reason"
        aria-describedby={asked && !reason ? 'cf-reason-needed' : undefined}
      >
        <legend tabIndex={-1} ref={legend}>
          {say('reason_legend')}
        </legend>
        {REASONS.map((code) => (
          <label key={code}>
            <input
              type="radio"
              name="cf-reason"
              value={code}
              data-test={`reason-${code}`}
              checked={reason === code}
              onChange={() => setReason(code)}
            />
            <span>{say(`reason_${code.replaceAll('-', '_')}` as 'reason_other')}</span>
          </label>
        ))}
      </fieldset>
      {asked && !reason && (
        <p id="cf-reason-needed" class="needed" role="alert">
          {say('reason_needed')}
        </p>
      )}
      <label class="note" for="cf-note">
        {say('note_label')}
      </label>
      <textarea id="cf-note" ref={note} data-test="note" maxLength={500} aria-describedby="cf-note-kept" />
      <p id="cf-note-kept" class="soft small">
        {firm.name ? say('note_kept_firm', { firm: firm.name }) : say('note_kept')}
      </p>
      <div class="ways">
        <button type="button" class="first" data-test="cancel-file-anyway" onClick={props.onCancel}>
          {say('way_back_findings')}
        </button>
        <button type="button" class="quiet" data-test="go-back-from-reason" onClick={props.onGoBack}>
          {say('way_back_fix')}
        </button>
        <span class="gap" />
        <button type="submit" data-test="confirm-file-anyway">
          {say('way_confirm')}
        </button>
      </div>
    </form>
  );
}
