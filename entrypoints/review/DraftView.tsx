// The draft beside the form, its blanks in sight, and the ways to take it along. Takes a Draft; gives markup.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey, Say } from '../../components/i18n/say';
import { CopyButton } from '../../components/page/CopyButton';
import { Quoting } from '../../components/verdict/Sentence';
import { BLANKS, type Draft, type Reminder } from '../../utils/core/draft';
import { copyText } from '../../utils/page/clipboard';
import { download, pdfPage, wordFile } from './draft-files';
import { linesOf, textOf } from './draft-text';

export interface DraftViewProps {
  say: Say;
  language: string;
  draft: Draft;
  name: string;
}

export function DraftView({ say, language, draft, name }: DraftViewProps): JSX.Element {
  const [fault, setFault] = useState('');
  const { heading, paragraphs, signature } = linesOf(draft);
  const pdf = async () => {
    setFault('');
    try {
      download(await pdfPage(draft), `${name}-certificate-draft.pdf`);
    } catch {
      setFault(say('mend_pdf_letters'));
    }
  };
  return (
    <div class="draft stack tight">
      <h3>{say('mend_draft')}</h3>
      <p class="soft small">{say('mend_draft_note')}</p>
      {!language.startsWith('en') && <p class="soft small">{say('mend_draft_english')}</p>}
      <article class="page" lang="en" data-test="draft">
        <p class="centre">
          <strong>{heading}</strong>
        </p>
        {paragraphs.map((p) => (
          <p key={p}>{withBlanks(p)}</p>
        ))}
        <div class="signature">
          {signature.map((line) => (
            <p key={line}>{withBlanks(line)}</p>
          ))}
        </div>
      </article>
      <p role="status" class="small">
        {draft.blanks.length > 0 && say.count('mend_blanks', draft.blanks.length)}
      </p>
      <div class="row">
        <CopyButton say={say} text={() => textOf(draft)} copy={copyText} test="copy-draft" first>
          {say('mend_copy')}
        </CopyButton>
        <button
          type="button"
          data-test="draft-docx"
          onClick={async () => download(await wordFile(draft), `${name}-certificate-draft.docx`)}
        >
          {say('mend_docx')}
        </button>
        <button type="button" data-test="draft-pdf" onClick={pdf}>
          {say('mend_pdf')}
        </button>
      </div>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {draft.reminders.length > 0 && (
        <div class="reminders">
          <h3>{say('mend_also')}</h3>
          <ul>
            {draft.reminders.map((r) => (
              <li key={JSON.stringify(r)}>
                {r.id === 'asks' ? (
                  <Quoting
                    sentence={(asks) => say('remind_asks', { asks, citation: r.citation })}
                    english={r.asks}
                  />
                ) : (
                  reminderWords(say, r)
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function withBlanks(text: string): (string | JSX.Element)[] {
  const blanks = text.match(BLANKS) ?? [];
  return text.split(BLANKS).flatMap((part, i) => {
    const after = blanks[i];
    return after ? [part, <mark key={`${i}${after}`}>{after}</mark>] : [part];
  });
}

function reminderWords(say: Say, reminder: Reminder): string {
  const key = `remind_${reminder.id.replaceAll('-', '_')}` as MessageKey;
  if (reminder.id === 'modes')
    return say(key, { modes: reminder.modes.map((m) => say(`mode_${m}` as MessageKey)).join(', ') });
  const { id: _, ...values } = reminder;
  return say(key, values as Record<string, string | number>);
}
