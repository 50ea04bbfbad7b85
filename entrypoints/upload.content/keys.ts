// Keys typed in our panel stay ours. Takes the host element and its root; stops key events at window capture before any
// listener of the page, and hands the panel a copy that does not leave its shadow root. Without this the court's own
// shortcuts would act behind the dialog (tried: the page's listeners see keys with the host as target).

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

export function keepKeys(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const window = host.ownerDocument.defaultView!;
  for (const type of KEYS)
    window.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
        const init = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
        const copy = new KeyboardEvent(type, { ...init, bubbles: true, cancelable: true, composed: false });
        (root.activeElement ?? root).dispatchEvent(copy);
        if (copy.defaultPrevented) event.preventDefault();
      },
      { capture: true, signal },
    );
}
