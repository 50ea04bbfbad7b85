// The policy as a macOS configuration profile.
// The browsers' own policies stand in a payload of their preference domain
// (https://support.google.com/chrome/a/answer/7517624, https://learn.microsoft.com/deployedge/configure-microsoft-edge-on-mac);
// an extension's settings in a payload of forced preferences for "<domain>.extensions.<id>", as in the example of
// https://www.chromium.org/administrators/configuring-policy-for-extensions/.

import { createHash } from 'node:crypto';
import { build } from 'plist';

export interface MacPolicy {
  /** Preference domain: "com.google.Chrome", "com.microsoft.Edge". */
  domain: string;
  entry: Record<string, unknown>;
}

export function mobileconfig(
  firmName: string,
  id: string,
  browsers: readonly MacPolicy[],
  settings: Record<string, unknown>,
): string {
  const about = (name: string, type: string) => ({
    PayloadType: type,
    PayloadIdentifier: `conferral.${firmName}.${name}`,
    PayloadUUID: uuidOf(`${firmName}.${name}`),
    PayloadVersion: 1,
    PayloadEnabled: true,
  });
  const payloads = browsers.flatMap(({ domain, entry }) => [
    { ...about(domain, domain), ExtensionSettings: { [id]: entry } },
    {
      ...about(`${domain}.settings`, 'com.apple.ManagedClient.preferences'),
      PayloadContent: {
        [`${domain}.extensions.${id}`]: { Forced: [{ mcx_preference_settings: settings }] },
      },
    },
  ]);
  const profile = {
    PayloadType: 'Configuration',
    PayloadIdentifier: `conferral.${firmName}`,
    PayloadUUID: uuidOf(firmName),
    PayloadDisplayName: `Conferral (${firmName})`,
    PayloadDescription: 'Installs Conferral and sets what it does.',
    PayloadScope: 'System',
    PayloadVersion: 1,
    PayloadContent: payloads,
  };
  return `${build(profile as never)}\n`;
}

/** The same firm gets the same UUID each time, so that a new profile replaces the old one. */
function uuidOf(text: string): string {
  const h = createHash('sha256').update(`conferral:${text}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-5${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`.toUpperCase();
}
