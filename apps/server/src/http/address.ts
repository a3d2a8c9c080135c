import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address that a request comes from. Behind another server it is the last one in `x-forwarded-for`, the only one
 * that a visitor cannot write.
 */
export function addressOf(context: Context, behindProxy: boolean): string {
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return (
    (behindProxy ? forwarded : undefined) ?? getConnInfo(context).remote.address ?? '127.0.0.1'
  );
}
