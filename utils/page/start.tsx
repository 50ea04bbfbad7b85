// Starts one of Conferral's own pages: language, title, the policy in force. Takes the view; keeps it up to date when
// the firm's policy or the user's settings change.

import { render, type VNode } from 'preact';
import type { Managed } from '../../components/page/Shell';
import { type CurrentPolicy, currentPolicy, onPolicyChange } from '../policy/index';
import { language, say } from './words';

export interface Started {
  policy: CurrentPolicy;
  managed: Managed | null;
}

export async function startPage(title: string, view: (started: Started) => VNode): Promise<void> {
  document.documentElement.lang = language();
  document.title = `${title} · ${say('name')}`;
  const place = document.querySelector('#page');
  if (!place) throw new Error('the page has no #page');
  const show = (policy: CurrentPolicy) => render(view({ policy, managed: managedBy(policy) }), place);
  onPolicyChange(show, new AbortController().signal);
  show(await currentPolicy());
}

function managedBy({ managed, settings }: CurrentPolicy): Managed | null {
  return managed ? { firm: settings.firmName, contact: settings.contact } : null;
}
