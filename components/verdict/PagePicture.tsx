// The page itself with the words marked in place. Takes a provider of pictures, the page to show and the marks;
// gives a canvas under buttons, one a mark. A mark picked there leads to its finding, and back.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentRef } from '../../utils/core/filing';
import type { Say } from '../i18n/say';
import { placeOf } from './FindingCard';
import type { Mark } from './group';
import { bitmapOf, type PictureOf } from './picture';

export interface PagePictureProps {
  say: Say;
  picture: PictureOf;
  document: DocumentRef;
  page: number;
  /** Pages of this document, for the way forward and back; 0 where not known. */
  pages: number;
  marks: readonly Mark[];
  /** Names a mark for a screen reader: its finding's words. */
  labelOf(card: string): string;
  active: string | null;
  onPick(card: string): void;
  onTurn(page: number): void;
  /** What the picture shows where nothing is marked ("The certificate belongs here."). */
  caption?: string | null;
}

type Loaded = { width: number; height: number; scale: number } | 'loading' | 'none';

export function PagePicture(props: PagePictureProps): JSX.Element {
  const { say, picture, document: ref, page, pages, active, onTurn } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded>('loading');
  const [close, setClose] = useState(false);
  const marks = placesOf(
    props.marks.filter((m) => m.document === ref && m.page === page),
    active,
  );

  useEffect(() => {
    let stale = false;
    setLoaded('loading');
    (async () => {
      const given = await picture(ref, page);
      if (!given) throw new Error('no picture');
      const bitmap = await bitmapOf(given);
      const target = canvas.current;
      if (stale || !target) return;
      target.width = bitmap.width;
      target.height = bitmap.height;
      target.getContext('2d')?.drawImage(bitmap, 0, 0);
      setLoaded({ width: bitmap.width, height: bitmap.height, scale: given.scale });
    })().catch(() => !stale && setLoaded('none'));
    return () => {
      stale = true;
    };
  }, [picture, ref, page]);

  // The marked words come into view inside the frame alone; the panel around it stays where it is.
  useEffect(() => {
    const box = frame.current;
    if (!box || typeof loaded === 'string') return;
    const shown =
      (active && box.querySelector<HTMLElement>(`[data-card="${active}"]`)) ||
      box.querySelector<HTMLElement>('[data-card]');
    if (!shown) return;
    box.scrollTop = shown.offsetTop - box.clientHeight / 3;
    box.scrollLeft = shown.offsetLeft - box.clientWidth / 6;
  }, [loaded, active, close]);

  const name = placeOf(say, ref, page);
  return (
    <figure class="picture">
      <figcaption>
        <span class="name" aria-live="polite">
          {name}
          {pages > 0 && <span class="soft"> {say('picture_of_pages', { pages })}</span>}
        </span>
        <span class="turn">
          <button
            type="button"
            disabled={page <= 1}
            onClick={() => onTurn(page - 1)}
            aria-label={say('picture_previous')}
          >
            ‹
          </button>
          <button
            type="button"
            disabled={pages > 0 && page >= pages}
            onClick={() => onTurn(page + 1)}
            aria-label={say('picture_next')}
          >
            ›
          </button>
          <button type="button" aria-pressed={close} onClick={() => setClose(!close)}>
            {say('picture_zoom')}
          </button>
        </span>
      </figcaption>
      {props.caption && <p class="belongs">{props.caption}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section class="frame" ref={frame} tabIndex={0} aria-label={name}>
        {loaded === 'none' && <p class="empty">{say('picture_none')}</p>}
        {loaded === 'loading' && <p class="empty">{say('picture_loading')}</p>}
        <div class={`sheet ${close ? 'close' : ''}`} hidden={loaded === 'none'}>
          <canvas ref={canvas} role="img" aria-label={say('picture_alt', { place: name })} />
          {typeof loaded === 'object' &&
            marks.flatMap((mark, m) =>
              mark.boxes.map((box, i) => (
                <MarkButton
                  key={`${mark.card}-${m}-${i}`}
                  {...{ mark, box, loaded, active }}
                  first={i === 0}
                  label={say('picture_mark', { words: props.labelOf(mark.card) })}
                  onPick={props.onPick}
                />
              )),
            )}
        </div>
      </section>
    </figure>
  );
}

/** Several findings may rest on the same words: one mark then, which leads to the one shown now or to the first. */
function placesOf(marks: readonly Mark[], active: string | null): Mark[] {
  const places = new Map<string, Mark>();
  for (const mark of marks) {
    const key = JSON.stringify(mark.boxes);
    if (!places.has(key) || mark.card === active) places.set(key, mark);
  }
  return [...places.values()];
}

interface MarkButtonProps {
  mark: Mark;
  box: Mark['boxes'][number];
  loaded: { width: number; height: number; scale: number };
  active: string | null;
  first: boolean;
  label: string;
  onPick(card: string): void;
}

/** Only the first box of a mark is in the tab order: one stop for one finding, however many lines it runs over. */
function MarkButton({ mark, box, loaded, active, first, label, onPick }: MarkButtonProps): JSX.Element {
  const percent = (points: number, pixels: number) => `${((points * loaded.scale) / pixels) * 100}%`;
  return (
    <button
      type="button"
      class={`mark ${active === mark.card ? 'now' : ''} ${first ? '' : 'rest'}`}
      data-test="mark"
      data-card={mark.card}
      style={{
        left: percent(box.x - 1, loaded.width),
        top: percent(box.y - 1, loaded.height),
        width: percent(box.width + 2, loaded.width),
        height: percent(box.height + 2, loaded.height),
      }}
      tabIndex={first ? 0 : -1}
      aria-hidden={first ? undefined : 'true'}
      aria-label={first ? label : undefined}
      onClick={() => onPick(mark.card)}
    />
  );
}
