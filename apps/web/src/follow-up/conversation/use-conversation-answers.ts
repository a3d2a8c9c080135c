import { conversationWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import type { FileView } from '../../file/use-file.ts';
import { useSaid } from '../../form/use-said.ts';
import type { ConversationValues } from './conversation-values.ts';

/** What is noted of a conversation, field by field, to put two versions side by side. */
export function useConversationAnswers({ facts }: Pick<FileView, 'facts'>) {
  const words = useWords(conversationWords);
  const said = useSaid();
  return (of: ConversationValues) => {
    const asked = facts.interviewRequests.find(({ id }) => id === of.interviewRequestId);
    return [
      { label: words.heldOn, value: said.day(of.heldOn) },
      { label: words.channel, value: words.channels[of.channel] },
      {
        label: words.attendance,
        value: said.text(of.attendance && words.attendances[of.attendance]),
      },
      {
        label: words.asked,
        value: asked === undefined ? words.notAsked : words.askedOn(said.day(asked.askedOn)),
      },
      { label: words.who, value: said.text(of.who) },
      { label: words.said, value: said.text(of.said) },
      { label: words.reason, value: said.text(of.reason) },
    ];
  };
}
