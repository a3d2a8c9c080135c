import { useQuery } from '@tanstack/react-query';
import { reportWords } from '@traject/i18n/web';
import { type LifeDomain, lifeDomain } from '@traject/rules/facts';
import { lifeDomains, reportOfFirstAward } from '@traject/rules/text';
import {
  Button,
  Card,
  CheckGroup,
  ChoiceField,
  Disclosure,
  Muted,
  Row,
  Section,
  Stack,
  useDraft,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { useFormat } from '../../format.ts';
import { personName } from '../../person/name.ts';
import { useMe } from '../../session/me.ts';
import { ReportWording } from './report-wording.tsx';
import type { RightFormProps } from './right-forms.ts';
import './right.css';

const LANGUAGES = ['nl', 'fr', 'de'] as const;
type Language = (typeof LANGUAGES)[number];

/** The fragment of the social report: choose the life domains, then copy or print the text (BAL-11). */
export function ReportForm({ view, onClose }: RightFormProps) {
  const words = useWords(reportWords);
  const { language: own } = useFormat();
  const { staff, may } = useMe();
  const first: { domains: LifeDomain[]; language: Language } = {
    // A balance that was begun says itself what it takes up.
    domains: lifeDomain.options.filter(
      (domain) => view.facts.balance?.withContent.includes(domain) ?? false,
    ),
    language: view.person.language,
  };
  const draft = useDraft(`${staff.id}/${view.id}/report`, first);
  const { domains, language } = draft.value;
  const wordings = useQuery(desk.report.wordings.queryOptions());
  const ours = Object.fromEntries(
    (wordings.data ?? []).map((one) => [one.language, one.wording]),
  ) as Partial<Record<Language, string>>;
  return (
    <Stack gap="lg">
      <p>{words.text}</p>
      <CheckGroup
        label={words.domains}
        value={domains}
        onChange={(chosen) => draft.set({ domains: chosen, language })}
        options={lifeDomain.options.map((value) => ({ value, label: lifeDomains[value][own] }))}
      />
      <ChoiceField
        label={words.language}
        direction="row"
        value={language}
        onChange={(chosen) => draft.set({ domains, language: chosen })}
        options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
      />
      <Section title={words.result} level={3}>
        {domains.length === 0 ? (
          <Muted>{words.choose}</Muted>
        ) : (
          <Fragment
            text={reportOfFirstAward(domains, language, { report: ours })}
            language={language}
            about={words.about(personName(view.person), view.number)}
          />
        )}
      </Section>
      {may.includes('wording.write') && wordings.data !== undefined ? (
        <Disclosure label={words.wording}>
          <ReportWording wordings={wordings.data} />
        </Disclosure>
      ) : null}
      <Row>
        <Button kind="quiet" onClick={onClose}>
          {words.back}
        </Button>
      </Row>
    </Stack>
  );
}

interface FragmentProps {
  text: string;
  language: Language;
  /** Whom it is about, on paper only. */
  about: string;
}

/** The text itself, to copy or to print. */
function Fragment({ text, language, about }: FragmentProps) {
  const words = useWords(reportWords);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      // Without leave to the clipboard the text is there to be selected.
      setCopied('no');
    }
  };
  return (
    <Stack gap="sm">
      <div className="report-frame">
        <p className="report-about">{about}</p>
        <Card>
          <p className="report-text" lang={language}>
            {text}
          </p>
        </Card>
      </div>
      <Row>
        <Button kind="main" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <span role="status">
          {copied === null ? '' : copied === 'yes' ? words.copied : words.notCopied}
        </span>
      </Row>
    </Stack>
  );
}
