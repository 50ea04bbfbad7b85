import { describe, expect, it } from 'vitest';
import { published } from '../../../utils/core/verdict/contract';
import type { Verdict } from '../../../utils/core/verdict/verdict';
import { finding } from './finding';

const VERDICT: Verdict = {
  schemaVersion: 1,
  verdict: 'block',
  reason: null,
  headline: 'A line for the panel.',
  motions: [
    {
      title: 'MOTION TO COMPEL',
      kind: 'compel',
      dispositive: false,
      discovery: true,
      court: 'txwd',
      caseNumber: '3:20-cv-09311-KLM-NOP',
      certificates: [
        { document: 'main', heading: 'CERTIFICATE OF CONFERENCE', pages: [3, 4], text: 'I certify …' },
      ],
      conference: {
        position: 'opposed',
        goodFaith: true,
        reason: null,
        events: [
          {
            status: 'held',
            dates: ['2021-06-01'],
            times: ['10:30'],
            modes: ['telephone'],
            movant: [],
            respondent: ['I. Ferrand'],
            place: null,
          },
        ],
      },
    },
  ],
  findings: [
    finding({
      evidence: [
        { document: 'main', page: 3, quote: 'I certify', boxes: [{ x: 0, y: 0, width: 1, height: 1 }] },
      ],
    }),
  ],
  read: { documents: [{ document: 'main', pages: 5, pagesRead: 5, ocrPages: 0 }], ms: 12 },
  problem: null,
  notes: [{ text: 'a note', confidence: null }],
  rulesAsOf: '2026-11-01',
  court: 'txwd',
  caseNumber: null,
  belongs: null,
};

describe('the published object', () => {
  it('has exactly the keys other tools read, at every level', () => {
    const out = published(VERDICT);
    expect(Object.keys(out)).toEqual(['schemaVersion', 'verdict', 'reason', 'motions', 'findings', 'read']);
    expect(Object.keys(out.motions[0] ?? {})).toEqual([
      'title',
      'kind',
      'dispositive',
      'discovery',
      'court',
      'caseNumber',
      'certificates',
      'conference',
    ]);
    expect(Object.keys(out.motions[0]?.certificates[0] ?? {})).toEqual([
      'document',
      'heading',
      'pages',
      'text',
    ]);
    expect(Object.keys(out.motions[0]?.conference ?? {})).toEqual([
      'position',
      'goodFaith',
      'reason',
      'events',
    ]);
    expect(Object.keys(out.motions[0]?.conference?.events[0] ?? {})).toEqual([
      'status',
      'dates',
      'times',
      'modes',
      'movant',
      'respondent',
      'place',
    ]);
    expect(Object.keys(out.findings[0] ?? {})).toEqual([
      'check',
      'status',
      'authority',
      'confidence',
      'effect',
      'message',
      'evidence',
    ]);
    expect(Object.keys(out.findings[0]?.authority ?? {})).toEqual(['kind', 'citation']);
    expect(Object.keys(out.findings[0]?.evidence[0] ?? {})).toEqual(['document', 'page', 'quote']);
    expect(Object.keys(out.read)).toEqual(['documents', 'ms']);
    expect(Object.keys(out.read.documents[0] ?? {})).toEqual(['document', 'pages', 'pagesRead', 'ocrPages']);
  });

  it('is plain JSON: written and read again it is the same', () => {
    expect(JSON.parse(JSON.stringify(published(VERDICT)))).toEqual(published(VERDICT));
  });

  it('gives null for a motion without conference', () => {
    const [motion] = VERDICT.motions;
    if (!motion) throw new Error('no motion');
    expect(
      published({ ...VERDICT, motions: [{ ...motion, conference: null }] }).motions[0]?.conference,
    ).toBeNull();
  });
});
