import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Outputs, problemIn } from '@traject/api/browser';
import { writeWording } from '@traject/api/report/input';
import { fieldSentence, problemWords } from '@traject/i18n';
import { reportWords } from '@traject/i18n/web';
import { standardReport } from '@traject/rules/text';
import { Button, Notice, Row, Stack, TextArea, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { FormProblem } from '../../form/form-problem.tsx';

type Wordings = Outputs['report']['wordings'];
type Language = Wordings[number]['language'];

const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de'];

/** The centre's own words of the report, which the head writes for everybody. */
export function ReportWording({ wordings }: { wordings: Wordings }) {
  const words = useWords(reportWords);
  return (
    <Stack gap="lg">
      <p>{words.wordingText}</p>
      {LANGUAGES.map((language) => (
        <WordingOf
          key={language}
          language={language}
          there={wordings.find((one) => one.language === language)}
        />
      ))}
    </Stack>
  );
}

function WordingOf({
  language,
  there,
}: {
  language: Language;
  there: Wordings[number] | undefined;
}) {
  const words = useWords(reportWords);
  const problems = useWords(problemWords);
  const cache = useQueryClient();
  const [wording, setWording] = useState(there?.wording ?? standardReport[language]);
  const [complaint, setComplaint] = useState<string | undefined>();
  const writing = useMutation(
    desk.report.write.mutationOptions({
      onSuccess: (fresh) => cache.setQueryData(desk.report.wordings.queryKey(), fresh),
      onError: () => void cache.invalidateQueries({ queryKey: desk.report.wordings.queryKey() }),
    }),
  );
  const save = () => {
    const input = { language, wording, version: there?.version ?? 0 };
    const checked = writeWording.safeParse(input);
    const code = checked.success ? undefined : checked.error.issues[0]?.message;
    setComplaint(
      code === undefined
        ? undefined
        : code === 'domains-missing'
          ? words.domainsMissing
          : fieldSentence(problems, code),
    );
    if (checked.success) writing.mutate(checked.data);
  };
  const problem = writing.error === null ? null : problemIn(writing.error);
  return (
    <Stack gap="sm">
      <TextArea
        label={words.wordingLabel(words.languages[language])}
        description={words.wordingHelp}
        value={wording}
        onChange={setWording}
        error={complaint}
        maxLength={4000}
      />
      {problem?.code === 'changed-meanwhile' ? (
        <Notice tone="due" role="alert" title={words.changed} text={there?.wording ?? ''} />
      ) : (
        <FormProblem problem={problem} />
      )}
      <Row>
        <Button
          busy={writing.isPending}
          onClick={save}
          name={`${words.saveWording}, ${words.languages[language]}`}
        >
          {words.saveWording}
        </Button>
        <output>{writing.isSuccess ? words.saved : ''}</output>
      </Row>
    </Stack>
  );
}
