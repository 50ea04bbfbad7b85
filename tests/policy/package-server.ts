// The firm's own web server, as far as a browser asks it: update manifests and packages, on this machine alone.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PackageServer {
  address: string;
  /** Path → content; changed while it runs. */
  files: Map<string, { type: string; body: Uint8Array | string }>;
  /** Paths asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

export async function servePackages(): Promise<PackageServer> {
  const files: PackageServer['files'] = new Map();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(path);
    const file = files.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
