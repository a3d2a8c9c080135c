import { recordConversation, WRITTEN } from '@traject/api/conversation/input';
import { conversationWords } from '@traject/i18n/web';
import { noteOfTalk } from '@traject/rules/text';
import { ChoiceField, DayField, SelectField, TextArea, TextField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import type { FileView } from '../../file/use-file.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import { type Conversation, useFreshConversations } from './use-conversations.ts';

const CHANNELS = ['desk', 'home-visit', 'phone', 'video', 'e-mail', 'letter'] as const;
const ATTENDANCES = ['came', 'absent-with-notice', 'absent-without-notice'] as const;

interface ConversationValues {
  heldOn: string | null;
  channel: Conversation['channel'];
  attendance: Exclude<Conversation['attendance'], null> | undefined;
  interviewRequestId: string | undefined;
  who: string;
  said: string;
  reason: string;
}

interface ConversationFormProps {
  view: FileView;
  /** The request with which the form was opened. */
  asked: string | undefined;
  /** The balance was spoken about: a short note is enough, its text is not repeated (BAL-12). */
  about?: 'balans' | undefined;
  onDone: () => void;
}

const isWritten = (channel: Conversation['channel']): boolean => WRITTEN.includes(channel);

/** Only what the chosen channel and attendance ask for is sent; what stands in a hidden field is not. */
function toFacts({ attendance, interviewRequestId, ...values }: ConversationValues, id: string) {
  const came = isWritten(values.channel) ? null : attendance;
  const talked = came === null || came === 'came';
  return {
    ...values,
    id,
    attendance: came,
    interviewRequestId: interviewRequestId ?? null,
    said: values.said,
    reason: talked ? '' : values.reason,
  };
}

/** Notes a conversation, or an appointment for which the person did not come. */
export function ConversationForm({ view, asked, about, onDone }: ConversationFormProps) {
  const words = useWords(conversationWords);
  const format = useFormat();
  const fresh = useFreshConversations(view.id);
  const initial: ConversationValues = {
    heldOn: format.today,
    channel: 'desk',
    attendance: undefined,
    interviewRequestId: asked,
    who: '',
    said: about === undefined ? '' : noteOfTalk(format.language),
    reason: '',
  };
  const form = useFileForm({
    name: ['gesprek', asked, about].filter((part) => part !== undefined).join('/'),
    dossierId: view.id,
    mutation: desk.conversation.record.mutationOptions(),
    schema: recordConversation,
    initial,
    toFacts,
    onSaved: () => {
      void fresh();
      onDone();
    },
  });
  const { channel, attendance } = form.values;
  const written = isWritten(channel);
  const stayedAway = !written && attendance !== undefined && attendance !== 'came';
  const open = view.facts.interviewRequests.filter(
    ({ id, grantedOn }) => grantedOn === null || id === asked,
  );
  return (
    <FileForm form={form} submitLabel={words.save} onCancel={onDone}>
      <DayField
        {...orNothing(form.field('heldOn'))}
        label={words.heldOn}
        max={format.today}
        required
      />
      <ChoiceField
        {...form.field('channel')}
        label={words.channel}
        direction="row"
        options={CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
      />
      {written ? null : (
        <ChoiceField
          {...form.field('attendance')}
          label={words.attendance}
          options={ATTENDANCES.map((value) => ({ value, label: words.attendances[value] }))}
        />
      )}
      {open.length === 0 ? null : (
        <SelectField
          {...form.field('interviewRequestId')}
          label={words.asked}
          emptyLabel={words.notAsked}
          options={open.map(({ id, askedOn }) => ({
            value: id,
            label: words.askedOn(format.day(askedOn)),
          }))}
        />
      )}
      <TextField
        {...form.field('who')}
        label={words.who}
        description={words.whoHint}
        maxLength={500}
      />
      {stayedAway ? (
        <TextArea
          {...form.field('reason')}
          label={words.reason}
          description={words.reasonHint}
          maxLength={2000}
        />
      ) : (
        <TextArea
          {...form.field('said')}
          label={words.said}
          description={words.saidHint}
          maxLength={4000}
          required
        />
      )}
    </FileForm>
  );
}
