// Reads bytes as the program does, for the tests of this room.

import { afterAll } from 'vitest';
import { proseOf } from '../../../utils/core/motion/prose';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import {
  bytesSource,
  openPdf,
  type ReadOptions,
  readDocument,
  ThreadPool,
} from '../../../utils/core/pdf/index';
import type { ReadDocument } from '../../../utils/core/pdf/page';

export const pool = new ThreadPool(nodeHost());
afterAll(() => pool.close());

export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  const open = await openPdf(bytesSource(bytes), { pool });
  try {
    return await readDocument('main', open, options);
  } finally {
    await open.close();
  }
}

/** Paragraphs of the prose. */
export function paragraphs(document: ReadDocument): string[] {
  return proseOf('main', document.pages).text.split('\n\n');
}
