import { conversationWords } from '@traject/i18n/web';
import { Button, Muted, Stack, StatusMark, useWords } from '@traject/ui';
import { useState } from 'react';
import type { FileView } from '../../file/use-file.ts';
import { useFormat } from '../../format.ts';
import { ChangeConversation } from './change-conversation.tsx';
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
  const [changing, setChanging] = useState(false);
  const { heldOn, channel, attendance, who, said, reason, by, interviewRequestId } = conversation;
  const asked = view.facts.interviewRequests.find(({ id }) => id === interviewRequestId);
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
        {changing ? (
          <ChangeConversation
            dossierId={view.id}
            conversation={conversation}
            onDone={() => setChanging(false)}
          />
        ) : (
          <>
            {reason === '' ? null : <p className="evaluation-prose">{reason}</p>}
            {said === '' ? null : <p className="evaluation-prose">{said}</p>}
            <div className="evaluation-line">
              <Muted small>
                {[...(who === '' ? [] : [who]), ...(by === null ? [] : [words.by(by)])].join(' · ')}
              </Muted>
              {mayRecord ? (
                <Button
                  small
                  kind="quiet"
                  name={`${words.change}${format.colon} ${words.changeOf(format.day(heldOn))}`}
                  onClick={() => setChanging(true)}
                >
                  {words.change}
                </Button>
              ) : null}
            </div>
          </>
        )}
      </Stack>
    </li>
  );
}
