// Whether a chosen file is still the one that was checked. Takes a File; gives a fingerprint, or throws where it can no
// longer be read. Chromium reads a file only as it was when chosen and then fails, so its last byte tells; Firefox
// reads what lies on the disk now, so there the whole file is hashed. Tried in both: docs/guard.md.

/** Bytes hashed at a time, so that a 150 MB file never lies in memory whole. */
const CHUNK = 8 * 1024 * 1024;

/** @throws NotReadableError or NotFoundError (DOMException) where the file changed or went. */
export async function fingerprintOf(file: Blob, deep: boolean, signal?: AbortSignal): Promise<string> {
  if (!deep) {
    await file.slice(Math.max(0, file.size - 1)).arrayBuffer();
    return `${file.size}`;
  }
  const parts: string[] = [];
  for (let at = 0; at < file.size; at += CHUNK) {
    signal?.throwIfAborted();
    const bytes = await file.slice(at, at + CHUNK).arrayBuffer();
    // A file cut short on the disk reads short, without an error.
    if (bytes.byteLength !== Math.min(CHUNK, file.size - at))
      throw new DOMException('changed', 'NotReadableError');
    parts.push(hex(await crypto.subtle.digest('SHA-256', bytes)));
  }
  return parts.join(':');
}

function hex(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
