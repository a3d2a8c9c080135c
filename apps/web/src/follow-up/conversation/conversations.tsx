import { conversationWords } from '@traject/i18n/web';
import { Button, Disclosure, KeyFigures, Muted, Section, Stack, useWords } from '@traject/ui';
import type { FileView } from '../../file/use-file.ts';
import { OneConversation } from './one-conversation.tsx';
import { type Conversation, useConversations } from './use-conversations.ts';

/** So many conversations stand open; earlier ones fold away. */
const OPEN = 5;

const ATTENDANCES = ['came', 'absent-with-notice', 'absent-without-notice'] as const;

interface ConversationsProps {
  view: FileView;
  mayRecord: boolean;
  onRecord: () => void;
}

/** The conversations of a file, newest first, and how often the person came. */
export function Conversations({ view, mayRecord, onRecord }: ConversationsProps) {
  const words = useWords(conversationWords);
  const conversations = useConversations(view.id);
  const earlier = conversations.slice(OPEN);
  const list = (some: readonly Conversation[]) => (
    <ol className="evaluations">
      {some.map((conversation) => (
        <OneConversation
          key={conversation.id}
          view={view}
          conversation={conversation}
          mayRecord={mayRecord}
        />
      ))}
    </ol>
  );
  return (
    <Section
      title={words.title}
      description={words.hint}
      action={mayRecord ? <Button onClick={onRecord}>{words.record}</Button> : undefined}
    >
      <Stack>
        {conversations.length === 0 ? (
          <Muted>{words.none}</Muted>
        ) : (
          <KeyFigures
            label={words.counts}
            figures={ATTENDANCES.map((attendance) => ({
              label: words.attendances[attendance],
              value: conversations.filter((one) => one.attendance === attendance).length,
            }))}
          />
        )}
        {conversations.length === 0 ? null : list(conversations.slice(0, OPEN))}
        {earlier.length === 0 ? null : (
          <Disclosure label={words.earlier(earlier.length)} openLabel={words.fewer}>
            {list(earlier)}
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
