// How the court judges an uploaded file. Takes its bytes, gives the rejection's words or null.
// Reasons and words, documented: E.D. Okla., "Check PDF Document"
// (https://www.oked.uscourts.gov/using-utility-function-%E2%80%93-check-pdf-document); "format not recognized": PACER's FAQ.
// That a scanned PDF is accepted follows from the courts' lists of what is not. How the real check looks into the
// file is not known: the byte patterns here are ours.

export function rejectionOf(bytes: Buffer, maxBytes: number): string | null {
  if (bytes.length > maxBytes) {
    const mb = Math.round(maxBytes / 1024 / 1024);
    return `The file exceeds the maximum size of ${mb} MB. The upload failed; start over with a smaller file.`;
  }
  const head = bytes.subarray(0, 1024).toString('latin1');
  if (!head.includes('%PDF-')) return 'ERROR: format not recognized.';
  const text = bytes.toString('latin1');
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) {
    return 'The document has security measures in effect, such as password protection or access restrictions. This PDF document cannot be accepted.';
  }
  if (/\/S\s*\/(JavaScript|Launch)\b/.test(text)) {
    return 'The document contains code which may cause an external action (such as launching an application). This PDF document cannot be accepted.';
  }
  if (!text.includes('%%EOF')) {
    return 'The document is not a well-formed PDF document (no further information is available).';
  }
  return null;
}
