// Spares a reader of words the pictures of a large file. Takes a ByteSource; gives the same bytes, but that a picture whose
// data run past the stretch that holds its head is an empty one: its length is 0 and its stream ends where it begins.
// pdf.js fetches a stream whole before it looks what the stream is, so that each page of a scan would cost all of its
// picture. Words and where a picture lies are told without its data (PDF 32000-1 §8.9.5); where it matters what a picture
// shows, the page is looked at by an opening that has them. A mask's data tell whether it draws anything, so masks stay.

import { latin1Bytes } from './object-table';
import type { ByteSource } from './source';

/** Bytes behind a stretch that are looked at with it: an object's head may run past the stretch's end. */
const BEYOND = 2 ** 12;
/** Longer stretches are asked for as the content of something, or where a damaged file is searched. */
const LONGEST = 2 ** 14;
/** Of an object's number: its head stands where the object does. */
const MOST_DIGITS = 10;
const ENDED = latin1Bytes('endstream\nendobj\n');

/** A stream's head; its dictionary nests as deep as a picture's does and holds no strings or remarks. */
const HEAD = /\d\s+\d+\s+obj\s*<<((?:[^<>()%#]|<<[^<>()%#]*>>|<[\da-fA-F\s]*>)*)>>\s*stream(?:\r\n|\n)/g;
const LENGTH = /\/Length\s+\d+(?:\s+\d+\s+R\b)?(?=[\s/]|$)/g;

interface Change {
  at: number;
  bytes: Uint8Array;
}

export function withoutPictures(source: ByteSource): ByteSource {
  const changes: Change[] = [];
  /** Stretches handed out: bytes are not given otherwise the second time. */
  const given: { start: number; end: number }[] = [];
  const isFresh = ({ at, bytes }: Change) =>
    !given.some(({ start, end }) => at < end && at + bytes.length > start);
  return {
    size: source.size,
    async read(start, end) {
      const near = end - start <= LONGEST;
      const read = await source.read(start, near ? Math.min(source.size, end + BEYOND) : end);
      if (near)
        for (const empty of picturesIn(read, start, end)) if (empty.every(isFresh)) changes.push(...empty);
      given.push({ start, end });
      const asked = near ? read.slice(0, end - start) : read;
      for (const { at, bytes } of changes)
        for (let i = Math.max(at, start); i < Math.min(at + bytes.length, end); i++)
          asked[i - start] = bytes[i - at]!;
      return asked;
    },
  };
}

/** Makes a picture an empty one, given its first bytes; false where it is no picture. */
export function emptied(head: Uint8Array): boolean {
  const [changes] = picturesIn(head, 0, MOST_DIGITS);
  for (const { at, bytes } of changes ?? []) head.set(bytes, at);
  return changes !== undefined;
}

/** For each picture whose head begins in [start, end) and whose end is not in sight, what makes it empty. */
function picturesIn(read: Uint8Array, start: number, end: number): Change[][] {
  const text = new TextDecoder('latin1').decode(read);
  const found: Change[][] = [];
  for (const head of text.matchAll(HEAD)) {
    if (start + head.index >= end) break;
    const data = head.index + head[0].length;
    if (text.length - data < ENDED.length || text.indexOf('endstream', data) >= 0) continue;
    const words = head[1]!;
    const own = words.replace(/<[^<>]*>/g, (nested) => ' '.repeat(nested.length));
    const [length, ...more] = own.matchAll(LENGTH);
    if (!length || more.length > 0 || !isPicture(own)) continue;
    const from = head.index + head[0].indexOf('<<') + 2 + length.index;
    const none = latin1Bytes('/Length 0'.padEnd(length[0].length));
    found.push([
      { at: start + from, bytes: none },
      { at: start + data, bytes: ENDED },
    ]);
  }
  return found;
}

function isPicture(entries: string): boolean {
  return (
    /\/Subtype\s*\/Image(?=[\s/]|$)/.test(entries) && !/\/(?:ImageMask|IM|F|FFilter)(?=[\s/]|$)/.test(entries)
  );
}
