// A structural report of a page that was not recognised, for whoever maintains Conferral. Takes a document; gives its
// forms as an outline of tags and attribute names, with the few attribute values that are the court's markup and never
// the filer's. No text, no value of any field, no number of any case.

import { ownOf } from './own-property';

const SHOWN = new Set(['type', 'method', 'enctype', 'name', 'id', 'class', 'multiple', 'disabled', 'role']);
const LONGEST = 400;

/** At most LONGEST lines. Digits in shown values become `0`, so that no case id or party id gets out. */
export function structureOf(document: Document): string {
  const lines: string[] = [`path ${maskPath(document.location?.pathname ?? '')}`];
  for (const form of document.querySelectorAll('form')) outline(form, 0, lines);
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file]'))
    if (!input.form) outline(input, 0, lines);
  if (lines.length > LONGEST) lines.splice(LONGEST, lines.length, `… ${lines.length - LONGEST} more`);
  return lines.join('\n');
}

function outline(element: Element, depth: number, lines: string[]): void {
  if (lines.length > LONGEST + 1 || /^(?:script|style|option)$/i.test(ownOf(element, 'localName'))) return;
  const attributes = [...ownOf(element, 'attributes')].map(({ name, value }) => {
    if (name === 'action') return `action="${maskPath(value.split('?')[0] ?? '')}"`;
    return SHOWN.has(name) ? `${name}="${mask(value)}"` : name;
  });
  lines.push(`${'  '.repeat(depth)}<${[ownOf(element, 'localName'), ...attributes].join(' ')}>`);
  for (const child of ownOf(element, 'children')) outline(child, depth + 1, lines);
}

function mask(value: string): string {
  return value.replace(/\d/g, '0').slice(0, 60);
}

function maskPath(path: string): string {
  return mask(path.replace(/^https?:\/\/[^/]*/, ''));
}
