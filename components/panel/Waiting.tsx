// The check while it runs: which file, which page. Takes the progress; gives markup with a progress bar that a
// screen reader hears as one, not page by page.

import type { JSX } from 'preact';
import type { Say } from '../i18n/say';
import type { Progress } from './props';

export function Waiting({ say, progress }: { say: Say; progress: Progress }): JSX.Element {
  const { fileName, page, pages } = progress;
  const known = pages > 0;
  const words = progressWords(say, progress) || say('progress_opening');
  return (
    <div class="waiting" data-test="progress">
      {fileName && <p class="file">{fileName}</p>}
      <progress {...(known ? { value: page, max: pages } : {})} aria-label={say('checking')} />
      <p class="soft">{words}</p>
    </div>
  );
}

/** "Page 4 of 12"; while pictures are read, the page being read; '' where the pages are not counted yet. */
export function progressWords(say: Say, { page, pages, ocr }: Progress): string {
  if (pages === 0) return '';
  return say(ocr ? 'progress_ocr' : 'progress_page', {
    page: Math.min(Math.max(ocr ? page + 1 : page, 1), pages),
    pages,
  });
}
