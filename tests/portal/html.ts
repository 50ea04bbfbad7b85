// HTML from values. `html` escapes what is put in; `raw` says that a string is markup already.

export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export function raw(text: string): Markup {
  return new Markup(text);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

type Value = string | number | Markup | null | Value[];

function print(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(print).join('');
  return value instanceof Markup ? value.text : escaped(String(value));
}

export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(strings.reduce((text, part, i) => text + print(values[i - 1] ?? null) + part));
}
