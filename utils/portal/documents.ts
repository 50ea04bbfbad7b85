// The documents chosen on the upload page. Takes the page; gives each chosen File with its place in the filing, whichever
// form holds its input now: a script may move an input to another form before it sends.
// Documented: main document first, attachments numbered from 1; each attachment row has a Category drop-down and a
// free-text Description (N.D. Ga., N.D. Cal.). The inputs' names are known for no district court, so order and the
// words around an input decide, never a name.

import type { DocumentRef, FilingDocument } from '../core/filing';

export interface ChosenDocument extends FilingDocument {
  file: File;
  input: HTMLInputElement;
}

/** In filing order. On a page for attachments alone the first file is `attachment-1`. */
export function chosenOn(document: Document, attachmentsOnly = false): ChosenDocument[] {
  const chosen: ChosenDocument[] = [];
  let attachments = 0;
  let main = attachmentsOnly;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file]'))
    for (const file of input.files ?? []) {
      const ref: DocumentRef = main ? `attachment-${++attachments}` : 'main';
      main = true;
      const about = ref === 'main' ? { category: null, description: null } : aboutRow(input);
      chosen.push({ ref, fileName: file.name, size: file.size, ...about, file, input });
    }
  return chosen;
}

/** Category and description of an attachment's row: the select and text field nearest to its file input. */
function aboutRow(input: HTMLInputElement): { category: string | null; description: string | null } {
  let around: Element | null = input.parentElement;
  while (around && around !== input.form && around.querySelectorAll('input[type=file]').length <= 1) {
    const select = around.querySelector('select');
    const text = around.querySelector<HTMLInputElement>('input[type=text],input:not([type]),textarea');
    if (select || text) {
      const option = select?.selectedOptions?.[0] ?? select?.options?.[select.selectedIndex];
      return {
        category: (option?.textContent ?? '').trim() || null,
        description: (text?.value ?? '').trim() || hiddenValue(around) || null,
      };
    }
    const listed = [...around.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
    if (listed.length > 0)
      return { category: listed[0]?.value.trim() || null, description: listed[1]?.value.trim() || null };
    around = around.parentElement;
  }
  return { category: null, description: null };
}

function hiddenValue(around: Element): string {
  return around.querySelector<HTMLInputElement>('input[type=hidden]')?.value.trim() ?? '';
}

/**
 * A key that changes when anything the check looks at changes. Files count by identity: the same name, size and
 * time chosen again is another file.
 */
export function keyOf(documents: readonly ChosenDocument[], idOf: (file: File) => string): string {
  return JSON.stringify(documents.map((d) => [d.ref, idOf(d.file), d.category, d.description]));
}
