// Rules of one's own: listed, imported and exported as one file, removed. Takes the policy in force; reads the store itself.
// An overlay that does not fit is not saved, and what is wrong with it is said.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../../components/i18n/say';
import { dateWords } from '../../components/verdict/dates';
import type { Overlay } from '../../utils/core/rules/overlay';
import { type OverlayFault, readOverlayFile, readOverlays } from '../../utils/core/rules/overlay-check';
import { type CurrentPolicy, mayErase } from '../../utils/policy';
import { allOverlays, removeOverlay, saveOverlay } from '../../utils/store';
import { download } from './download';
import { Section } from './Section';

export function Overlays(props: { say: Say; language: string; policy: CurrentPolicy }): JSX.Element {
  const { say, language, policy } = props;
  const [own, setOwn] = useState<Overlay[]>([]);
  const [faults, setFaults] = useState<OverlayFault[]>([]);
  const [said, setSaid] = useState('');
  const firm = readOverlays(policy.settings.overlays).overlays;

  const load = async () => {
    if (!policy.ownOverlays) return setOwn([]);
    try {
      setOwn((await allOverlays()).map(({ overlay }) => overlay as Overlay));
    } catch (error) {
      setSaid(say('options_store_unavailable', { why: String((error as Error).message ?? error) }));
    }
  };
  useEffect(() => void load(), [policy.ownOverlays]);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = readOverlayFile(await file.text());
    setFaults(read.faults);
    for (const overlay of read.overlays) await saveOverlay(overlay.id, overlay);
    setSaid(read.overlays.length > 0 ? say.count('options_overlay_imported', read.overlays.length) : '');
    await load();
  };
  return (
    <Section id="overlays" title={say('options_overlays')} text={say('options_overlays_text')}>
      {own.length + firm.length === 0 && <p class="soft">{say('options_overlays_empty')}</p>}
      <ul class="list">
        {[...firm, ...own].map((overlay, i) => (
          <li key={`${overlay.id}-${i}`}>
            <strong>{wordsOf(say, overlay)}</strong>{' '}
            <span class="soft small">
              {overlay.scope.court}
              {overlay.scope.case && ` ${overlay.scope.case}`} ·{' '}
              {say('options_overlay_by', {
                who: overlay.addedBy,
                date: dateWords(overlay.addedOn, language),
              })}
              {i < firm.length && ` · ${say('options_overlay_firm')}`}
            </span>
            {i >= firm.length && mayErase(policy) && (
              <button
                type="button"
                class="quiet small"
                onClick={() => void removeOverlay(overlay.id).then(load)}
              >
                {say('options_overlay_remove', { name: wordsOf(say, overlay) })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <ul class="fault" role="alert">
          {faults.map((f) => (
            <li key={`${f.number}${f.field}${f.says}`}>
              {say('options_overlay_fault', { number: f.number, field: f.field, says: f.says })}
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="soft small">
        {said}
      </p>
      <div class="row import" style={policy.ownOverlays ? undefined : { display: 'none' }}>
        <label class="button" for="overlay-file">
          {say('options_overlay_import')}
        </label>
        <input
          id="overlay-file"
          class="sr"
          type="file"
          accept=".json,application/json"
          data-test="overlay-file"
          onChange={(e) => {
            void take(e.currentTarget.files?.[0]);
            e.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          disabled={own.length === 0}
          onClick={() =>
            download(
              `${JSON.stringify({ schemaVersion: 1, overlays: own }, null, 2)}\n`,
              'conferral-rules.json',
              'application/json',
            )
          }
        >
          {say('options_overlay_export')}
        </button>
      </div>
    </Section>
  );
}

function wordsOf(say: Say, overlay: Overlay): string {
  if (overlay.does === 'add') return say('options_overlay_add', { citation: overlay.rule.citation });
  return say(`options_overlay_${overlay.does}`, { rule: overlay.rule });
}
