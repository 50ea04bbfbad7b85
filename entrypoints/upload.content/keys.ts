// Keys typed in our panel stay ours. Stops key events at window capture before any listener of the page, and hands the
// panel a copy that does not leave its shadow root. Without this the court's own shortcuts would act behind the dialog
// (tried: the page's listeners see keys with the host as target). It listens from the first moment, since among listeners of
// one target the first to come is the first to hear.

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

let home: { host: HTMLElement; root: ShadowRoot } | null = null;

/** Says where the panel stands; null while there is none. */
export function keysBelongTo(panel: { host: HTMLElement; root: ShadowRoot } | null): void {
  home = panel;
}

export function keepKeys(window: Window, signal: AbortSignal): void {
  for (const type of KEYS)
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || !home || !belongs(event.target, home.host)) return;
        event.stopImmediatePropagation();
        // A key still held down from the page answers nothing here: who leans on Enter at Next shall read first.
        const presses = event.key === 'Enter' || event.key === ' ';
        if (event.repeat && presses && isPressed(home.root.activeElement)) event.preventDefault();
        const { key, code, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
        // A plain Event: Firefox makes every KeyboardEvent leave its shadow root, whatever `composed` says (tried).
        const copy = Object.assign(new Event(type, { bubbles: true, cancelable: true, composed: false }), {
          key,
          code,
          repeat,
          isComposing,
          ctrlKey,
          shiftKey,
          altKey,
          metaKey,
        });
        (home.root.activeElement ?? home.root).dispatchEvent(copy);
        if (copy.defaultPrevented) event.preventDefault();
      },
      { capture: true, signal },
    );
}

function isPressed(element: Element | null): boolean {
  return element !== null && /^(?:button|a|input|summary)$/.test(element.localName);
}

/** A key with the panel open and nothing focused (a button that had the focus is gone) is the panel's too. */
function belongs(target: EventTarget | null, host: HTMLElement): boolean {
  const { body, documentElement } = host.ownerDocument;
  return target === host || target === body || target === documentElement;
}
