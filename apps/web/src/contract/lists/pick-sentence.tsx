import type { SentenceKind } from '@traject/api/reference-sentence/input';
import { contractListWords } from '@traject/i18n/web';
import { Button, ComboField, Muted, useWords } from '@traject/ui';
import { useMe } from '../../session/me.ts';
import { useTextLanguage } from './text-language.ts';
import { useKeepSentence, useSentences } from './use-sentences.ts';

interface PickSentenceProps {
  kind: SentenceKind;
  onPick: (sentence: string, detail: string) => void;
}

/** The list of the centre, in the language of the contract, to pick from by keyboard; nothing where it is empty. */
export function PickSentence({ kind, onPick }: PickSentenceProps) {
  const { lists, pick } = useWords(contractListWords);
  const language = useTextLanguage();
  const own = useSentences().filter((one) => one.kind === kind && one.language === language);
  return own.length === 0 ? null : (
    <ComboField
      label={pick.label(lists.kinds[kind])}
      placeholder={pick.placeholder}
      noneLabel={pick.none}
      countLabel={pick.count}
      options={own.map(({ id, sentence, detail }) => ({ id, label: sentence, detail }))}
      onPick={({ label, detail }) => onPick(label, detail ?? '')}
    />
  );
}

interface KeepSentenceProps {
  kind: SentenceKind;
  sentence: string;
  detail?: string;
}

/** For the head: keeps what was written for the whole centre. */
export function KeepSentence({ kind, sentence, detail = '' }: KeepSentenceProps) {
  const { pick } = useWords(contractListWords);
  const language = useTextLanguage();
  const { may } = useMe();
  const own = useSentences();
  const { keep, busy } = useKeepSentence();
  const said = sentence.trim();
  if (said === '' || !may.includes('contract-lists.write')) return null;
  if (own.some((one) => one.kind === kind && one.language === language && one.sentence === said))
    return <Muted small>{pick.kept}</Muted>;
  return (
    <Button
      small
      kind="quiet"
      busy={busy}
      name={pick.keepThis(said)}
      onClick={() => keep(kind, language, said, detail.trim())}
    >
      {pick.keep}
    </Button>
  );
}
