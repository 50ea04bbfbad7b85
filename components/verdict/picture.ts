// A picture of one page, as the reader hands it to a view. Takes whatever form the picture travelled in; gives an
// ImageBitmap, decoded without a request (a data: URL in an <img> would fall under the court page's own policy).

import type { DocumentRef } from '../../utils/core/filing';

export interface PageImage {
  /** Pixels of the whole page, or its encoded bytes (PNG), or the same as a data: URL. */
  image: ImageBitmap | Blob | string;
  /** Pixels of the picture for one PDF point. */
  scale: number;
}

/** Null where the page cannot be shown. Pages count from 1. */
export type PictureOf = (document: DocumentRef, page: number) => Promise<PageImage | null>;

/** Decodes a picture; rejects where the bytes are no picture. */
export async function bitmapOf({ image }: PageImage): Promise<ImageBitmap> {
  if (typeof image === 'string') return createImageBitmap(blobOf(image));
  return image instanceof Blob ? createImageBitmap(image) : image;
}

function blobOf(dataUrl: string): Blob {
  const comma = dataUrl.indexOf(',');
  const type = /^data:([^;,]+)/.exec(dataUrl)?.[1] ?? 'image/png';
  const binary = atob(dataUrl.slice(comma + 1));
  return new Blob([Uint8Array.from(binary, (c) => c.charCodeAt(0))], { type });
}
