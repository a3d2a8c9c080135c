import { conversationWords } from '@traject/i18n/web';
import { ButtonLink, Muted, Stack, StatusMark, useWords } from '@traject/ui';
import type { FileView } from '../../file/use-file.ts';
import { useFormat } from '../../format.ts';
import type { Conversation } from './use-conversations.ts';

interface OneConversationProps {
  view: FileView;
  conversation: Conversation;
  mayRecord: boolean;
}

/** When, how, whether the person came, and what was said. */
export function OneConversation({ view, conversation, mayRecord }: OneConversationProps) {
  const words = useWords(conversationWords);
  const format = useFormat();
  const { id, heldOn, channel, attendance, who, said, reason, by, interviewRequestId } =
    conversation;
  const asked = view.facts.interviewRequests.find((request) => request.id === interviewRequestId);
  const stayedAway = attendance !== null && attendance !== 'came';
  return (
    <li>
      <Stack gap="xs">
        <p className="evaluation-line">
          <strong>{format.day(heldOn, 'long')}</strong>
          <span>{words.channels[channel]}</span>
          {stayedAway ? (
            <StatusMark
              tone={attendance === 'absent-with-notice' ? 'info' : 'due'}
              label={words.attendances[attendance]}
            />
          ) : null}
          {stayedAway ? (
            <Muted>{reason === '' ? words.reasonNotHeard : words.reasonHeard}</Muted>
          ) : null}
          {asked === undefined ? null : <Muted>{words.forAsked(format.day(asked.askedOn))}</Muted>}
        </p>
        {reason === '' ? null : <p className="evaluation-prose">{reason}</p>}
        {said === '' ? null : <p className="evaluation-prose">{said}</p>}
        <div className="evaluation-line">
          <Muted small>
            {[...(who === '' ? [] : [who]), ...(by === null ? [] : [words.by(by)])].join(' · ')}
          </Muted>
          {mayRecord ? (
            <ButtonLink
              small
              kind="quiet"
              name={`${words.change}${format.colon} ${words.changeOf(format.day(heldOn))}`}
              href={`/dossiers/${view.id}/opvolging?nieuw=gesprek&feit=${id}`}
            >
              {words.change}
            </ButtonLink>
          ) : null}
        </div>
      </Stack>
    </li>
  );
}
