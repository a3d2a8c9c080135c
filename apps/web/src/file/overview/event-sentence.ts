import { eventWords, withdrawalWords } from '@traject/i18n/web';
import { factValueWord, subsidyKinds } from '@traject/rules/text';
import { useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import type { FileView } from '../use-file.ts';

type FileEvent = FileView['events'][number];

/** Finds the word of a record in a list of words, or undefined. */
const wordIn = <Words extends object>(words: Words, word: string) =>
  word in words ? words[word as keyof Words] : undefined;

/** Says an event in the language of the screen. */
export function useEventSentence(): (event: FileEvent) => string {
  const { sentences, manners, channels, parties, exams, claims } = useWords(eventWords);
  const { records } = useWords(withdrawalWords);
  const { language, inSentence } = useFormat();
  return ({ kind, detail }) => {
    const word = detail ?? '';
    switch (kind) {
      case 'evaluated':
        return sentences.evaluated(wordIn(manners, word) ?? word);
      case 'talked':
        return sentences.talked(wordIn(channels, word) ?? word);
      case 'absent-with-notice':
      case 'absent-without-notice':
        return sentences[kind](inSentence(wordIn(channels, word) ?? word));
      case 'commitment-ticked':
      case 'commitment-unticked':
        return sentences[kind](wordIn(parties, word) ?? word);
      case 'record-withdrawn':
        return sentences[kind](wordIn(records, word) ?? word);
      case 'exams-over':
        return sentences[kind](wordIn(exams, word) ?? word);
      case 'claim-made':
      case 'claim-answered':
        return sentences[kind](wordIn(claims, word) ?? word);
      case 'studies-begun':
      case 'moved-away':
      case 'transfer-sent':
      case 'transfer-received':
      case 'sanction-decided-elsewhere':
      case 'sanction-received':
      case 'sanction-carried-on':
      case 'sanction-not-carried-on':
        return sentences[kind](word);
      default:
        return sentences[kind](
          wordIn(subsidyKinds, word)?.[language] ?? factValueWord(word, language) ?? word,
        );
    }
  };
}
