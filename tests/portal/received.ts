// What the simulated court was sent. Takes a request, gives its body and parts, byte for byte, so that a test can
// prove what was filed and that nothing was before the filer chose. Multipart is read by busboy.

import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import busboy from 'busboy';

export interface Part {
  name: string;
  /** null for a field that is no file; '' for a file input left empty. */
  fileName: string | null;
  contentType: string;
  bytes: Buffer;
  /** The part as text; for files too (latin1, so that no byte is lost). */
  text: string;
}

export interface ReceivedPost {
  method: string;
  host: string;
  /** Path and query, as asked. */
  url: string;
  headers: IncomingMessage['headers'];
  /** The whole body as it came, boundaries and all. */
  body: Buffer;
  /** Multipart or urlencoded parts in the order sent; empty for other bodies. */
  parts: Part[];
  /** Whether any byte of a PDF came with it: a file part with bytes, or `%PDF-` anywhere in the body. */
  carriesPdf: boolean;
}

export interface FiledDocument {
  fileName: string;
  bytes: Buffer;
  category: string;
  description: string;
}

/** One committed transaction: what the Notice of Electronic Filing tells of. */
export interface FiledTransaction {
  court: string;
  caseNumber: string;
  events: string[];
  docketText: string;
  documentNumber: number;
  /** Main document first. */
  documents: FiledDocument[];
}

export class Received {
  /** Every request with a body, in order of arrival. */
  readonly posts: ReceivedPost[] = [];
  /** Requests that broke off before their body was whole. */
  aborted = 0;
  /** Committed transactions. */
  readonly filings: FiledTransaction[] = [];
  /** Paths asked for, in order, POSTs too: `GET /cgi-bin/iquery.pl`. */
  readonly requests: string[] = [];

  get withPdf(): ReceivedPost[] {
    return this.posts.filter((post) => post.carriesPdf);
  }

  /** Forgets everything, so that tests that share a portal each count from nothing. */
  clear(): void {
    this.posts.length = 0;
    this.filings.length = 0;
    this.requests.length = 0;
    this.aborted = 0;
  }
}

/** Reads a request's whole body; rejects where the request breaks off. */
export async function readPost(request: IncomingMessage): Promise<ReceivedPost> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (!request.complete) throw new Error('the request broke off');
  const body = Buffer.concat(chunks);
  const parts = await partsOf(body, request.headers);
  return {
    method: request.method ?? '',
    host: request.headers.host ?? '',
    url: request.url ?? '',
    headers: request.headers,
    body,
    parts,
    carriesPdf:
      parts.some((part) => part.fileName !== null && part.bytes.length > 0) || body.includes('%PDF-'),
  };
}

async function partsOf(body: Buffer, headers: IncomingMessage['headers']): Promise<Part[]> {
  const type = headers['content-type'] ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return [];
  const parts: Part[] = [];
  const reader = busboy({
    headers,
    defParamCharset: 'utf8',
    limits: { fieldSize: Number.POSITIVE_INFINITY },
  });
  const done = new Promise<void>((resolve, reject) => {
    reader.on('field', (name, value, info) => {
      const bytes = Buffer.from(value, 'utf8');
      parts.push({ name, fileName: null, contentType: info.mimeType, bytes, text: value });
    });
    reader.on('file', (name, stream, info) => {
      // An input left empty is sent as a part with an empty file name; it holds its place in the order.
      const part: Part = {
        name,
        fileName: info.filename ?? '',
        contentType: info.mimeType,
        bytes: Buffer.alloc(0),
        text: '',
      };
      parts.push(part);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('close', () => {
        part.bytes = Buffer.concat(chunks);
        part.text = part.bytes.toString('latin1');
      });
    });
    reader.on('close', resolve);
    reader.on('error', reject);
  });
  Readable.from([body]).pipe(reader);
  await done;
  return parts;
}

/** The last value sent under a name, '' where none was. */
export function sentValue(post: ReceivedPost, name: string): string {
  return post.parts.findLast((part) => part.name === name && part.fileName === null)?.text ?? '';
}

/** Every value sent under a name, in order. */
export function sentValues(post: ReceivedPost, name: string): string[] {
  return post.parts.filter((part) => part.name === name && part.fileName === null).map((part) => part.text);
}
