import type { LinkAnswer } from '../../core/link-answer.ts';
import { ForbiddenAddressError, NoAnswerInTimeError } from './ask-page.ts';

/** Certificates before which every browser stops its reader. */
const REFUSED_CERTIFICATES = [
  'CERT_HAS_EXPIRED',
  'CERT_REVOKED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
];
/**
 * Browsers may know the missing link of the chain, an office's firewall may have put its own certificate there, and the
 * clock of this machine may be wrong.
 */
const DOUBTFUL_CERTIFICATES = [
  'CERT_NOT_YET_VALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
const NO_NETWORK = ['EAI_AGAIN', 'EAI_FAIL', 'ENETDOWN', 'ENETUNREACH', 'EADDRNOTAVAIL'];

/** What an answer that is no redirect says of the page. */
export function judgeStatus(status: number, { host, href }: URL): LinkAnswer {
  if (status >= 200 && status < 400) return { is: 'reached', status, address: href };
  if (status === 404 || status === 410) return { is: 'dead', why: 'not-found', host };
  if (status >= 500 && status < 600) return { is: 'unsure', why: 'server-error', host };
  return { is: 'unsure', why: 'turned-away', host };
}

/** What it says of the page that nothing came back. */
export function judgeFailure(error: unknown, { host }: URL): LinkAnswer {
  if (error instanceof ForbiddenAddressError) return { is: 'forbidden', host };
  if (error instanceof NoAnswerInTimeError) return { is: 'unsure', why: 'timeout', host };
  const code = codeOf(error) ?? '';
  if (code === 'ENOTFOUND') return { is: 'dead', why: 'no-such-name', host };
  if (REFUSED_CERTIFICATES.includes(code)) return { is: 'dead', why: 'certificate', host };
  if (DOUBTFUL_CERTIFICATES.includes(code)) return { is: 'unsure', why: 'certificate', host };
  return { is: 'unsure', why: NO_NETWORK.includes(code) ? 'network' : 'connection', host };
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
