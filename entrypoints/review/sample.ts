// A sample to try Conferral on: a made-up motion to compel whose certificate tells of a letter only. Takes nothing; gives a
// PDF as a File, drawn on this page. Names, numbers and facts are fictional.

export const SAMPLE_COURT = 'txwd';
export const SAMPLE_EVENT = 'Compel';

type Line = { text: string; x?: number; bold?: boolean; gap?: number };

const PAGES: Line[][] = [
  [
    { text: 'IN THE UNITED STATES DISTRICT COURT', x: 175, bold: true },
    { text: 'FOR THE WESTERN DISTRICT OF TEXAS', x: 183, bold: true, gap: 16 },
    { text: 'EL PASO DIVISION', x: 245, bold: true, gap: 16 },
    { text: 'MARISOL VEGA,', gap: 40 },
    { text: 'Plaintiff,', x: 108, gap: 20 },
    { text: 'v.', gap: 20 },
    { text: 'Civil Action No. 3:24-cv-00999-ABC', x: 340, gap: 0 },
    { text: 'LANTERN FREIGHT LINES, INC.,', gap: 20 },
    { text: 'Defendant.', x: 108, gap: 20 },
    { text: "PLAINTIFF'S MOTION TO COMPEL ANSWERS TO INTERROGATORIES", x: 112, bold: true, gap: 44 },
    {
      text: 'Plaintiff Marisol Vega moves under Rule 37(a)(3)(B) of the Federal Rules of Civil Procedure',
      x: 108,
      gap: 36,
    },
    {
      text: 'for an order that Defendant Lantern Freight Lines, Inc. answer Interrogatory Nos. 4 and 9.',
      gap: 24,
    },
    {
      text: 'Plaintiff served her first set of interrogatories on March 4. Defendant answered on April 3 and',
      x: 108,
      gap: 24,
    },
    {
      text: 'objected to both as unduly burdensome, without saying what the burden is. The logs they ask for',
      gap: 24,
    },
    {
      text: "are in Defendant's hands alone, and they show how long the driver had been on the road.",
      gap: 24,
    },
    { text: 'For these reasons Plaintiff asks the Court to grant this motion.', x: 108, gap: 24 },
  ],
  [
    { text: 'Respectfully submitted,', x: 324 },
    { text: '/s/ Teodora Lindqvist', x: 324, gap: 32 },
    { text: 'Teodora Lindqvist', x: 324, gap: 18 },
    { text: 'State Bar No. 00000002', x: 324, gap: 18 },
    { text: 'LINDQVIST & MOORE PLLC', x: 324, gap: 18 },
    { text: 'Attorney for Plaintiff', x: 324, gap: 18 },
    { text: 'CERTIFICATE OF CONFERENCE', x: 212, bold: true, gap: 48 },
    {
      text: 'I certify that efforts to resolve this discovery dispute were made and were not successful.',
      x: 108,
      gap: 30,
    },
    {
      text: 'On April 12, 2024, a letter was sent to counsel for Defendant. This motion is opposed.',
      gap: 24,
    },
    { text: '/s/ Teodora Lindqvist', x: 324, gap: 36 },
    { text: 'CERTIFICATE OF SERVICE', x: 222, bold: true, gap: 48 },
    {
      text: 'I certify that this motion was served on all counsel of record through CM/ECF.',
      x: 108,
      gap: 30,
    },
    { text: '/s/ Teodora Lindqvist', x: 324, gap: 36 },
  ],
];

export async function sampleFile(name: string): Promise<File> {
  const { PDFDocument, StandardFonts } = await import('pdf-lib');
  const document = await PDFDocument.create();
  const roman = await document.embedFont(StandardFonts.TimesRoman);
  const bold = await document.embedFont(StandardFonts.TimesRomanBold);
  PAGES.forEach((lines, i) => {
    const page = document.addPage([612, 792]);
    let y = 712;
    for (const line of lines) {
      y -= line.gap ?? 0;
      page.drawText(line.text, { x: line.x ?? 72, y, size: 12, font: line.bold ? bold : roman });
    }
    page.drawText(String(i + 1), { x: 303, y: 40, size: 12, font: roman });
  });
  const bytes = await document.save();
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type: 'application/pdf' });
}
