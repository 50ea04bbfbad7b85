// Reminders of running clocks: off, with the day alone, or with the case number. Takes the policy in force. The browser is asked
// for its permission on the click itself (both browsers want a user's gesture); without it they stay off.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser, { type Permissions } from 'webextension-polyfill';
import type { Say } from '../../components/i18n/say';
import { type CurrentPolicy, type Settings, setUserSetting } from '../../utils/policy';
import { Locked } from './Section';

const CHOICES = ['off', 'plain', 'case-number'] as const;

/** What the manifest lists as optional: notifications, and alarms where the browser takes them so. */
function wanted(): Permissions.Permissions {
  const { optional_permissions } = browser.runtime.getManifest();
  return { permissions: optional_permissions as Permissions.Permissions['permissions'] };
}

export function Reminders({ say, policy }: { say: Say; policy: CurrentPolicy }): JSX.Element {
  const { settings, locked } = policy;
  const isLocked = locked.includes('reminders');
  const [allowed, setAllowed] = useState(true);
  const [told, setTold] = useState('');
  const look = () => void browser.permissions.contains(wanted()).then(setAllowed);
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  /** Called within the click: `request` comes before anything is waited for. */
  const ask = async (): Promise<boolean> => {
    const given = await browser.permissions.request(wanted()).catch(() => false);
    setAllowed(given);
    if (!given) setTold(say('reminders_refused'));
    return given;
  };
  const choose = async (choice: Settings['reminders']) => {
    setTold('');
    if (choice !== 'off' && !(await ask())) return;
    try {
      await setUserSetting('reminders', choice);
      setTold(say('options_saved'));
    } catch (error) {
      setTold(String((error as Error).message));
    }
  };
  return (
    <div class="field" data-test="reminders">
      <fieldset class="field">
        <legend class="label">
          {say('reminders_title')}{' '}
          <Locked say={say} locked={isLocked} firm={settings.firmName} contact={settings.contact} />
        </legend>
        {CHOICES.map((choice) => (
          <label key={choice} class="check">
            <input
              type="radio"
              name="reminders"
              data-test={`reminders-${choice}`}
              checked={settings.reminders === choice}
              disabled={isLocked}
              onClick={(e) => {
                // It shows what is in force: checked once the browser has allowed it and it is saved.
                if (settings.reminders !== choice) e.preventDefault();
                void choose(choice);
              }}
            />
            <span>{say(`reminders_${choice.replace('-', '_')}` as 'reminders_off')}</span>
          </label>
        ))}
      </fieldset>
      <p class="soft small text">{say('reminders_text')}</p>
      {settings.reminders !== 'off' && !allowed && (
        <p>
          {say('reminders_not_allowed')}{' '}
          <button type="button" data-test="allow-reminders" onClick={() => void ask()}>
            {say('reminders_allow')}
          </button>
        </p>
      )}
      <p role="status" class="soft small" data-test="reminders-told">
        {told}
      </p>
    </div>
  );
}
