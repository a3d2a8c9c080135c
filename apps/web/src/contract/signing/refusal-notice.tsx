import type { Problem } from '@traject/api/browser';
import { problemSentence, problemWords } from '@traject/i18n';
import { contractSigningWords } from '@traject/i18n/web';
import { isCivilDate } from '@traject/rules/calendar';
import { ButtonLink, Notice, useWords } from '@traject/ui';
import { fileHref } from '../../file/file-tabs.ts';
import { useFormat } from '../../format.ts';

interface RefusalNoticeProps {
  problem: Problem;
  dossierId: string;
  contractId: string;
}

/** Why a signature was refused, next to what solves it. */
export function RefusalNotice({ problem, dossierId, contractId }: RefusalNoticeProps) {
  const words = useWords(contractSigningWords).blocked;
  const problems = useWords(problemWords);
  const format = useFormat();
  const text = `${fileHref(dossierId, 'contract')}/${contractId}`;
  const ways: Readonly<Record<string, { href: string; label: string }>> = {
    'balance-incomplete': { href: fileHref(dossierId, 'balans'), label: words.toBalance },
    'mentions-missing': { href: text, label: words.toMentions },
    'not-informed': { href: `${text}/ondertekenen`, label: words.toExplain },
    'reflection-running': { href: `${text}/ondertekenen`, label: words.toGive },
  };
  const way = ways[problem.code];
  const day = problem.details['day'];
  const sentence =
    problem.code === 'reflection-running' && day !== undefined && isCivilDate(day)
      ? words['reflection-running'](format.day(day, 'long'))
      : problemSentence(problems, problem.code);
  return (
    <Notice
      tone="failed"
      title={way === undefined ? undefined : words.title}
      text={sentence}
      action={
        way === undefined ? undefined : (
          <ButtonLink small href={way.href}>
            {way.label}
          </ButtonLink>
        )
      }
    />
  );
}
