import { decisionCheckWords } from '@traject/i18n/web';
import { ButtonLink, Notice, Stack, useWords } from '@traject/ui';
import { fileHref } from '../file-tabs.ts';
import type { DecisionInView } from './decision-name.ts';
import { Letters } from './letters.tsx';

interface RepairNoticeProps {
  dossierId: string;
  decision: DecisionInView;
  mayRecord: boolean;
}

/** The letters of a decision that was made known, and the way to a new one where a mention lacks. */
export function RepairNotice({ dossierId, decision, mayRecord }: RepairNoticeProps) {
  const words = useWords(decisionCheckWords);
  const lacks = decision.letters.length > 0 && decision.judged.mentions.answer === 'incomplete';
  return (
    <Stack>
      {lacks ? (
        <Notice
          tone="due"
          role="none"
          text={words.repair}
          action={
            mayRecord ? (
              <ButtonLink
                small
                href={fileHref(dossierId, 'recht', `?nieuw=notification&beslissing=${decision.id}`)}
              >
                {words.repairLink}
              </ButtonLink>
            ) : undefined
          }
        />
      ) : null}
      <Letters decision={decision} />
    </Stack>
  );
}
