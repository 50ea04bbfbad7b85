// The reader's jobs: unwraps the files, remembers them for a tab, asks the worker, and remembers verdicts of identical
// filings. Takes messages of the background; gives its answers through the callback. Bounded in jobs, in what it
// remembers and in time.

import type { DocumentRef, Filing } from '../../utils/core/filing';
import { ConferralError } from '../../utils/core/problems';
import type { Verdict } from '../../utils/core/verdict/verdict';
import { readProblem, unwrap } from '../../utils/messages/carry';
import type {
  BackgroundToReader,
  Digest,
  ReaderOptions,
  ReaderToBackground,
} from '../../utils/messages/protocol';
import { hexDigest } from './digest';
import { pictureFor } from './picture-for';
import { ReadingWorker } from './reading-worker';
import { Remembered } from './remembered';

type Answer = ReaderToBackground & { job: string };
type Asked<K extends BackgroundToReader['kind']> = BackgroundToReader & { kind: K };

/** Milliseconds after which a job is given up, whoever still waits for it. */
const LONGEST = 180_000;
const TABS_REMEMBERED = 8;
/** Bytes that are hashed in a few milliseconds. */
const HASHED_FIRST = 4 * 2 ** 20;

export class Jobs {
  #worker = new ReadingWorker();
  /** Documents of each tab's filing: for pictures, and for the second page of the older flow. */
  #documents = new Remembered<string, Map<DocumentRef, Blob>>(TABS_REMEMBERED);
  #verdicts = new Remembered<string, Verdict>(40);
  #running = new Map<string, AbortController>();

  constructor(private readonly answer: (message: ReaderToBackground) => void) {}

  get busy(): boolean {
    return this.#running.size > 0;
  }

  /** The documents of a tab's filing, while they are remembered. */
  kept(keep: string): ReadonlyMap<DocumentRef, Blob> {
    return this.#documents.get(keep) ?? new Map();
  }

  take(asked: BackgroundToReader): void {
    switch (asked.kind) {
      case 'check':
        void this.#run(asked.job, (signal) => this.#check(asked, signal));
        break;
      case 'picture':
        void this.#run(asked.job, (signal) => this.#picture(asked, signal));
        break;
      case 'due':
        void this.#run(asked.job, (signal) => this.#due(asked, signal));
        break;
      case 'cancel':
        this.#running.get(asked.job)?.abort();
        break;
      case 'forget':
        this.#documents.delete(asked.keep);
    }
  }

  async #run(job: string, work: (signal: AbortSignal) => Promise<Answer>): Promise<void> {
    const stop = new AbortController();
    this.#running.set(job, stop);
    const late = setTimeout(() => {
      this.answer({ kind: 'failed', job, code: 'too-slow', detail: `${LONGEST} ms` });
      stop.abort();
    }, LONGEST);
    try {
      const answer = await work(stop.signal);
      if (!stop.signal.aborted) this.answer(answer);
    } catch (error) {
      if (stop.signal.aborted) return;
      const detail = String((error as Error)?.message ?? error).slice(0, 500);
      this.answer({ kind: 'failed', job, code: readProblem(error) ?? 'internal', detail });
    } finally {
      clearTimeout(late);
      this.#running.delete(job);
    }
  }

  async #check({ job, filing, files, keep, options }: Asked<'check'>, signal: AbortSignal): Promise<Answer> {
    const blobs = new Map<DocumentRef, Blob>();
    if (options.continues) {
      const before = this.#documents.get(keep)?.get('main');
      // The reader was replaced between the two pages and no longer has the first page's document.
      if (!before) throw new ConferralError('reader-crashed', 'the main document is gone');
      blobs.set('main', before);
    }
    for (const file of files) blobs.set(file.ref, await unwrap(file, signal));
    signal.throwIfAborted();
    this.#documents.set(keep, blobs);
    const hashing = this.#digests(blobs, filing).then((digests) => {
      // The same bytes, rules and policy give the same verdict: what was found once need not be read again.
      const key = digests && keyOf(filing, options, digests);
      return { digests: digests ?? [], key, known: key === null ? undefined : this.#verdicts.get(key) };
    });
    // Large files are hashed while they are checked; small ones sooner than a check could begin.
    const large = [...blobs.values()].reduce((sum, { size }) => sum + size, 0) > HASHED_FIRST;
    const first = large ? undefined : await hashing;
    if (first?.known) return { kind: 'verdict', job, verdict: first.known, digests: first.digests };
    const enough = new AbortController();
    const asking = this.#worker.ask(
      { kind: 'check', job, filing, blobs, options },
      {
        signal: AbortSignal.any([signal, enough.signal]),
        progress: (progress) => this.answer({ kind: 'progress', job, progress }),
      },
    );
    const remembered = new Promise<Verdict>((resolve) => {
      void hashing.then(({ known }) => known && resolve(known));
    });
    const answer = await Promise.race([
      asking,
      remembered.then((verdict) => ({ kind: 'remembered' as const, verdict })),
    ]);
    const { digests, key } = await hashing;
    if (answer.kind === 'remembered') {
      asking.catch(() => {});
      enough.abort(new Error('known'));
      return { kind: 'verdict', job, verdict: answer.verdict, digests };
    }
    if (answer.kind !== 'verdict') throw new ConferralError('internal', 'not a verdict');
    if (key !== null) this.#verdicts.set(key, answer.verdict);
    return { kind: 'verdict', job, verdict: answer.verdict, digests };
  }

  /** Null where a file cannot be read: the check says so in its own words. */
  async #digests(blobs: ReadonlyMap<DocumentRef, Blob>, filing: Filing): Promise<Digest[] | null> {
    try {
      return await Promise.all(
        filing.documents
          .filter(({ ref }) => blobs.has(ref))
          .map(async ({ ref }) => {
            const blob = blobs.get(ref)!;
            return { ref, sha256: await hexDigest(blob), size: blob.size };
          }),
      );
    } catch {
      return null;
    }
  }

  async #due({ job, filed }: Asked<'due'>, signal: AbortSignal): Promise<Answer> {
    const answer = await this.#worker.ask({ kind: 'due', job, filed }, { signal });
    return { kind: 'due', job, due: answer.kind === 'due' ? answer.due : null };
  }

  async #picture(asked: Asked<'picture'>, signal: AbortSignal): Promise<Answer> {
    const { job, keep, document, page, width, clones } = asked;
    const blob = this.#documents.get(keep)?.get(document);
    if (!blob) return { kind: 'picture', job, picture: null };
    const answer = await this.#worker.ask({ kind: 'picture', job, blob, page, width }, { signal });
    const drawn = answer.kind === 'picture' ? answer.picture : null;
    return { kind: 'picture', job, picture: drawn && (await pictureFor(drawn, clones)) };
  }
}

/** Everything a verdict depends on; the hour of filing does not change it, the day may. */
function keyOf(filing: Filing, options: ReaderOptions, digests: Digest[]): string {
  const { filedAt, ...rest } = filing;
  const { clones, continues, ...counts } = options;
  return JSON.stringify([rest, filedAt.date, filedAt.zone, counts, digests]);
}
