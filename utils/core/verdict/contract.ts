// The published `--json` object, schemaVersion 1. Takes a Verdict; gives exactly the keys other tools read, no more.

import type { Verdict } from './verdict';

export interface PublishedVerdict {
  schemaVersion: 1;
  verdict: Verdict['verdict'];
  reason: string | null;
  motions: {
    title: string;
    kind: string;
    dispositive: boolean;
    discovery: boolean;
    court: string;
    caseNumber: string | null;
    certificates: { document: string; heading: string | null; pages: number[]; text: string }[];
    conference: {
      position: string;
      goodFaith: boolean;
      reason: string | null;
      events: {
        status: string;
        dates: string[];
        times: string[];
        modes: string[];
        movant: string[];
        respondent: string[];
        place: string | null;
      }[];
    } | null;
  }[];
  findings: {
    check: string;
    status: string;
    authority: { kind: string; citation: string };
    confidence: string;
    effect: string;
    message: string;
    evidence: { document: string; page: number; quote: string }[];
  }[];
  read: { documents: { document: string; pages: number; pagesRead: number; ocrPages: number }[]; ms: number };
}

export function published(verdict: Verdict): PublishedVerdict {
  return {
    schemaVersion: 1,
    verdict: verdict.verdict,
    reason: verdict.reason,
    motions: verdict.motions.map((m) => ({
      title: m.title,
      kind: m.kind,
      dispositive: m.dispositive,
      discovery: m.discovery,
      court: m.court,
      caseNumber: m.caseNumber,
      certificates: m.certificates.map((c) => ({
        document: c.document,
        heading: c.heading,
        pages: c.pages,
        text: c.text,
      })),
      conference: m.conference && {
        position: m.conference.position,
        goodFaith: m.conference.goodFaith,
        reason: m.conference.reason,
        events: m.conference.events.map((e) => ({
          status: e.status,
          dates: e.dates,
          times: e.times,
          modes: e.modes,
          movant: e.movant,
          respondent: e.respondent,
          place: e.place,
        })),
      },
    })),
    findings: verdict.findings.map((f) => ({
      check: f.check,
      status: f.status,
      authority: { kind: f.authority.kind, citation: f.authority.citation },
      confidence: f.confidence,
      effect: f.effect,
      message: f.message,
      evidence: f.evidence.map((e) => ({ document: e.document, page: e.page, quote: e.quote })),
    })),
    read: {
      documents: verdict.read.documents.map((d) => ({
        document: d.document,
        pages: d.pages,
        pagesRead: d.pagesRead,
        ocrPages: d.ocrPages,
      })),
      ms: verdict.read.ms,
    },
  };
}
