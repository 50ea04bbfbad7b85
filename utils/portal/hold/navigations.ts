// Last layer: the navigation itself, which the page cannot undo from its own world. Takes the gate; cancels a navigation
// that carries files. Seen in Chromium and Firefox alike; it does not see a form sent to another frame or window, which the
// layers before it hold. Absent in browsers without the Navigation API: then those layers stand alone.

import { isForm } from '../own-property';
import type { Gate } from './gate';
import { submitAgain } from './submits';

interface Navigates extends Event {
  formData?: FormData | null;
  sourceElement?: Element | null;
}

export function holdNavigations(window: Window, gate: Gate, signal: AbortSignal): void {
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener(
    'navigate',
    (event: Navigates) => {
      if (!event.formData || !event.cancelable || !hasFile(event.formData) || gate.passes()) return;
      event.preventDefault();
      const source = event.sourceElement as HTMLInputElement | null | undefined;
      const form = isForm(source) ? source : source?.form;
      gate.hold({
        how: 'navigation',
        replay: () => {
          const again = form ?? gate.form();
          if (!again) return false;
          return submitAgain(again, source && (source as Element) !== again ? source : null);
        },
      });
    },
    { signal },
  );
}

function hasFile(data: FormData): boolean {
  let found = false;
  data.forEach((value) => {
    // By tag, not instanceof: the value may belong to another frame's realm.
    if (Object.prototype.toString.call(value) === '[object File]' && (value as File).size > 0) found = true;
  });
  return found;
}
