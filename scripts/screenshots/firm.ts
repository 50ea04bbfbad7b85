// Under a firm's policy: the override closed, and the options page with its settings locked. The policy is a real file that Chromium
// reads, which needs the right to write under /etc; without it they are not taken, and that is said.

import { type AtUpload, attach, pressNext } from '../../tests/browser/at-upload';
import type { Chromium } from '../../tests/browser/harness/chromium';
import { inPanel, waitForLine } from '../../tests/browser/harness/conferral-seen';
import { CHROMIUM_POLICY, MachinePolicy } from '../../tests/policy/machine-policy';
import { takePanel } from './at-the-court';
import type { Camera } from './camera';

const SETTINGS = {
  firmName: 'Quirk & Aster PLLC',
  contact: 'Docketing, ext. 4410',
  firmMessage: 'Every opposed motion is read by the signing attorney before it goes out.',
  override: 'never',
  litigationHold: true,
};

/** @returns false where this machine lets nobody write a policy. */
export async function underPolicy(camera: Camera, openUpload: () => Promise<AtUpload>): Promise<boolean> {
  let policy: MachinePolicy;
  try {
    policy = new MachinePolicy(CHROMIUM_POLICY);
  } catch {
    return false;
  }
  const at = await openUpload();
  try {
    const { context, extensionId } = at.browser as Chromium;
    const id = await extensionId();
    policy.write({ '3rdparty': { extensions: { [id]: SETTINGS } } });
    const options = await context.newPage();
    await options.goto(`chrome-extension://${id}/options.html`);
    await options.locator('[data-test="managed"]').waitFor({ timeout: 60_000 });
    await camera.take(options, 'options-managed', { windows: 2 });
    await options.close();
    await at.fresh();
    await attach(at, await at.pdf('compelByLetterAttached'));
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await at.tab.waitFor(inPanel('override-closed'));
    await takePanel({ at, camera }, 'override-closed', 'block');
  } finally {
    await at.close();
    policy.putBack();
  }
  return true;
}
