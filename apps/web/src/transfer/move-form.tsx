import { howSaid, saveMove } from '@traject/api/move/input';
import { transferWords } from '@traject/i18n/web';
import { DayField, Fields, SelectField, TextField, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { orNothing } from '../form/form-field.ts';
import { KeptForm } from '../form/kept-form.tsx';
import { formOf } from '../form/kept-record.ts';
import { KnownField } from '../form/known-field.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useSaid } from '../form/use-said.ts';
import { useFormat } from '../format.ts';

type Answer = boolean | 'unknown' | null;
type How = (typeof howSaid.options)[number] | null;

interface Values {
  movedOn: string | null;
  toCentre: string;
  staysCompetent: Answer;
  askedByPerson: Answer;
  askedOn: string | null;
  askedHow: How;
  consents: Answer;
  consentedOn: string | null;
  consentedHow: How;
  newRightFrom: string | null;
  mandatoryOnOtherGround: Answer;
  commitmentsChecked: Answer;
}

const EMPTY: Values = {
  movedOn: null,
  toCentre: '',
  staysCompetent: false,
  askedByPerson: null,
  askedOn: null,
  askedHow: null,
  consents: null,
  consentedOn: null,
  consentedHow: null,
  newRightFrom: null,
  mandatoryOnOtherGround: 'unknown',
  commitmentsChecked: 'unknown',
};

interface MoveFormProps {
  view: FileView;
  onClose: () => void;
  onSaved: () => void;
}

/** A move to another centre, and what the person asks and agrees to, each with its day and its way. */
export function MoveForm({ view, onClose, onSaved }: MoveFormProps) {
  const words = useWords(transferWords);
  const { today } = useFormat();
  const { move } = view;
  const begun = formOf('verhuizing', move, EMPTY);
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.move.save.mutationOptions(),
    schema: saveMove,
    toFacts: (values, id) => ({
      ...begun.toFacts(values, id),
      askedOn: values.askedByPerson === true ? values.askedOn : null,
      askedHow: values.askedByPerson === true ? values.askedHow : null,
      consentedOn: values.consents === true ? values.consentedOn : null,
      consentedHow: values.consents === true ? values.consentedHow : null,
    }),
    onSaved,
  });
  const said = useSaid();
  const { field, values } = form;
  const hows = howSaid.options.map((value) => ({ value, label: words.hows[value] }));
  return (
    <KeptForm
      form={form}
      fresh={begun.initial}
      submitLabel={words.submit}
      onCancel={onClose}
      answers={(of) => [
        { label: words.movedOn, value: said.day(of.movedOn) },
        { label: words.toCentre, value: said.text(of.toCentre) },
        { label: words.stays, value: said.answer(of.staysCompetent) },
        { label: words.asked, value: said.answer(of.askedByPerson) },
        { label: words.askedOn, value: said.day(of.askedOn) },
        { label: words.consents, value: said.answer(of.consents) },
        { label: words.consentedOn, value: said.day(of.consentedOn) },
        { label: words.newRightFrom, value: said.day(of.newRightFrom) },
        { label: words.otherGround, value: said.answer(of.mandatoryOnOtherGround) },
        { label: words.checked, value: said.answer(of.commitmentsChecked) },
      ]}
    >
      <Fields direction="row">
        <DayField {...orNothing(field('movedOn'))} label={words.movedOn} required />
        <TextField
          {...field('toCentre')}
          label={words.toCentre}
          description={words.toCentreHelp}
          maxLength={160}
          required
        />
      </Fields>
      <KnownField {...field('staysCompetent')} label={words.stays} description={words.staysHelp} />
      <KnownField {...field('askedByPerson')} label={words.asked} />
      {values.askedByPerson === true ? (
        <Fields direction="row">
          <DayField {...orNothing(field('askedOn'))} label={words.askedOn} max={today} required />
          <SelectField {...orNothing(field('askedHow'))} label={words.askedHow} options={hows} />
        </Fields>
      ) : null}
      <KnownField {...field('consents')} label={words.consents} />
      {values.consents === true ? (
        <Fields direction="row">
          <DayField
            {...orNothing(field('consentedOn'))}
            label={words.consentedOn}
            max={today}
            required
          />
          <SelectField
            {...orNothing(field('consentedHow'))}
            label={words.consentedHow}
            options={hows}
          />
        </Fields>
      ) : null}
      <DayField
        {...orNothing(field('newRightFrom'))}
        label={words.newRightFrom}
        description={words.newRightHelp}
      />
      <KnownField
        {...field('mandatoryOnOtherGround')}
        label={words.otherGround}
        description={words.otherGroundHelp}
      />
      <KnownField {...field('commitmentsChecked')} label={words.checked} />
    </KeptForm>
  );
}
