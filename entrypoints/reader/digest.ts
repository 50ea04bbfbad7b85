// SHA-256 of a file, hex. Takes a Blob; reads it whole, since the browser's digest takes no stream. @throws where the file
// can no longer be read (NotReadableError, NotFoundError).

export async function hexDigest(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
