import { noticeWords } from '@traject/i18n/web';
import {
  Button,
  ChoiceField,
  Fields,
  FormActions,
  Muted,
  Notice,
  Section,
  SelectField,
  useWords,
} from '@traject/ui';
import { ConflictNotice } from '../form/conflict-notice.tsx';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';
import type { NoticeSettings } from './settings-screen.tsx';
import { type Choice, useMailChoice } from './use-mail-choice.ts';

const RHYTHMS = ['none', 'daily', 'weekly'] as const;
const LANGUAGES = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'fr', label: 'Français' },
  { value: 'de', label: 'Deutsch' },
] as const;

/** Whether, when and in which language a mail says what is due. */
export function MailChoice({ settings }: { settings: NoticeSettings }) {
  const words = useWords(noticeWords);
  const { choice, set, save, saving, saved, problem, takeTheirs } = useMailChoice(settings);
  const conflict = problem?.code === 'changed-meanwhile';
  return (
    <Section title={words.mail} description={words.mailText}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Fields>
          {settings.mailIsSetUp ? null : <Notice tone="info" text={words.notSetUp} />}
          {conflict ? (
            <Conflict
              mine={choice}
              theirs={settings}
              busy={saving}
              onKeepMine={() => void save()}
              onTakeTheirs={takeTheirs}
            />
          ) : (
            <FormProblem problem={problem} />
          )}
          <ChoiceField
            label={words.rhythm}
            value={choice.rhythm}
            onChange={(rhythm) => set({ rhythm })}
            options={RHYTHMS.map((value) => ({ value, label: words.rhythms[value] }))}
          />
          {choice.rhythm === 'weekly' ? (
            <SelectField
              label={words.weekday}
              value={String(choice.weekday)}
              onChange={(weekday) => set({ weekday: Number(weekday ?? 1) })}
              options={words.weekdays.map((label, at) => ({ value: String(at + 1), label }))}
            />
          ) : null}
          <SelectField
            label={words.language}
            value={choice.language}
            onChange={(language) => set({ language: language ?? 'nl' })}
            options={LANGUAGES}
          />
          <FormActions aside={<output aria-live="polite">{saved ? words.saved : ''}</output>}>
            <Button type="submit" kind="main" busy={saving}>
              {words.save}
            </Button>
          </FormActions>
          <LastMail settings={settings} />
        </Fields>
      </form>
    </Section>
  );
}

interface ConflictProps {
  mine: Choice;
  theirs: Choice;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** The same settings were changed in another window: both, and the choice which stays. */
function Conflict({ mine, theirs, ...rest }: ConflictProps) {
  const words = useWords(noticeWords);
  const day = ({ rhythm, weekday }: Choice) =>
    rhythm === 'weekly' ? (words.weekdays[weekday - 1] ?? '') : '';
  const tongue = ({ language }: Choice) =>
    LANGUAGES.find(({ value }) => value === language)?.label ?? language;
  return (
    <ConflictNotice
      rows={[
        {
          label: words.rhythm,
          theirs: words.rhythms[theirs.rhythm],
          mine: words.rhythms[mine.rhythm],
        },
        { label: words.weekday, theirs: day(theirs), mine: day(mine) },
        { label: words.language, theirs: tongue(theirs), mine: tongue(mine) },
      ]}
      {...rest}
    />
  );
}

/** Where the last mail stands. */
function LastMail({ settings: { lastMail } }: { settings: NoticeSettings }) {
  const words = useWords(noticeWords);
  const format = useFormat();
  if (lastMail === null) return null;
  const { state, sentAt, reason, nextTryAt, tries } = lastMail;
  const day = format.day(lastMail.day);
  const sentence =
    state === 'sent' && sentAt !== null
      ? words.states.sent(format.moment(sentAt))
      : state === 'failed'
        ? words.states.failed(day, reason ?? '')
        : state === 'sending'
          ? words.states.sending(day)
          : tries > 0
            ? words.states.again(day, format.moment(nextTryAt))
            : words.states.queued(day);
  return (
    <p>
      <strong>{words.lastMail}</strong> <Muted>{sentence}</Muted>
    </p>
  );
}
