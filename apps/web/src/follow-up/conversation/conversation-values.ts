import { WRITTEN } from '@traject/api/conversation/input';
import type { Conversation } from './use-conversations.ts';

/** A conversation as it is typed. */
export interface ConversationValues {
  heldOn: string | null;
  channel: Conversation['channel'];
  attendance: Exclude<Conversation['attendance'], null> | undefined;
  interviewRequestId: string | undefined;
  who: string;
  said: string;
  reason: string;
}

export const isWritten = (channel: Conversation['channel']): boolean => WRITTEN.includes(channel);

/** A conversation as it was noted, to be completed or put right. */
export const conversationValues = ({
  id,
  version,
  heldOn,
  channel,
  attendance,
  interviewRequestId,
  who,
  said,
  reason,
}: Conversation): ConversationValues & { id: string; version: number } => ({
  id,
  version,
  heldOn,
  channel,
  attendance: attendance ?? undefined,
  interviewRequestId: interviewRequestId ?? undefined,
  who,
  said,
  reason,
});

/** Only what the chosen channel and attendance ask for is sent; what stands in a hidden field is not. */
export function conversationFacts({
  attendance,
  interviewRequestId,
  ...values
}: ConversationValues): object {
  const came = isWritten(values.channel) ? null : attendance;
  const talked = came === null || came === 'came';
  return {
    ...values,
    attendance: came,
    interviewRequestId: interviewRequestId ?? null,
    reason: talked ? '' : values.reason,
  };
}
