// The documents chosen on the upload page. Takes the page; gives each chosen File with its place in the filing, whichever
// form holds its input now: a script may move an input to another form before it sends.
// Documented: main document first, attachments numbered from 1; each attachment row has a Category drop-down and a
// free-text Description (N.D. Ga., N.D. Cal.). The inputs' names are known for no district court, so order and the
// words around an input decide, never a name.

import type { DocumentRef, FilingDocument } from '../core/filing';

/** Frames within frames that are looked into. */
const DEEPEST = 3;

export interface ChosenDocument extends FilingDocument {
  file: File;
  input: HTMLInputElement;
}

/** In filing order, each File once. On a page for attachments alone the first file is `attachment-1`. */
export function chosenOn(document: Document, attachmentsOnly = false): ChosenDocument[] {
  const chosen: ChosenDocument[] = [];
  let attachments = 0;
  let main = attachmentsOnly;
  for (const { file, input } of filesOn(document)) {
    const ref: DocumentRef = main ? `attachment-${++attachments}` : 'main';
    main = true;
    const about = ref === 'main' ? { category: null, description: null } : aboutRow(input);
    chosen.push({ ref, fileName: file.name, size: file.size, ...about, file, input });
  }
  return chosen;
}

/** Every File chosen on the page and in its frames; one File in two inputs (a copy of a form) counts once. */
export function filesOn(document: Document): { file: File; input: HTMLInputElement }[] {
  const seen = new Map<File, HTMLInputElement>();
  for (const page of pagesOf(document))
    for (const input of page.querySelectorAll<HTMLInputElement>('input[type=file]'))
      for (const file of input.files ?? []) if (!seen.has(file)) seen.set(file, input);
  return [...seen].map(([file, input]) => ({ file, input }));
}

/** The page, and those of its frames that can be looked into. */
function pagesOf(document: Document, depth = 0): Document[] {
  const frames = depth < DEEPEST ? [...document.querySelectorAll('iframe,frame')] : [];
  return [
    document,
    ...frames.flatMap((frame) => {
      const inside = (frame as HTMLIFrameElement).contentDocument;
      return inside ? pagesOf(inside, depth + 1) : [];
    }),
  ];
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
