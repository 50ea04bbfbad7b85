import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../utils/core/verdict/headline';
import { finding } from './finding';

const missing = (...checks: string[]) => checks.map((check) => finding({ check }));

describe('the first line of the panel', () => {
  it('lists what the certificate does not say, in plain words', () => {
    expect(headlineOf('block', missing('when', 'how'), null)).toBe(
      'The certificate does not say when or how counsel conferred. The court may deny the motion.',
    );
    expect(headlineOf('block', missing('when'), null)).toBe(
      'The certificate does not say when counsel conferred. The court may deny the motion.',
    );
    expect(headlineOf('block', missing('where', 'who', 'how', 'when'), null)).toBe(
      'The certificate does not say who conferred, when, how or where. The court may deny the motion.',
    );
  });

  it('begins with the conference that was none', () => {
    const conference = finding({
      check: 'conference',
      message: 'The certificate tells of no conference, only of a letter that one side sent.',
    });
    expect(headlineOf('block', [...missing('who', 'how'), conference], null)).toBe(
      'The certificate tells of no conference, only of a letter that one side sent. It does not say who conferred or how. The court may deny the motion.',
    );
  });

  it('tells many omissions in the one sentence that has them all', () => {
    const bare = finding({ check: 'bare', message: 'The certificate says only that counsel conferred.' });
    expect(headlineOf('block', [bare, ...missing('who', 'when', 'how', 'good-faith')], null)).toBe(
      'The certificate says only that counsel conferred. It does not say that counsel conferred in good faith. The court may deny the motion.',
    );
    expect(headlineOf('warn', missing('good-faith'), null)).toBe(
      'The certificate does not say that counsel conferred in good faith.',
    );
  });

  it('speaks of no good faith where nobody conferred', () => {
    const none = finding({
      check: 'conference',
      message: 'The certificate says that no conference was held.',
    });
    expect(headlineOf('block', [none, ...missing('good-faith')], null)).toBe(
      'The certificate says that no conference was held. The court may deny the motion.',
    );
  });

  it('says once that there is no certificate', () => {
    const none = finding({
      check: 'certificate',
      message: 'No certificate of conference was found in this filing.',
    });
    expect(headlineOf('block', [none, ...missing('who')], null)).toBe(
      'No certificate of conference was found in this filing. The court may deny the motion.',
    );
  });

  it('begins with a contradiction where there is one', () => {
    const clash = finding({
      check: 'inconsistent',
      authority: { kind: 'document', citation: 'The document itself', url: null, court: null },
      message: 'The title calls the motion unopposed; the certificate says it is opposed.',
    });
    expect(headlineOf('block', [...missing('where'), clash], null)).toMatch(
      /^The title calls the motion unopposed/,
    );
  });

  it('does not threaten where it only warns, and never says that a certificate is enough', () => {
    const lines = [
      headlineOf('warn', [finding({ effect: 'warn' })], null),
      headlineOf('pass', [finding({ status: 'met', effect: 'none' })], null),
      headlineOf('not-required', [], 'A motion for summary judgment is exempt.'),
      headlineOf('unreadable', [], 'The file is empty (0 bytes).'),
    ];
    for (const line of lines) {
      expect(line).not.toMatch(/may deny/);
      expect(line).not.toMatch(/\bcompl(?:y|ies|iant|iance)\b|\bsufficient\b|\bsatisf/i);
    }
    expect(lines[2]).toBe('A motion for summary judgment is exempt.');
    expect(lines[3]).toBe('The file is empty (0 bytes).');
  });
});
