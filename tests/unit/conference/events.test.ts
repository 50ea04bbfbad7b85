// What a certificate tells of each conference or effort: status, days, means.

import { describe, expect, test } from 'vitest';
import { eventsOf } from './read';

type Row = [certificate: string, events: string[]];
const promise = (name: string, rows: Row[]) =>
  describe(name, () => {
    test.each(rows)('%s', (certificate, events) => expect(eventsOf(certificate)).toEqual(events));
  });

promise('talk is held', [
  ['I conferred with opposing counsel by telephone on May 27, 2025.', ['held 2025-05-27 telephone']],
  ['Counsel spoke over the phone on 5/27/25 regarding this motion.', ['held 2025-05-27 telephone']],
  ['On the 27th day of May, 2025, counsel for the parties met via Zoom.', ['held 2025-05-27 video']],
  ['The parties, through counsel, held a teleconference on June 2, 2025.', ['held 2025-06-02 telephone']],
  ['A meet-and-confer was conducted by Microsoft Teams on June 3, 2025.', ['held 2025-06-03 video']],
  [
    'Counsel participated in a thirty-minute phone call on June 3, 2025, and discussed each request.',
    ['held 2025-06-03 telephone'],
  ],
  [
    'The undersigned sat down with defense counsel at the courthouse on June 4, 2025.',
    ['held 2025-06-04 in_person'],
  ],
  [
    'Undersigned counsel had a telephone conversation with Mr. Varhaug on June 5, 2025 about the relief sought.',
    ['held 2025-06-05 telephone'],
  ],
  [
    'I have communicated with counsel for Defendant by email, most recently on June 6, 2025, and she advised that Defendant is opposed.',
    ['held 2025-06-06 email'],
  ],
  [
    'Prior to filing, I called defense counsel on June 9, 2025. She indicated that Defendant would oppose this motion.',
    ['held 2025-06-09 telephone'],
  ],
  [
    'On June 10, 2025, I emailed counsel for Defendant regarding this motion; he responded that Defendant takes no position.',
    ['held 2025-06-10 email'],
  ],
  [
    'Counsel met face-to-face on June 11, 2025, at the offices of defense counsel.',
    ['held 2025-06-11 in_person'],
  ],
  [
    'The conference required by Local Rule 7.1 took place by videoconference on June 12, 2025.',
    ['held 2025-06-12 video'],
  ],
  [
    'The undersigned conferred telephonically with counsel for all parties on June 2 and June 4, 2025.',
    ['held 2025-06-02,2025-06-04 telephone'],
  ],
  [
    'Following a phone conference on June 2, 2025, the parties remain at an impasse.',
    ['held 2025-06-02 telephone'],
  ],
  ['I contacted counsel for Defendant, who advised that Defendant does not oppose the motion.', ['held']],
  ['Counsel have met and conferred.', ['held']],
  ['Plaintiff has conferred with Defendant, and Defendant is opposed to the relief requested.', ['held']],
  ['Counsel consulted in person in chambers before the June 3, 2025 hearing.', ['held in_person']],
  [
    'I texted opposing counsel on June 3, 2025, and he texted back that he had no objection.',
    ['held 2025-06-03 text'],
  ],
  ['We met and conferred via WebEx on May 30, 2025, for roughly an hour.', ['held 2025-05-30 video']],
  [
    'Counsel for Plaintiff asked counsel for Defendant by telephone on June 3, 2025 for his position, and he said Defendant opposes.',
    ['held 2025-06-03 telephone'],
  ],
]);

promise('a try that was answered on the matter reached the other side', [
  [
    'I attempted to confer with Ms. Tran about this motion, but she declined to make the engineer available.',
    ['held'],
  ],
  ['I attempted to confer with Ms. Tran, who replied that she was in trial.', ['attempted']],
]);

promise('several events are kept apart', [
  [
    'I emailed defense counsel on May 3, 2025, and we spoke by telephone on May 5, 2025.',
    ['sent 2025-05-03 email', 'held 2025-05-05 telephone'],
  ],
  [
    'I wrote to opposing counsel on May 1, 2025. On May 8, 2025, we discussed the letter by telephone.',
    ['sent 2025-05-01', 'held 2025-05-08 telephone'],
  ],
  [
    'Counsel conferred by phone on May 1, 2025 and in person on May 9, 2025.',
    ['held 2025-05-01 telephone', 'held 2025-05-09 in_person'],
  ],
  [
    'Counsel conferred on May 1, 2025 by telephone and on May 9, 2025 by Zoom.',
    ['held 2025-05-01 telephone', 'held 2025-05-09 video'],
  ],
  [
    'I left a voicemail for Mr. Varhaug on May 6, 2025; sent him an e-mail on May 7, 2025; and called again on May 8, 2025. No response has been received.',
    ['sent 2025-05-06 voicemail', 'sent 2025-05-07 email', 'attempted 2025-05-08 telephone'],
  ],
  [
    'A deficiency letter was sent on April 2, 2025. The parties then conferred by telephone on April 10, 2025 and April 24, 2025.',
    ['sent 2025-04-02 letter', 'held 2025-04-10,2025-04-24 telephone'],
  ],
]);

promise('a try that reached nobody is attempted', [
  [
    'The undersigned attempted to confer with opposing counsel by telephone on June 2, 2025, but was unable to reach him.',
    ['attempted 2025-06-02 telephone'],
  ],
  [
    'I called defense counsel on June 2, 2025, and left a message; my call was not returned.',
    ['attempted 2025-06-02 telephone'],
  ],
  [
    'Several calls were placed to the office of defense counsel on June 2, 2025. None was returned.',
    ['attempted 2025-06-02 telephone'],
  ],
  [
    'I tried to reach Ms. Tran by phone on June 2 and June 3, 2025, without success.',
    ['attempted 2025-06-02,2025-06-03 telephone'],
  ],
  ['Undersigned made a good faith effort to confer with counsel for Defendant.', ['attempted']],
  ['Plaintiff requested a conference on June 2, 2025. Defendant did not respond.', ['attempted 2025-06-02']],
  [
    'On June 2, 2025, I proposed three dates for a conference call; none was accepted.',
    ['attempted 2025-06-02'],
  ],
]);

promise('a one-sided message is sent', [
  [
    'I sent an email to defense counsel on June 2, 2025 asking whether the motion is opposed, and have received no response.',
    ['sent 2025-06-02 email'],
  ],
  ['Plaintiff sent a deficiency letter on June 2, 2025.', ['sent 2025-06-02 letter']],
  ['Counsel left a voice message for opposing counsel on June 2, 2025.', ['sent 2025-06-02 voicemail']],
  ['A proposed order was emailed to defense counsel on June 2, 2025.', ['sent 2025-06-02 email']],
  ['On June 2, 2025, undersigned faxed a letter to counsel for Defendant.', ['sent 2025-06-02 fax,letter']],
  [
    'By letter dated June 2, 2025, Plaintiff asked Defendant to supplement its answers.',
    ['sent 2025-06-02 letter'],
  ],
  [
    'Plaintiff served Defendant with a copy of this motion in draft by e-mail on June 2, 2025.',
    ['sent 2025-06-02 email'],
  ],
]);

promise('a refusal to talk is refused', [
  [
    'I tried to discuss the motion with Mr. Thiel on June 2, 2025, and he said that he would not confer.',
    ['refused 2025-06-02'],
  ],
  ['On June 2, 2025, defense counsel refused to confer.', ['refused 2025-06-02']],
  [
    'I called Mr. Varhaug on June 2, 2025. He declined to discuss the motion.',
    ['refused 2025-06-02 telephone'],
  ],
  ['Defense counsel hung up when I telephoned on June 2, 2025.', ['refused 2025-06-02 telephone']],
  ['Opposing counsel has refused all requests to confer.', ['refused']],
]);

promise('what is yet to come is planned', [
  ['Counsel will confer after this motion is filed and will supplement this certificate.', ['planned']],
  ['A conference is scheduled for June 27, 2025.', ['planned 2025-06-27']],
  ['The undersigned intends to confer with defense counsel before the hearing.', ['planned']],
]);

promise('none is none', [
  ['No conference was held.', ['none']],
  ['The undersigned did not confer with opposing counsel.', ['none']],
  ['Plaintiff has not conferred with Defendant because Defendant has not appeared.', ['none']],
  ['This motion is filed without conferring because of the emergency.', ['none']],
]);

promise('the rule’s own words, a certificate of service and an untold certificate give no event', [
  ['Movant has in good faith conferred or attempted to confer with the party not making disclosure.', []],
  ['Local Rule 7.1 requires that counsel confer before filing a motion.', []],
  ['The moving party must confer in good faith with opposing counsel.', []],
  [
    'I hereby certify that on June 2, 2025, a true and correct copy of the foregoing was served on all counsel of record via CM/ECF.',
    [],
  ],
  ['Defendant does not oppose this motion.', []],
  ['', []],
]);

promise('a day that is another’s is not the conference’s', [
  [
    'Counsel conferred by telephone on June 2, 2025 about the requests served on April 1, 2025.',
    ['held 2025-06-02 telephone'],
  ],
  ['Counsel conferred on June 2, 2025. Defendant promised responses by June 9, 2025.', ['held 2025-06-02']],
  ['On June 2, 2025 counsel conferred about the scheduling order of January 6, 2025.', ['held 2025-06-02']],
  ['I e-mailed counsel on June 2, 2025 and asked for a reply by June 4, 2025.', ['sent 2025-06-02 email']],
  ['Counsel conferred on June 2, 2025 about Defendant’s motion filed on May 1, 2025.', ['held 2025-06-02']],
  [
    'On June 2, 2025, I conferred by phone with defense counsel regarding a continuance of the trial set for August 4, 2025.',
    ['held 2025-06-02 telephone'],
  ],
]);

promise('a means that is denied or only spoken of is none', [
  ['Counsel conferred by e-mail, not by telephone, on June 2, 2025.', ['held 2025-06-02 email']],
  [
    'Counsel conferred on June 2, 2025 about the production of e-mails and text messages.',
    ['held 2025-06-02'],
  ],
  ['Counsel met and conferred on June 2, 2025.', ['held 2025-06-02']],
  ['Counsel spoke on June 2, 2025.', ['held 2025-06-02']],
  ['Counsel conferred on June 2, 2025 regarding taking the deposition by video.', ['held 2025-06-02']],
]);
