import { useQuery } from '@tanstack/react-query';
import type { FileView } from '@traject/api/browser';
import { reportWords } from '@traject/i18n/web';
import { type LifeDomain, lifeDomain } from '@traject/rules/facts';
import { lifeDomains, reportOfFirstAward } from '@traject/rules/text';
import {
  Button,
  CheckGroup,
  ChoiceField,
  Disclosure,
  InLanguage,
  Muted,
  PrintIcon,
  Row,
  Stack,
  useDraft,
  useWords,
} from '@traject/ui';
import { useEffect, useState } from 'react';
import { desk } from '../../desk.ts';
import { useFormat } from '../../format.ts';
import { Margins } from '../../printing/margins.tsx';
import { PrintedHead } from '../../printing/printed-head.tsx';
import { useMe } from '../../session/me.ts';
import { ReportWording } from './report-wording.tsx';
import type { RightFormProps } from './right-forms.ts';
import '../../printing/printing.css';
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
  useEffect(() => {
    // On paper the frame of the application and the head of the file are left out.
    document.documentElement.dataset['printing'] = 'document';
    return () => {
      delete document.documentElement.dataset['printing'];
    };
  }, []);
  return (
    <Stack gap="lg">
      <div className="not-printed">
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
        </Stack>
      </div>
      {domains.length === 0 ? (
        <Muted>{words.choose}</Muted>
      ) : (
        <Fragment
          view={view}
          text={reportOfFirstAward(domains, language, { report: ours })}
          language={language}
        />
      )}
      <div className="not-printed">
        <Stack gap="lg">
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
      </div>
    </Stack>
  );
}

interface FragmentProps {
  view: FileView;
  text: string;
  language: Language;
}

/** The text itself, to copy or to print. */
function Fragment({ view, text, language }: FragmentProps) {
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
      <InLanguage language={language}>
        <PrintedFragment view={view} text={text} language={language} />
      </InLanguage>
      <div className="not-printed">
        <Row>
          <Button kind="main" onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button icon={PrintIcon} onClick={() => globalThis.print()}>
            {words.print}
          </Button>
          <output>
            {copied === null ? '' : copied === 'yes' ? words.copied : words.notCopied}
          </output>
        </Row>
      </div>
    </Stack>
  );
}

/** The fragment as it stands on paper, in its own language. */
function PrintedFragment({ view, text, language }: FragmentProps) {
  const words = useWords(reportWords);
  const { centre } = useMe();
  return (
    <article className="printed" lang={language}>
      <Margins topLeft={centre.name} topRight="" bottomLeft={view.number} />
      <PrintedHead title={words.title} lines={[]} person={view.person} />
      <p className="report-text">{text}</p>
    </article>
  );
}
