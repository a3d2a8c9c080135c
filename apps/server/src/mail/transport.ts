import type { SendMail } from '@traject/api/server';
import { createTransport } from 'nodemailer';

/** A mail server that does not answer must not hold up the others; in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** What the mail library says of a failure. */
interface Failure {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
}

const isFailure = (error: unknown): error is Failure => typeof error === 'object' && error !== null;

/** Before these the mail has not left, whatever else is the matter. */
const NOT_LEFT: readonly unknown[] = ['EDNS', 'EAUTH', 'ETLS', 'EPROXY'];
const NOT_CONNECTED: readonly unknown[] = ['connect', 'getaddrinfo'];

/**
 * What a failure means for the next try. Only a mail that has surely not been taken over is tried again: a line that
 * broke while it was on its way may have delivered it, and nothing may be sent twice.
 */
function resultOf(error: unknown) {
  if (!isFailure(error)) return { ok: false, again: false, reason: 'unknown' } as const;
  const { code, responseCode, syscall, message } = error;
  const refusedForNow =
    typeof responseCode === 'number' && responseCode >= 400 && responseCode < 500;
  const neverLeft =
    NOT_LEFT.includes(code) ||
    NOT_CONNECTED.includes(syscall) ||
    (typeof message === 'string' && /^(Connection timeout|Greeting never received)/.test(message));
  // The text of a mail server may name the address that it refuses, so only codes are kept.
  const reason = [code, responseCode]
    .flatMap((part) => (typeof part === 'string' || typeof part === 'number' ? [part] : []))
    .join(' ');
  return { ok: false, again: refusedForNow || neverLeft, reason } as const;
}

/** Hands mails to the mail server of an address such as `smtps://name:word@mail.example:465`. */
export function smtpSender(url: string, from: string): { send: SendMail; close: () => void } {
  const transport = createTransport({ url, ...PATIENCE });
  return {
    send: async ({ id, to, subject, body }) => {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text: body,
          messageId: `<${id}@traject>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { ok: true };
      } catch (error) {
        return resultOf(error);
      }
    },
    close: () => transport.close(),
  };
}
