/**
 * What a hospital system builds on the validators: a small service that takes requisitions and facts as JSON.
 * POST /rekvisition gives the errors of a filled requisition; POST /sarkom gives the verdict on the facts of a patient.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import {
  evaluateSarkom,
  type UdbredtOgUhelbredeligKraeftFacts,
} from '../../../generated/validators/udbredt-og-uhelbredelig-kraeft.criteria.ts';
import { toldSarkom } from '../../../generated/validators/udbredt-og-uhelbredelig-kraeft.reasons.ts';
import { toldUdbredtOgUhelbredeligKraeftFindings } from '../../../generated/validators/udbredt-og-uhelbredelig-kraeft.texts.ts';
import {
  factsOfUdbredtOgUhelbredeligKraeft,
  isUdbredtOgUhelbredeligKraeftRequisition,
  udbredtOgUhelbredeligKraeftMetadata,
  validateUdbredtOgUhelbredeligKraeftRequisition,
} from '../../../generated/validators/udbredt-og-uhelbredelig-kraeft.ts';

const MOST_BYTES = 1_000_000;

/** The whole body as JSON; undefined where it is too long or none. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes: unknown = chunk;
    if (!(bytes instanceof Uint8Array)) return undefined;
    length += bytes.length;
    if (length > MOST_BYTES) return undefined;
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The errors in words, and, of a valid requisition, the facts that the criteria ask for. */
function checked(data: unknown): object {
  const { version, contentHash } = udbredtOgUhelbredeligKraeftMetadata;
  if (isUdbredtOgUhelbredeligKraeftRequisition(data))
    return { valid: true, errors: [], facts: factsOfUdbredtOgUhelbredeligKraeft(data), version, contentHash };
  const findings = validateUdbredtOgUhelbredeligKraeftRequisition(data);
  return { valid: false, errors: toldUdbredtOgUhelbredeligKraeftFindings(findings), version, contentHash };
}

/** The verdict with its reasons in words. Whatever the data are: what is wrong with them comes back as errors. */
function judged(data: unknown): object {
  const result = evaluateSarkom(data as UdbredtOgUhelbredeligKraeftFacts);
  return result.ok ? { ...result, told: toldSarkom(result.reasons) } : result;
}

const ANSWERS: ReadonlyMap<string, (data: unknown) => object> = new Map([
  ['/rekvisition', checked],
  ['/sarkom', judged],
]);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answered = ANSWERS.get(request.url ?? '');
  const isAsked = request.method === 'POST' && answered !== undefined;
  response.writeHead(isAsked ? 200 : 404, { 'content-type': 'application/json; charset=utf-8' });
  response.end(isAsked ? JSON.stringify(answered(await bodyOf(request))) : '{}');
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${String(port)}`);
});
