// A Chromium profile whose user has allowed the extension's optional permissions. The browser's own question cannot be answered by
// any remote protocol, so the answer is written where the browser keeps it. Takes a portal; gives the profile's folder.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Portal } from '../../portal/portal';
import { openChromium } from './chromium';

type PermissionSet = Record<'api' | 'explicit_host' | 'manifest_permissions' | 'scriptable_host', string[]>;

interface Preferences {
  extensions: {
    settings: Record<
      string,
      { granted_permissions: PermissionSet; runtime_granted_permissions?: PermissionSet }
    >;
  };
}

/** They are not active yet: the extension still has to ask, and the browser then grants what its user once allowed. */
export async function allowedProfile(portal: Portal, permissions: readonly string[]): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'conferral-allowed-'));
  const browser = await openChromium({ portal, profile });
  const id = await browser.extensionId();
  await browser.close();
  const path = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[id];
  if (!settings) throw new Error('the profile does not know the extension');
  const { granted_permissions: granted } = settings;
  settings.granted_permissions = { ...granted, api: [...granted.api, ...permissions] };
  settings.runtime_granted_permissions = {
    api: [...permissions],
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  writeFileSync(path, JSON.stringify(preferences));
  return profile;
}
