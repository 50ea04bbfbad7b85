// Tells what a file is before pdf.js sees it. Takes a ByteSource, throws the error that fits, gives whether the file
// breaks off. Signatures: PDF 32000-1 §7.5.2 (header, which readers accept within the first 1024 bytes) and §7.5.5
// (trailer); OLE2 and ZIP for Word's two formats (ECMA-376 part 2: the parts lie under "word/").

import { ConferralError } from '../problems';
import type { ByteSource } from './source';

const HEAD = 1024;
const TAIL = 2048;

export interface Sniffed {
  /** First bytes of the file. */
  head: Uint8Array;
  /** No end-of-file mark and no startxref near the end: part of the file is missing. */
  cutOff: boolean;
}

/** Throws `empty-file`, `word-file` or `not-a-pdf`; `changed` or `gone` where the file cannot be read. */
export async function sniff(source: ByteSource): Promise<Sniffed> {
  if (source.size === 0) throw new ConferralError('empty-file');
  const head = await source.read(0, Math.min(HEAD * 8, source.size));
  const text = latin1(head);
  if (!text.slice(0, HEAD).includes('%PDF-')) throw notPdf(head, text);
  const tail = latin1(await source.read(Math.max(0, source.size - TAIL), source.size));
  return { head, cutOff: !/startxref|%%EOF/.test(tail) };
}

function notPdf(head: Uint8Array, text: string): ConferralError {
  const startsWith = (...bytes: number[]) => bytes.every((b, i) => head[i] === b);
  if (startsWith(0xd0, 0xcf, 0x11, 0xe0)) return new ConferralError('word-file', 'OLE2');
  if (startsWith(0x50, 0x4b, 0x03, 0x04) && /word\/|\[Content_Types\]\.xml/.test(text))
    return /\bxl\/|\bppt\//.test(text)
      ? new ConferralError('not-a-pdf', 'Office Open XML')
      : new ConferralError('word-file', 'Office Open XML');
  if (text.startsWith('{\\rtf')) return new ConferralError('word-file', 'RTF');
  if (/^\s*(<!doctype html|<html|<head|<\?xml)/i.test(text))
    return new ConferralError('not-a-pdf', 'HTML or XML');
  return new ConferralError('not-a-pdf', 'no %PDF- in the first 1024 bytes');
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const b of bytes) text += String.fromCharCode(b);
  return text;
}
