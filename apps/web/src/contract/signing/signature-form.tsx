import { fieldSentence, problemWords } from '@traject/i18n';
import { contractSignatureWords, signedPaperWords } from '@traject/i18n/web';
import { CheckField, ChoiceField, Muted, Stack, TextField, useWords } from '@traject/ui';
import { ScanField } from '../scans/scan-field.tsx';
import type { ScanChoice } from '../scans/use-scan-choice.ts';
import { SignaturePad } from './signature-pad.tsx';
import type { SignatureLacks, SignatureValues } from './signature-values.ts';

interface SignatureFormProps {
  values: SignatureValues;
  onChange: (change: Partial<SignatureValues>) => void;
  /** What to complain about; null before anybody tried. */
  lacks: SignatureLacks | null;
  /** The sentence that a typed name confirms. */
  statement: string;
  /** The sheets that show a signature on paper. */
  scans: ScanChoice;
}

const MANNERS = ['paper', 'drawn', 'typed'] as const;

/** In which way the party signs, with whom beside it and on which device. */
export function SignatureForm({ values, onChange, lacks, statement, scans }: SignatureFormProps) {
  const words = useWords(contractSignatureWords);
  const papers = useWords(signedPaperWords);
  const problems = useWords(problemWords);
  const onScreen = values.manner !== 'paper';
  return (
    <Stack>
      <ChoiceField
        label={words.manner}
        value={values.manner}
        onChange={(manner) =>
          onChange({
            manner,
            ...(manner !== 'paper' && values.device === '' ? { device: words.deviceNow } : {}),
          })
        }
        options={MANNERS.map((value) => ({
          value,
          label: words.manners[value],
          description: words.mannerHints[value],
        }))}
      />
      <TextField
        label={words.name}
        description={words.nameHint}
        value={values.name}
        onChange={(name) => onChange({ name, confirmed: false })}
        maxLength={160}
        width="middle"
        required={onScreen}
        error={lacks?.name === true ? fieldSentence(problems, 'required') : undefined}
      />
      {values.manner === 'paper' ? (
        <>
          <ScanField choice={scans} error={lacks?.scan === true ? papers.wait : undefined} />
          <Muted small>{papers.later}</Muted>
        </>
      ) : null}
      {values.manner === 'drawn' ? (
        <SignaturePad
          onChange={(strokes) => onChange({ strokes })}
          error={lacks?.drawing === true ? words.drawLacks : undefined}
        />
      ) : null}
      {values.manner === 'typed' ? (
        <div>
          <p className="signature-label">{words.statementLabel}</p>
          <CheckField
            label={statement}
            checked={values.confirmed}
            onChange={(confirmed) => onChange({ confirmed })}
            error={lacks?.statement === true ? words.statementLacks : undefined}
          />
        </div>
      ) : null}
      <TextField
        label={words.present}
        value={values.present}
        onChange={(present) => onChange({ present })}
        maxLength={300}
        width="middle"
      />
      {onScreen ? (
        <TextField
          label={words.device}
          value={values.device}
          onChange={(device) => onChange({ device })}
          maxLength={160}
          width="middle"
        />
      ) : null}
    </Stack>
  );
}
