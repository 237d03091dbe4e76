import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

import type { Context, ExitCode } from '../command.ts';
import { Failure } from '../failure.ts';
import { say } from '../words.ts';
import type { Workspace } from '../workspace/workspace.ts';

const FIRST_PORT = 4173;

/** Serves overview, forms and PDFs on this machine until it is stopped. */
export async function run({ invocation, workspace, language }: Context): Promise<ExitCode> {
  const server = createServer((request, response) => {
    answer(request, response, workspace);
  });
  const port = await listening(server, invocation.host, invocation.port, language);
  const address = `http://${invocation.host}:${String(port)}/`;
  if (invocation.format === 'json') console.log(JSON.stringify({ address }));
  else console.log(say('serving', language, address));
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close(() => {
          stop();
        });
        server.closeAllConnections();
      });
    }
  });
  return 0;
}

/** The port asked for, or the first free one from the usual on. */
async function listening(
  server: Server,
  host: string,
  asked: number | undefined,
  language: Context['language'],
): Promise<number> {
  for (let port = asked ?? FIRST_PORT; ; port += 1) {
    const opened = await tryPort(server, host, port);
    if (opened !== undefined) return opened;
    if (asked !== undefined) throw new Failure(2, say('portTaken', language, String(asked)));
  }
}

function tryPort(server: Server, host: string, port: number): Promise<number | undefined> {
  return new Promise((settle, fail) => {
    const failed = (thrown: NodeJS.ErrnoException): void => {
      if (thrown.code === 'EADDRINUSE') settle(undefined);
      else fail(thrown);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      settle(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
} as const;

function answer(request: IncomingMessage, response: ServerResponse, workspace: Workspace): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(response, 405, 'Kun GET');
    return;
  }
  const path = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
  if (path === '/') {
    response.writeHead(302, { ...HEADERS, Location: '/overview/index.html' }).end();
    return;
  }
  const file = fileFor(path, workspace);
  if (file === undefined) end(response, 404, notFound(path));
  else send(file, request, response);
}

function notFound(path: string): string {
  return path.startsWith('/formular/')
    ? 'Formularen er ikke bygget endnu. Kør »npm start«, som bygger den.'
    : 'Siden findes ikke.';
}

/** The file behind an address; nothing outside the two folders that are served. */
function fileFor(path: string, { root, generated, page }: Workspace): string | undefined {
  const decoded = decodedPath(path);
  if (decoded === undefined) return undefined;
  const form = decoded.startsWith('/formular/');
  const folder = resolve(root, form ? page : generated);
  const file = join(folder, form ? decoded.slice('/formular'.length) : decoded);
  if (!file.startsWith(folder + sep) || !Object.hasOwn(TYPES, extname(file))) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

function decodedPath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]|(?:^|\/)\./u.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function send(file: string, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': TYPES[extname(file)] });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
