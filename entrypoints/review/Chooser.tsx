// What to check: files dropped or chosen, court, event, day. Takes what was chosen so far; calls back with each change.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../../components/i18n/say';
import { courtIds, entryOf } from '../../utils/core/rules';

export interface Choice {
  files: File[];
  /** Each file is a motion of its own. */
  apart: boolean;
  court: string;
  /** The court was read from the caption. */
  courtFound: boolean;
  event: string;
  date: string;
}

export interface ChooserProps {
  say: Say;
  choice: Choice;
  busy: boolean;
  onChange(changed: Partial<Choice>): void;
  /** The court in the caption of the first file: at once where it is known, else when it was read; empty where none was found. */
  courtInCaption(): Promise<string>;
  onCheck(court: string): void;
}

const EVENTS = [
  'Compel',
  'Protective Order',
  'Quash',
  'Sanctions',
  'Extension of Time',
  'Continue',
  'Dismiss',
  'Summary Judgment',
  'Leave to File',
  'Amend/Correct',
  'Strike',
  'Stay',
  'Withdraw as Attorney',
  'Miscellaneous Relief',
];

export function Chooser({ say, choice, busy, onChange, courtInCaption, onCheck }: ChooserProps): JSX.Element {
  const { files, apart, court, courtFound, event, date } = choice;
  const [over, setOver] = useState(false);
  const [needed, setNeeded] = useState('');
  const [looking, setLooking] = useState(false);
  // What was lacking is no longer said once it is there.
  useEffect(() => setNeeded(''), [court, files]);
  const add = (list: FileList | null | undefined) => {
    if (list && list.length > 0) onChange({ files: [...files, ...list] });
  };
  // Pressed before the caption was read, the button waits for it rather than ask for what is about to be known.
  const submit = async () => {
    if (looking) return;
    setNeeded('');
    if (files.length === 0) return setNeeded(say('review_need_file'));
    if (court !== '') return onCheck(court);
    setLooking(true);
    const found = await courtInCaption();
    setLooking(false);
    if (found === '') setNeeded(say('review_need_court'));
    else onCheck(found);
  };
  return (
    <form
      class="chooser stack"
      onSubmit={(e) => {
        e.preventDefault();
        void submit();
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        class={`drop ${over ? 'over' : ''}`}
        data-test="drop"
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => {
          e.preventDefault();
          setOver(false);
          add(e.dataTransfer?.files);
        }}
      >
        <p class="big">{say('review_drop')}</p>
        <label class="button" for="files">
          {say('review_choose')}
        </label>
        <input
          id="files"
          class="sr"
          type="file"
          multiple
          accept=".pdf,application/pdf"
          data-test="files"
          onChange={(e) => {
            add(e.currentTarget.files);
            e.currentTarget.value = '';
          }}
        />
      </div>
      {files.length > 0 && (
        <div>
          <h2>{say('review_files')}</h2>
          <ol class="files" data-test="chosen">
            {files.map((file, i) => (
              <li key={`${file.name}${i}`}>
                <span class="sure">
                  {apart || i === 0 ? say('review_main') : say('review_attachment', { number: i })}
                </span>{' '}
                <span class="name">{file.name}</span>
                {!apart && i > 0 && (
                  <button
                    type="button"
                    class="quiet small"
                    onClick={() => onChange({ files: [file, ...files.filter((_, j) => j !== i)] })}
                  >
                    {say('review_make_main')}
                  </button>
                )}
                <button
                  type="button"
                  class="quiet small"
                  onClick={() => onChange({ files: files.filter((_, j) => j !== i) })}
                >
                  {say('review_remove', { name: file.name })}
                </button>
              </li>
            ))}
          </ol>
          {files.length > 1 && (
            <fieldset class="row">
              <legend class="sr">{say('review_several')}</legend>
              {[false, true].map((each) => (
                <label key={String(each)} class="check">
                  <input
                    type="radio"
                    name="apart"
                    data-test={each ? 'apart' : 'together'}
                    checked={apart === each}
                    onChange={() => onChange({ apart: each })}
                  />
                  <span>{say(each ? 'review_apart' : 'review_together')}</span>
                </label>
              ))}
            </fieldset>
          )}
        </div>
      )}
      <div class="row about">
        <div class="field">
          <label for="court">
            {say('review_court')} {courtFound && <span class="sure">{say('review_court_found')}</span>}
          </label>
          <select
            id="court"
            data-test="court"
            value={court}
            onChange={(e) => onChange({ court: e.currentTarget.value, courtFound: false })}
          >
            <option value="">{say('review_court_choose')}</option>
            {COURTS.map(({ id, name }) => (
              <option key={id} value={id} selected={id === court}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="event">{say('review_event')}</label>
          <input
            id="event"
            type="text"
            list="events"
            value={event}
            data-test="event"
            aria-describedby="event-hint"
            onInput={(e) => onChange({ event: e.currentTarget.value })}
          />
          <datalist id="events">
            {EVENTS.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
        <div class="field">
          <label for="date">{say('review_date')}</label>
          <input
            id="date"
            type="date"
            required
            value={date}
            data-test="date"
            onInput={(e) => onChange({ date: e.currentTarget.value })}
          />
        </div>
        <button type="submit" class="first" data-test="check" disabled={busy}>
          {say('review_check')}
        </button>
      </div>
      <p id="event-hint" class="soft small">
        {say('review_event_hint')}
      </p>
      <p role="status">{looking && say('review_reading_caption')}</p>
      <p class="fault" role="alert">
        {needed}
      </p>
    </form>
  );
}

const COURTS = courtIds()
  .filter((id) => id !== 'federal')
  .map((id) => ({ id, name: shortName(entryOf(id)?.name ?? id) }))
  .sort((a, b) => a.name.localeCompare(b.name));

/** "Texas, Western District" sorts as people look for it. */
function shortName(name: string): string {
  const parts = /^U\.S\. (District|Bankruptcy) Court for the (?:(\w+) )?District of (.+)$/.exec(name);
  if (!parts) return name.replace(/^U\.S\. /, '');
  const [, kind, side, state] = parts;
  const district = `${state?.replace(/^the /, '')}${side ? `, ${side} District` : ''}`;
  return kind === 'Bankruptcy' ? `${district} (Bankruptcy)` : district;
}
