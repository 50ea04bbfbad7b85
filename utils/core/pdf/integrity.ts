// Tells whether a file's compressed streams are whole. Takes a ByteSource; gives false where one does not unpack to what its
// checksum says. pdf.js reads on past such damage and the words behind it are gone without a sign, so that not finding
// them would prove nothing. zlib's checksum: RFC 1950 §2.2; stream objects: PDF 32000-1 §7.3.8.

import type { ByteSource } from './source';

/** Larger files are taken as they are: what they hold beside text is pictures. */
const MOST = 4 * 2 ** 20;
const LONGEST_DICTIONARY = 4000;

export async function streamsAreWhole(source: ByteSource): Promise<boolean> {
  if (source.size > MOST) return true;
  const bytes = await source.read(0, source.size);
  const text = latin1(bytes);
  // Protected streams are not compressed but enciphered.
  if (/\/Encrypt\b/.test(text)) return true;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    const before = text.slice(Math.max(0, match.index - LONGEST_DICTIONARY), match.index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 4);
    if (!/\/Filter\s*(\[\s*)?\/(FlateDecode|Fl)\b(?!\s*\/)/.test(dictionary)) continue;
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    if (end < 0 || !(await unpacks(bytes.subarray(start, end)))) return false;
  }
  return true;
}

/** Whether zlib data unpacks to what its checksum says; the checksum may be followed by line ends or padding. */
async function unpacks(data: Uint8Array): Promise<boolean> {
  const sum = new Adler32();
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  // What follows the end of the data is an error to the unpacker; by then it has given all that there was.
  writer.write(new Uint8Array(data)).catch(() => {});
  writer.close().catch(() => {});
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  let sound = true;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      sum.add(part.value);
      if (sum.length > 64 * MOST) return true;
    }
  } catch {
    sound = false;
  } finally {
    reader.cancel().catch(() => {});
  }
  return sound || endsWith(data, sum.value);
}

function endsWith(data: Uint8Array, sum: number): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = data.length - 4; at >= Math.max(0, data.length - 24); at--)
    if (view.getUint32(at) === sum) return true;
  return false;
}

class Adler32 {
  length = 0;
  private a = 1;
  private b = 0;

  add(bytes: Uint8Array): void {
    this.length += bytes.length;
    for (const byte of bytes) {
      this.a = (this.a + byte) % 65521;
      this.b = (this.b + this.a) % 65521;
    }
  }

  get value(): number {
    return ((this.b << 16) | this.a) >>> 0;
  }
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return parts.join('');
}
