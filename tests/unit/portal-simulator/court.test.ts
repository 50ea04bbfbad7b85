// What the simulated court promises the tests that lean on it, asked over plain HTTPS without a browser.

import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../portal/portal';

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const LOGGED_IN = { cookie: 'NextGenCSO=1', host: 'ecf.txwd.uscourts.gov' };

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
beforeEach(() => {
  portal.received.clear();
  portal.set({});
});
afterAll(() => portal.close());

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

function ask(path: string, headers: Record<string, string>, body?: Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = {
      port: portal.port,
      path,
      method: body ? 'POST' : 'GET',
      headers,
      rejectUnauthorized: false,
    };
    const sent = request({ host: '127.0.0.1', ...options }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const get = (path: string, headers: Record<string, string> = LOGGED_IN) => ask(path, headers);

/** Browsers send an input left empty as a nameless octet stream. */
const typeOf = (fileName: string) => (fileName ? 'application/pdf' : 'application/octet-stream');

function multipart(fields: [string, string, string?][]): { type: string; body: Buffer } {
  const boundary = '----boundary7';
  const parts = fields.map(([name, value, fileName]) => {
    const file =
      fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: ${typeOf(fileName)}`;
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  });
  const body = Buffer.from(`${parts.join('')}--${boundary}--\r\n`, 'latin1');
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}

async function post(path: string, fields: [string, string, string?][]): Promise<Reply> {
  const { type, body } = multipart(fields);
  return ask(path, { ...LOGGED_IN, 'content-type': type, 'content-length': String(body.length) }, body);
}

/** The action of the page's form, which must carry a one-time number and a step tag. */
function actionOf(page: string): string {
  const action = /action="\.\.(\/cgi-bin\/Dispatch\.pl\?\d{15}-L_\d+_\d+-\d+)"/.exec(page)?.[1];
  expect(action).toBeDefined();
  return action!;
}

async function toUpload(events: string[] = ['Compel']): Promise<string> {
  let page = (await get('/cgi-bin/Dispatch.pl?motion')).text;
  page = (
    await post(
      actionOf(page),
      events.map((event): [string, string] => ['event', event]),
    )
  ).text;
  page = (await post(actionOf(page), [['all_case_ids', '1083411']])).text;
  page = (await post(actionOf(page), [])).text;
  return (await post(actionOf(page), [['party_person', 'Lazaro Quintero [dft]']])).text;
}

describe('the simulated court', () => {
  it('sends who is not logged in to the central login, and back', async () => {
    const reply = await get('/cgi-bin/DisplayMenu.pl?CivilEvents', { host: 'ecf.txwd.uscourts.gov' });
    expect(reply.status).toBe(302);
    expect(reply.headers.location).toMatch(
      /^https:\/\/pacer\.login\.uscourts\.gov\/csologin\/login\.jsf\?appurl=/,
    );
  });

  it('writes every page without DOCTYPE, with frame-buster and content box', async () => {
    for (const path of [
      '/cgi-bin/DisplayMenu.pl?CivilEvents',
      '/cgi-bin/iquery.pl',
      '/cgi-bin/DktRpt.pl?1083411',
    ]) {
      const { text } = await get(path);
      expect(text).toMatch(/^<html><head>/);
      expect(text).toContain('if (top!=self) {top.location.replace(location.href);}');
      expect(text).toContain('<div id="cmecfMainContent">');
    }
  });

  it('shows Civil and Criminal to a filer only', async () => {
    expect((await get('/cgi-bin/iquery.pl')).text).toContain('DisplayMenu.pl?CriminalEvents');
    portal.set({ filer: false });
    expect((await get('/cgi-bin/iquery.pl')).text).not.toContain('DisplayMenu.pl?CriminalEvents');
  });

  it.each(['3:20-cv-09311', '20-9311', '3-20-cv-9311', '20cv9311', '3:20cv9311'])(
    'finds a case by %s',
    async (number) => {
      const { text } = await get(
        `/cgi-bin/possible_case_numbers.pl?${encodeURIComponent(number)};number=0.4`,
      );
      expect(text).toContain('id="1083411"');
      expect(text).toContain('3:20-cv-09311-KLM-NOP Tavares et al v. Quintero et al');
    },
  );

  it('finds no case by a number of another office', async () => {
    const { text } = await get('/cgi-bin/possible_case_numbers.pl?5:20-cv-09311;number=0.4');
    expect(text).not.toContain('<case');
  });

  it('keeps the whole body of an upload and every part of it, byte for byte', async () => {
    const page = await toUpload();
    await post(actionOf(page), [
      ['file_1', `${PDF}\xff\x00\xfe`, 'motion.pdf'],
      ['attach_1', '', ''],
      ['category_1', 'Exhibit'],
    ]);
    const last = portal.received.posts.at(-1)!;
    expect(last.parts.map((part) => [part.name, part.fileName])).toEqual([
      ['file_1', 'motion.pdf'],
      ['attach_1', ''],
      ['category_1', null],
    ]);
    expect(last.parts[0]!.bytes.equals(Buffer.from(`${PDF}\xff\x00\xfe`, 'latin1'))).toBe(true);
    expect(last.body.toString('latin1')).toContain('name="category_1"\r\n\r\nExhibit');
    expect(portal.received.withPdf).toHaveLength(1);
  });

  it('counts a PDF however it is sent', async () => {
    const body = Buffer.from(`raw ${PDF}`);
    await ask('/cgi-bin/anything.pl', { ...LOGGED_IN, 'content-type': 'application/octet-stream' }, body);
    expect(portal.received.withPdf).toHaveLength(1);
  });

  it('files nothing before the last Next, and once after it', async () => {
    let page = (await post(actionOf(await toUpload()), [['file_1', PDF, 'motion.pdf']])).text;
    for (const words of [
      'Refer to existing event',
      'hearing requested',
      'Modify as Appropriate',
      'commits this transaction',
    ]) {
      expect(page).toContain(words);
      expect(portal.received.filings).toHaveLength(0);
      const action = actionOf(page);
      page = (await post(action, [])).text;
      if (words === 'commits this transaction') page += (await post(action, [])).text;
    }
    expect(page).toContain('<b>Notice of Electronic Filing</b>');
    expect(page).toContain('already entered');
    expect(portal.received.filings).toHaveLength(1);
    expect(portal.received.filings[0]!.docketText).toBe(
      'MOTION to Compel by Lazaro Quintero.(Ledger, Morgan)',
    );
  });

  it('lets a filer go back and send the same screen again', async () => {
    const action = actionOf(await toUpload());
    await post(action, [['file_1', PDF, 'first.pdf']]);
    let page = (await post(action, [['file_1', PDF, 'second.pdf']])).text;
    for (let i = 0; i < 4; i++) page = (await post(actionOf(page), [])).text;
    expect(portal.received.filings.map((filing) => filing.documents[0]!.fileName)).toEqual(['second.pdf']);
  });

  it.each([
    ['not a PDF', 'PK\x03\x04', 'format not recognized'],
    ['encrypted', PDF.replace('/Root', '/Encrypt 5 0 R /Root'), 'security measures in effect'],
    ['with a launching script', `${PDF}<</S /JavaScript>>`, 'external action'],
    ['cut off', PDF.slice(0, 30), 'not a well-formed PDF document'],
  ])('refuses a file that is %s, in the court’s words', async (_what, bytes, words) => {
    const { text } = await post(actionOf(await toUpload()), [['file_1', bytes, 'motion.pdf']]);
    expect(text).toContain(words);
    expect(text).toContain('motion.pdf');
  });

  it('refuses a file over its limit', async () => {
    portal.set({ maxBytes: 40 });
    const { text } = await post(actionOf(await toUpload()), [['file_1', PDF, 'motion.pdf']]);
    expect(text).toContain('exceeds the maximum size');
  });

  it('writes no inline code under a strict policy, and serves what it moved', async () => {
    portal.set({ csp: 'strict', alertOnLoad: 'hello', modal: true });
    const { headers } = await get('/cgi-bin/iquery.pl');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    const page = await toUpload();
    expect(page).not.toMatch(/<script(?![^>]*src=)[^>]*>/i);
    expect(page).not.toMatch(/\son(click|load|submit)=/i);
    const moved = [...page.matchAll(/src="(\/lib\/moved-[0-9a-f]+\.js)"/g)].map((match) => match[1]!);
    const code = (await Promise.all(moved.map((path) => get(path)))).map((reply) => reply.text).join('\n');
    expect(code).toContain('setTimeout(ClearTimer, 5000)');
    expect(code).toContain('.onclick = function (event) { ProcessForm() };');
  });

  it('takes switches from one browser’s cookie without touching another’s pages', async () => {
    const own = encodeURIComponent(JSON.stringify({ filer: false }));
    const cookie = `NextGenCSO=1; PORTAL_SWITCHES=${own}`;
    expect((await get('/cgi-bin/iquery.pl', { ...LOGGED_IN, cookie })).text).not.toContain('CriminalEvents');
    expect((await get('/cgi-bin/iquery.pl')).text).toContain('CriminalEvents');
  });
});
