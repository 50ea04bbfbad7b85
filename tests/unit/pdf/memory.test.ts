// What stays in memory of files read and closed: nothing, however long the parser thread lives.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import { bytesSource, openPdf, readDocument, ThreadPool } from '../../../utils/core/pdf/index';
import { makePdf, motionToCompel } from '../../fixtures/pdf-maker/index';

async function readOne(pool: ThreadPool, bytes: Uint8Array): Promise<WeakRef<object>> {
  const open = await openPdf(bytesSource(bytes), { pool });
  await readDocument('main', open, {});
  await open.close();
  return new WeakRef(open);
}

test('a file that was closed is let go of while its thread stays warm for the next', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const pool = new ThreadPool(nodeHost());
  const bytes = await makePdf(motionToCompel());
  const closed: WeakRef<object>[] = [];
  for (let n = 0; n < 4; n++) closed.push(await readOne(pool, bytes));
  for (let round = 0; round < 20 && closed.some((ref) => ref.deref()); round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    collect();
  }
  pool.close();
  expect(closed.filter((ref) => ref.deref()).length).toBe(0);
}, 60_000);
