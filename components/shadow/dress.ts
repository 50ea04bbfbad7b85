// Styles for a shadow root in a court's page. Takes the root and CSS text; gives a way to take the styles off.
// A constructed sheet is not touched by the page's Content-Security-Policy; Firefox refuses one to a content
// script (its sandbox and the page are two realms), and there a <style> element serves.

/** The host is out of the page's own styles, whatever they say of `div` or `*`; a printed page is the court's alone. */
const HOST =
  ':host{all:initial!important;display:block!important}@media print{:host{display:none!important}}';

export function dress(root: ShadowRoot, sheets: readonly string[]): () => void {
  const text = [HOST, ...sheets].join('\n');
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== sheet);
    };
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = text;
    root.prepend(style);
    return () => style.remove();
  }
}
