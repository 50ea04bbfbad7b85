// The dictionaries of a file as text, for what pdf.js asks nobody about: actions, annotations' kinds, files attached anywhere.
// Takes the file's bytes; gives its objects with strings, comments and streams' data left out and names spelled plainly, those
// packed in object streams among them. Objects that a later save left behind are there too. PDF 32000-1 §7.2-7.3, §7.5.7.

/** Object streams are unpacked up to so much, all together. */
const MOST_UNPACKED = 32 * 2 ** 20;
/** A string without end is none. */
const LONGEST_STRING = 2 ** 16;
const LONGEST_DICTIONARY = 4000;

export async function dictionariesOf(file: Uint8Array): Promise<string> {
  const text = latin1(file);
  const parts: string[] = [];
  let from = 0;
  let left = MOST_UNPACKED;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    // Within a stream's data, or the end of one.
    if (match.index < from || text.slice(match.index - 3, match.index) === 'end') continue;
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    if (end < 0) break;
    const dictionary = text.slice(Math.max(from, match.index - LONGEST_DICTIONARY), match.index);
    parts.push(text.slice(from, match.index));
    from = end;
    if (left <= 0 || !/\/Type\s*\/ObjStm\b/.test(dictionary.slice(dictionary.lastIndexOf(' obj')))) continue;
    const data = file.subarray(start, end);
    const unpacked = /\/Filter\b/.test(dictionary.slice(dictionary.lastIndexOf(' obj')))
      ? await unpack(data, left)
      : data;
    left -= unpacked.length;
    parts.push(latin1(unpacked));
  }
  parts.push(text.slice(from));
  return parts.map((part) => withPlainNames(withoutStrings(part))).join('\n');
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** What zlib data unpacks to, as far as it does. */
async function unpack(data: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  // The line end before "endstream" is none of the data, and an error to the unpacker once it has given all.
  writer.write(new Uint8Array(data)).catch(() => {});
  writer.close().catch(() => {});
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done && length < most; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
    }
  } catch {
    // What was unpacked so far is looked at.
  } finally {
    reader.cancel().catch(() => {});
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function withoutStrings(text: string): string {
  let kept = '';
  let from = 0;
  for (const match of text.matchAll(/[(%]/g)) {
    if (match.index < from) continue;
    const end = match[0] === '%' ? lineEnd(text, match.index) : stringEnd(text, match.index);
    if (end < 0) continue;
    kept += `${text.slice(from, match.index)}()`;
    from = end;
  }
  return kept + text.slice(from);
}

function lineEnd(text: string, at: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = at;
  return end.exec(text)?.index ?? text.length;
}

/** Behind the bracket that closes the string; -1 where none does. */
function stringEnd(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length && i < at + LONGEST_STRING; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === 0x28) depth++;
    else if (c === 0x29 && --depth === 0) return i + 1;
  }
  return -1;
}

function withPlainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
