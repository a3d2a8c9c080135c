import { changeConversation } from '@traject/api/conversation/input';
import { conversationWords } from '@traject/i18n/web';
import { TextArea, TextField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { VersionConflict } from '../../form/version-conflict.tsx';
import { type Conversation, useFreshConversations } from './use-conversations.ts';

interface ChangeConversationProps {
  dossierId: string;
  conversation: Conversation;
  onDone: () => void;
}

/** Completes what was noted of a conversation, such as a reason that was heard later. */
export function ChangeConversation(props: ChangeConversationProps) {
  const { dossierId, conversation, onDone } = props;
  const words = useWords(conversationWords);
  const fresh = useFreshConversations(dossierId);
  const { id, version, who, said, reason, attendance } = conversation;
  const initial = { who, said, reason, version };
  const form = useFileForm({
    name: `gesprek/aanvulling/${id}`,
    dossierId,
    mutation: desk.conversation.change.mutationOptions(),
    schema: changeConversation,
    initial,
    toFacts: (values) => ({ ...values, id }),
    onSaved: () => {
      void fresh();
      onDone();
    },
  });
  const stayedAway = attendance !== null && attendance !== 'came';
  const { values } = form;
  return (
    <FileForm
      form={form}
      submitLabel={words.saveChange}
      onCancel={onDone}
      conflict={
        <VersionConflict
          form={{ ...form, change: { ...form.change, refetch: fresh } }}
          version={version}
          fresh={initial}
          rows={[
            { label: words.who, theirs: who, mine: values.who },
            { label: words.said, theirs: said, mine: values.said },
            ...(stayedAway ? [{ label: words.reason, theirs: reason, mine: values.reason }] : []),
          ]}
        />
      }
    >
      <TextField {...form.field('who')} label={words.who} maxLength={500} />
      {stayedAway ? (
        <TextArea
          {...form.field('reason')}
          label={words.reason}
          description={words.reasonHint}
          maxLength={2000}
        />
      ) : null}
      <TextArea {...form.field('said')} label={words.said} maxLength={4000} />
    </FileForm>
  );
}
