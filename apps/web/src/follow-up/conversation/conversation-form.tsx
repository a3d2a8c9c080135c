import { recordConversation } from '@traject/api/conversation/input';
import { conversationWords } from '@traject/i18n/web';
import { noteOfTalk } from '@traject/rules/text';
import { ChoiceField, DayField, SelectField, TextArea, TextField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import type { FileView } from '../../file/use-file.ts';
import { orNothing } from '../../form/form-field.ts';
import { KeptForm } from '../../form/kept-form.tsx';
import { formOf, recordOf } from '../../form/kept-record.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import {
  type ConversationValues,
  conversationFacts,
  conversationValues,
  isWritten,
} from './conversation-values.ts';
import { useConversationAnswers } from './use-conversation-answers.ts';
import { useConversations, useFreshConversations } from './use-conversations.ts';

const CHANNELS = ['desk', 'home-visit', 'phone', 'video', 'e-mail', 'letter'] as const;
const ATTENDANCES = ['came', 'absent-with-notice', 'absent-without-notice'] as const;

interface ConversationFormProps {
  view: FileView;
  /** The request with which the form was opened. */
  asked: string | undefined;
  /** The balance was spoken about: a short note is enough, its text is not repeated (BAL-12). */
  about?: 'balans' | undefined;
  /** The conversation that is completed or put right; a new one without it. */
  recordId: string | undefined;
  onDone: () => void;
}

/** Notes a conversation, or an appointment for which the person did not come; completes it or puts it right. */
export function ConversationForm({ view, asked, about, recordId, onDone }: ConversationFormProps) {
  const words = useWords(conversationWords);
  const format = useFormat();
  const record = recordOf(useConversations(view.id), recordId);
  const freshList = useFreshConversations(view.id);
  const begun = formOf<ConversationValues>(
    ['gesprek', asked, about].filter((part) => part !== undefined).join('/'),
    record && conversationValues(record),
    {
      heldOn: format.today,
      channel: 'desk',
      attendance: undefined,
      interviewRequestId: asked,
      who: '',
      said: about === undefined ? '' : noteOfTalk(format.language),
      reason: '',
    },
  );
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.conversation.record.mutationOptions(),
    schema: recordConversation,
    toFacts: (values, id) => conversationFacts(begun.toFacts(values, id)),
    onSaved: onDone,
    readBeside: freshList,
  });
  const answers = useConversationAnswers(view);
  const { channel, attendance } = form.values;
  const written = isWritten(channel);
  const stayedAway = !written && attendance !== undefined && attendance !== 'came';
  const open = view.facts.interviewRequests.filter(
    ({ id, grantedOn }) => grantedOn === null || id === asked || id === record?.interviewRequestId,
  );
  return (
    <KeptForm
      form={form}
      fresh={begun.initial}
      answers={answers}
      submitLabel={words.save}
      onCancel={onDone}
    >
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
    </KeptForm>
  );
}
