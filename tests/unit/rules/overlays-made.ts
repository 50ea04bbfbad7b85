// Overlays for the tests of this folder: a firm's own judge's requirement, a correction, a mark of checking.

import type { AddedRule, Correction, MarkedAsChecked } from '../../../utils/core/rules/index';

export function addedRule(): AddedRule {
  return {
    schemaVersion: 1,
    id: 'quirk-1',
    addedBy: 'Quirk & Ashworth LLP',
    addedOn: '2026-03-02',
    scope: { court: 'txwd', judge: 'XR' },
    does: 'add',
    rule: {
      id: 'quirk-xr-remand',
      citation: 'Standing order of Judge X. Rowan, paragraph 4',
      title: 'Conference before a motion to dismiss',
      authority: 'standing-order',
      url: null,
      inForce: { from: '2025-01-01', to: null },
      covers: { scope: 'named', kinds: ['dismiss'] },
      duty: 'Counsel talk before any motion to dismiss.',
      requires: [
        { element: 'certificate', asks: 'Certify that counsel talked.' },
        { element: 'conference', accepts: ['held'], asks: 'Talk before a motion to dismiss.' },
      ],
      consequence: null,
      provenance: {
        confidence: 'seen',
        readOn: '2026-03-02',
        source: 'the judge’s page',
        url: null,
        asOf: '2026-03-02',
      },
      reviewBy: '2027-03-02',
    },
  };
}

export function corrected(): Correction {
  return {
    schemaVersion: 1,
    id: 'quirk-2',
    addedBy: 'Quirk & Ashworth LLP',
    addedOn: '2026-03-02',
    scope: { court: 'txsd' },
    does: 'correct',
    rule: 'lr7-1d',
    changes: {
      requires: [
        { element: 'certificate', asks: 'Aver in the motion that counsel conferred and cannot agree.' },
      ],
    },
    why: 'Read on the court’s page; nothing but the averment is asked.',
  };
}

export function checked(): MarkedAsChecked {
  return {
    schemaVersion: 1,
    id: 'quirk-3',
    addedBy: 'Quirk & Ashworth LLP',
    addedOn: '2026-03-02',
    scope: { court: 'txwd' },
    does: 'check',
    rule: 'cv-7g',
    elements: ['reason'],
    checkedOn: '2026-03-01',
    checkedBy: 'N. Quirk',
    where: 'the court’s page of local rules',
  };
}
