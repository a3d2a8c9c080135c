import type { Reader, Transaction } from '../in-centre.ts';
import { handledRequest } from '../schema/handled-request.ts';

/** True the first time that a request comes; a second one waits for the first to end and then changes nothing. */
export async function isFirstTime(
  transaction: Transaction,
  reader: Reader,
  requestId: string,
  procedure: string,
): Promise<boolean> {
  const written = await transaction
    .insert(handledRequest)
    .values({ centreId: reader.centreId, id: requestId, procedure })
    .onConflictDoNothing()
    .returning({ id: handledRequest.id });
  return written.length > 0;
}
