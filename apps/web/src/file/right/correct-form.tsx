import { correctAward } from '@traject/api/award/input';
import { awardCorrectionWords, decisionCheckWords } from '@traject/i18n/web';
import { Muted, TextArea, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { KeptForm } from '../../form/kept-form.tsx';
import { LookOver } from '../../form/look-over.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useLook } from '../../form/use-look.ts';
import { AwardChoice } from './award-choice.tsx';
import { AwardFields } from './award-fields.tsx';
import { type AwardValues, fitting, useAwardAnswers } from './award-values.ts';
import type { RightFormProps } from './right-forms.ts';

/** Puts right what was noted wrongly of an award; nothing new is decided. */
export function CorrectForm({
  view,
  onClose,
  onSaved,
  awardId,
}: RightFormProps & { awardId: string | undefined }) {
  const award = view.facts.awards.find(({ id }) => id === awardId);
  if (award === undefined) return <AwardChoice view={view} form="correct" />;
  return (
    <CorrectionOf key={award.id} view={view} onClose={onClose} onSaved={onSaved} award={award} />
  );
}

function CorrectionOf({
  view,
  onClose,
  onSaved,
  award,
}: RightFormProps & { award: RightFormProps['view']['facts']['awards'][number] }) {
  const words = useWords(awardCorrectionWords);
  const checks = useWords(decisionCheckWords);
  const answers = useAwardAnswers();
  const version = view.versions[award.id] ?? 1;
  const [first] = award.amounts;
  const initial: AwardValues = {
    kind: award.kind,
    appliedOn: award.appliedOn,
    decidedOn: award.decidedOn,
    from: award.from,
    until: award.until,
    topsUpPaidWork: award.topsUpPaidWork,
    category: first?.category ?? null,
    monthlyCents: first?.monthlyCents ?? null,
    reason: '',
    version,
  };
  const form = useFileForm({
    name: `award/${award.id}/correct`,
    dossierId: view.id,
    mutation: desk.award.correct.mutationOptions(),
    schema: correctAward,
    initial,
    toFacts: (values) => ({ ...fitting(values), id: award.id }),
    onSaved,
  });
  const answersOf = (of: AwardValues) => [...answers(of), { label: words.why, value: of.reason }];
  const { checking, show, back } = useLook(true, form.change.problem);
  const wasEnded = view.decisions.some(
    ({ about, recordId }) => about === 'end' && recordId === award.id,
  );
  if (checking)
    return (
      <LookOver
        form={form}
        rows={answersOf(form.values)}
        words={{ ...checks, ...words }}
        onBack={back}
      />
    );
  return (
    <KeptForm
      form={{ ...form, onSubmit: form.lookedOver(show) }}
      fresh={initial}
      submitLabel={checks.look}
      onCancel={onClose}
      answers={answersOf}
    >
      <Muted>{words.when}</Muted>
      <AwardFields form={form} untilIsFixed={wasEnded ? words.endedByDecision : undefined} />
      <TextArea
        {...form.field('reason')}
        label={words.why}
        description={words.whyHelp}
        maxLength={1000}
        required
      />
    </KeptForm>
  );
}
