// Starts the simulated CM/ECF: an HTTPS server with a certificate made on the spot, for every *.uscourts.gov name that a
// browser is told to send here. Gives its port, what it received, and a way to close it.
// The path of a POST's bytes: readPost → received.posts → the court's screen, so a test sees each before the page answers.

import { createHash, X509Certificate } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { CASES, type DocketCase, lookUp } from './cases';
import { Court } from './court';
import { Received, readPost } from './received';
import { DEFAULT_SWITCHES, type PortalSwitches, switchesFor } from './switches';

export interface PortalOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  switches?: Partial<PortalSwitches>;
  /** Cases beside the ones in cases.ts; one of the same number takes that one's place. */
  cases?: DocketCase[];
  /** The court's clock; the machine's by default. */
  now?: () => Date;
}

export interface Portal {
  port: number;
  /** `https://127.0.0.1:PORT`, for a client that maps no names. */
  url: string;
  /** Base64 SHA-256 of the certificate's public key: a browser told to trust it takes pages into its cache as usual. */
  publicKeyHash: string;
  received: Received;
  /** Live: a change holds from the next request on. */
  switches: PortalSwitches;
  /** Sets switches over the defaults, forgetting what was set before. */
  set(switches: Partial<PortalSwitches>): void;
  /** The court enters an order of its own; NoticeOfFiling.pl then shows its Notice. */
  enterOrder(caseNumber: string, docketText: string): void;
  close(): Promise<void>;
}

function cookiesOf(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(/; */).filter(Boolean);
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const received = new Received();
  const switches: PortalSwitches = { ...DEFAULT_SWITCHES, ...options.switches };
  const own = options.cases ?? [];
  const cases = [...own, ...CASES.filter((one) => lookUp(own, one.number).length === 0)];
  const court = new Court(received, cases, options.now ?? (() => new Date()));
  const names = ['*.uscourts.gov', '*.login.uscourts.gov', 'localhost'];
  const pems = await generate([{ name: 'commonName', value: '*.uscourts.gov' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });

  const publicKey = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? 'localhost';
    const url = new URL(request.url ?? '/', `https://${host}`);
    const cookies = cookiesOf(request);
    const method = request.method ?? 'GET';
    received.requests.push(`${method} ${url.pathname}${url.search}`);
    const post = method === 'GET' || method === 'HEAD' ? null : await readPost(request);
    if (post) received.posts.push(post);
    const own = switchesFor(switches, cookies);
    if (own.slow > 0) await new Promise((resolve) => setTimeout(resolve, own.slow));
    const answer = court.answer({ method, host, url, cookies, post, switches: own });
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  }

  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!request.complete) received.aborted++;
      else console.error('portal:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `https://127.0.0.1:${port}`,
    publicKeyHash: createHash('sha256').update(publicKey).digest('base64'),
    received,
    switches,
    set(changed) {
      Object.assign(switches, DEFAULT_SWITCHES, options.switches, changed);
    },
    enterOrder: (caseNumber, docketText) => court.enterOrder(caseNumber, docketText),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
