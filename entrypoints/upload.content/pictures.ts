// Pictures of pages for the panel. Takes a way to ask for one; gives a provider that answers when the picture has come, with
// null where none can be had.

import type { PictureOf } from '../../components/verdict/picture';
import type { DocumentRef } from '../../utils/core/filing';
import type { Picture } from '../../utils/messages/protocol';

export interface PictureAsked {
  request: number;
  document: DocumentRef;
  page: number;
  /** Pixels. */
  width: number;
}

/** Pixels for the panel's column, twice on a dense screen, at most MOST. */
const COLUMN = 900;
const MOST = 1600;

export class Pictures {
  #waiting = new Map<number, (picture: Picture | null) => void>();
  #count = 0;

  constructor(
    /** False where nobody hears it. */
    private readonly ask: (asked: PictureAsked) => boolean,
    private readonly window: Window,
  ) {}

  /** One function for good: the panel draws anew when it is given another. */
  readonly of: PictureOf = async (document, page) => {
    const request = ++this.#count;
    const width = Math.min(MOST, Math.round(COLUMN * (this.window.devicePixelRatio || 1)));
    const picture = await new Promise<Picture | null>((resolve) => {
      this.#waiting.set(request, resolve);
      if (!this.ask({ request, document, page, width })) resolve(null);
    });
    this.#waiting.delete(request);
    return picture && { image: picture.png, scale: picture.scale };
  };

  heard(request: number, picture: Picture | null): void {
    this.#waiting.get(request)?.(picture);
  }
}
