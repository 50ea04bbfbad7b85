// Tells whether a file's compressed streams are whole. Takes a ByteSource; gives false where one does not unpack to what its
// checksum says. pdf.js reads on past such damage and the words behind it are gone without a sign, so that not finding
// them would prove nothing. zlib's checksum: RFC 1950 §2.2; stream objects: PDF 32000-1 §7.3.8.

import type { PdfHost } from './host';
import type { ByteSource } from './source';

/** Larger files are taken as they are: what they hold beside text is pictures. */
const MOST = 4 * 2 ** 20;
const LONGEST_DICTIONARY = 4000;
/** Bytes that a host may unpack at one go. */
const QUICK = 16 * 2 ** 20;

/** `inflates`: the host's own quick way, where it has one. */
export async function streamsAreWhole(source: ByteSource, inflates?: PdfHost['inflates']): Promise<boolean> {
  if (source.size > MOST) return true;
  const bytes = await source.read(0, source.size);
  // One character a byte: where things stand is all that is asked of it.
  const text = new TextDecoder('latin1').decode(bytes);
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
    if (end < 0) return false;
    const data = bytes.subarray(start, end);
    if (!(inflates?.(data, QUICK) ?? (await unpacks(data)))) return false;
  }
  return true;
}

/** Whether zlib data unpacks to what its checksum says; the checksum may be followed by line ends or padding. */
async function unpacks(data: Uint8Array): Promise<boolean> {
  // The line end before "endstream" is none of the data, and would be an error to the unpacker.
  let to = data.length;
  if (data[to - 1] === 10) to--;
  if (data[to - 1] === 13) to--;
  const sum = new Adler32();
  const held: Uint8Array[] = [];
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  // What follows the end of the data is an error to the unpacker; by then it has given all that there was.
  writer.write(new Uint8Array(data.subarray(0, to))).catch(() => {});
  writer.close().catch(() => {});
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  let sound = true;
  try {
    let length = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      held.push(part.value);
      length += part.value.length;
      if (length > 64 * MOST) return true;
      // Summed up only where it will be asked for, as long as what is held is little.
      if (length > QUICK) for (const one of held.splice(0)) sum.add(one);
    }
  } catch {
    sound = false;
  } finally {
    reader.cancel().catch(() => {});
  }
  if (sound) return true;
  for (const one of held) sum.add(one);
  return endsWith(data, sum.value);
}

function endsWith(data: Uint8Array, sum: number): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = data.length - 4; at >= Math.max(0, data.length - 24); at--)
    if (view.getUint32(at) === sum) return true;
  return false;
}

class Adler32 {
  private a = 1;
  private b = 0;

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.a = (this.a + byte) % 65521;
      this.b = (this.b + this.a) % 65521;
    }
  }

  get value(): number {
    return ((this.b << 16) | this.a) >>> 0;
  }
}
