// A page's picture in the form it can travel: a Blob where messages are structured clones, else a data: URL.

import type { Picture } from '../../utils/messages/protocol';

export async function pictureFor(drawn: { png: Blob; scale: number }, clones: boolean): Promise<Picture> {
  if (clones) return drawn;
  const png = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(drawn.png);
  });
  return { png, scale: drawn.scale };
}
