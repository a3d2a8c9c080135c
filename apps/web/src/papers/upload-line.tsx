import { problemSentence, problemWords } from '@traject/i18n';
import { paperWords } from '@traject/i18n/web';
import { Button, Muted, Notice, ProgressBar, Row, Stack, useWords } from '@traject/ui';
import { forgetUpload, repeatUpload, type Upload } from './uploads.ts';

/** A paper on its way: how far, whether it arrived, or what stands in the way. */
export function UploadLine({ upload }: { upload: Upload }) {
  const words = useWords(paperWords);
  const problems = useWords(problemWords);
  const { file } = upload.paper;
  const { problem, state } = upload;
  if (state === 'sending')
    return (
      <Stack gap="xs">
        <Row spread="apart">
          <span>{words.sending(file.name)}</span>
          <Button
            small
            kind="quiet"
            name={words.stopFor(file.name)}
            onClick={() => forgetUpload(upload)}
          >
            {words.stop}
          </Button>
        </Row>
        <ProgressBar label={words.sending(file.name)} part={upload.part} />
        <Muted small>{words.sendingMay}</Muted>
      </Stack>
    );
  const close = (
    <Button
      small
      kind="quiet"
      name={words.dismissFor(file.name)}
      onClick={() => forgetUpload(upload)}
    >
      {words.dismiss}
    </Button>
  );
  if (state === 'sent') return <Notice tone="met" text={words.sent(file.name)} action={close} />;
  const { megabytes } = problem?.details ?? {};
  const sentence = problemSentence(problems, problem?.code ?? 'unexpected');
  return (
    <Notice
      tone="failed"
      title={words.notSent(file.name)}
      text={megabytes === undefined ? sentence : `${sentence} ${words.limit(megabytes)}`}
      action={
        <Row>
          {problem?.code === 'offline' || problem?.code === 'unexpected' ? (
            <Button small name={words.againFor(file.name)} onClick={() => repeatUpload(upload)}>
              {words.again}
            </Button>
          ) : null}
          {close}
        </Row>
      }
    />
  );
}
