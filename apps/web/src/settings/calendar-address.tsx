import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemIn } from '@traject/api/browser';
import { noticeWords } from '@traject/i18n/web';
import {
  Button,
  CalendarIcon,
  CopyIcon,
  Muted,
  Notice,
  Row,
  Section,
  Stack,
  TextField,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { desk } from '../desk.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';
import type { NoticeSettings } from './settings-screen.tsx';

/** The secret address of the own calendar: made, shown once, renewed, revoked. */
export function CalendarAddress({ settings }: { settings: NoticeSettings }) {
  const words = useWords(noticeWords);
  const format = useFormat();
  const cache = useQueryClient();
  const [address, setAddress] = useState<string | null>(null);
  const show = (now: NoticeSettings) => cache.setQueryData(desk.notice.open.queryKey(), now);
  const make = useMutation(
    desk.notice.makeAddress.mutationOptions({
      onSuccess: ({ path, settings: now }) => {
        setAddress(globalThis.location.origin + path);
        show(now);
      },
    }),
  );
  const revoke = useMutation(
    desk.notice.revokeAddress.mutationOptions({
      onSuccess: (now) => {
        setAddress(null);
        show(now);
      },
    }),
  );
  const problem = make.error ?? revoke.error;
  const { calendarSince: since } = settings;
  return (
    <Section title={words.calendar} description={words.calendarText}>
      <Stack>
        <FormProblem problem={problem === null ? null : problemIn(problem)} />
        {address === null ? null : <NewAddress address={address} />}
        {since === null ? (
          <>
            {revoke.isSuccess ? (
              <Notice tone="info" text={words.revoked} />
            ) : (
              <Muted>{words.noAddress}</Muted>
            )}
            <Row>
              <Button
                kind="main"
                icon={CalendarIcon}
                busy={make.isPending}
                onClick={() => make.mutate()}
              >
                {words.make}
              </Button>
            </Row>
          </>
        ) : (
          <>
            <Muted>{words.since(format.moment(since))}</Muted>
            <Row>
              <Button busy={make.isPending} onClick={() => make.mutate()}>
                {words.renew}
              </Button>
              <Button busy={revoke.isPending} onClick={() => revoke.mutate()}>
                {words.revoke}
              </Button>
              <Muted small>{words.renewHelp}</Muted>
            </Row>
          </>
        )}
      </Stack>
    </Section>
  );
}

/** An address that was just made, to copy; it is not to be had again. */
function NewAddress({ address }: { address: string }) {
  const words = useWords(noticeWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Notice
      tone="due"
      title={words.once}
      text={
        <Stack gap="sm">
          <TextField label={words.address} value={address} onChange={keepAsItIs} width="full" />
          <Row>
            <Button icon={CopyIcon} onClick={() => void copy()}>
              {words.copy}
            </Button>
            <output aria-live="polite">{copied ? words.copied : ''}</output>
          </Row>
          <Muted small>{words.how}</Muted>
        </Stack>
      }
    />
  );
}

/** The field is there to copy from; typing in it changes nothing. */
const keepAsItIs = (): void => undefined;
