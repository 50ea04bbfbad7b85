// The papers in the pictures beside those of tests/fixtures/filings.ts, each for a state the fixtures do not reach. People, cases
// and facts are invented.

import { FILINGS, filesOf } from '../../tests/fixtures/filings';
import { compelMended } from '../../tests/fixtures/motions/compel';
import { unopposedExtension } from '../../tests/fixtures/motions/other-papers';
import { FACE_TO_FACE } from '../../tests/fixtures/orders/orders';
import { type FilingText, makePdf } from '../../tests/fixtures/pdf-maker/index';
import { makeScannedPdf } from '../../tests/fixtures/pdf-maker/scanned';

function certified(text: string, over: Partial<FilingText> = {}): FilingText {
  const [certificate] = [compelMended.certificate].flat();
  return { ...compelMended, certificate: { ...certificate!, text }, ...over };
}

/** Warned: the case law of the court asks for more than its rule does. */
const PLACELESS = certified(
  'I certify that on June 1, 2021, I met with Ignacio P. Ferrand, counsel for Plaintiffs, and that we conferred in a good-faith attempt to resolve each of the three items in this motion. Plaintiffs will answer no further because they contend that their work and medical history is private. The motion is opposed.',
);

/** Warned in S.D. Tex., whose rule nobody has verified. */
const UNVERIFIED: FilingText = {
  ...unopposedExtension,
  court: 'IN THE UNITED STATES DISTRICT COURT\nFOR THE SOUTHERN DISTRICT OF TEXAS',
  division: 'LAREDO DIVISION',
  title: "DEFENDANTS' MOTION FOR EXTENSION OF TIME TO RESPOND",
  certificate: null,
};

/** Everything at once: an endless title, blanks, two stories, another case, a day that has not come. */
const CROWDED = certified(
  'In Case No. 4:19-cv-00118, I certify that on [DATE], and again on March 3, 2031, counsel for the parties exchanged letters about the requests. The motion is unopposed, and Plaintiffs oppose it because ____________.',
  {
    title:
      "DEFENDANTS LAZARO QUINTERO'S AND SIERRA BRONCE CARRIERS S.A. DE C.V.'S OPPOSED MOTION TO COMPEL FULL AND COMPLETE ANSWERS TO INTERROGATORY NOS. 3, 5, 7, 9 AND 11 AND PRODUCTION OF ALL DOCUMENTS RESPONSIVE TO REQUESTS FOR PRODUCTION NOS. 2 THROUGH 14 FROM PLAINTIFFS MARISOL TAVARES AND BENITA ORDUÑA",
  },
);

export const PAPERS = {
  placeless: () => makePdf(PLACELESS, 'stamped'),
  unverified: () => makePdf(UNVERIFIED, 'stamped'),
  crowded: () => makePdf(CROWDED, 'stamped'),
  protected: () => makePdf(compelMended, 'plain', { userPassword: 'secret', ownerPassword: 'secret' }),
  /** Its pages over and over, so that reading it takes longer than Next is held. */
  longScan: async () => {
    const motion = (await filesOf(FILINGS.compelMended)).get('main')!;
    return makeScannedPdf(motion, { dpi: 150, pages: Array.from({ length: 24 }, (_, i) => (i % 2) + 1) });
  },
} satisfies Record<string, () => Promise<Uint8Array>>;

/** An order of the case in the pictures, whose days lie ahead of the day the pictures are taken. */
export function orderOfTheCase(today: Date): string {
  const day = (after: number) =>
    new Date(today.getTime() + after * 86_400_000).toLocaleDateString('en-US', { dateStyle: 'long' });
  return FACE_TO_FACE.replace('PE:24-CV-00055-DC-DF', 'EP:20-CV-09311-KLM-NOP')
    .replace('March 6, 2024', day(9))
    .replace('March 20, 2024', day(23))
    .replace('20th day of February, 2024', `21st day of June, 2021`);
}
