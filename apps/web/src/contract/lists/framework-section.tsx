import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { contractListWords } from '@traject/i18n/web';
import {
  Button,
  Card,
  Disclosure,
  EmptyState,
  LawIcon,
  Muted,
  Section,
  Stack,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { useFormat } from '../../format.ts';
import { useMe } from '../../session/me.ts';
import { FrameworkForm } from './framework-form.tsx';

type Version = Outputs['frameworkAgreement']['list'][number];

/** The versions of the framework agreement, the newest first; the head adds one, nobody changes one. */
export function FrameworkSection() {
  const { framework: words } = useWords(contractListWords);
  const { may } = useMe();
  const [adding, setAdding] = useState(false);
  const { data } = useSuspenseQuery(desk.frameworkAgreement.list.queryOptions());
  const add =
    may.includes('contract-lists.write') && !adding ? (
      <Button onClick={() => setAdding(true)}>{words.add}</Button>
    ) : undefined;
  return (
    <Section
      title={words.title}
      description={words.hint}
      action={data.length === 0 ? undefined : add}
    >
      <Stack>
        {adding ? <FrameworkForm onDone={() => setAdding(false)} /> : null}
        {data.length === 0 && !adding ? (
          <EmptyState icon={LawIcon} headline={words.title} sentence={words.empty} action={add} />
        ) : null}
        {data.map((version) => (
          <OneVersion key={version.id} version={version} />
        ))}
      </Stack>
    </Section>
  );
}

function OneVersion({
  version: { version, adoptedOn, validFrom, validUntil, text },
}: {
  version: Version;
}) {
  const { framework: words } = useWords(contractListWords);
  const format = useFormat();
  const holds =
    validFrom === null
      ? words.before
      : validUntil === null
        ? words.from(format.day(validFrom))
        : words.until(format.day(validFrom), format.day(validUntil));
  const said = [adoptedOn === null ? '' : words.adopted(format.day(adoptedOn)), holds];
  const texts = (['nl', 'fr', 'de'] as const).filter((language) => text[language] !== '');
  return (
    <Card>
      <Stack gap="xs">
        <h3>{words.name(version)}</h3>
        <Muted>{said.filter((part) => part !== '').join(', ')}</Muted>
        {texts.length === 0 ? (
          <Muted small>{words.noText}</Muted>
        ) : (
          <Disclosure label={words.show(version)} openLabel={words.hide}>
            <Stack>
              {texts.map((language) => (
                <div key={language} lang={language}>
                  <h4>{words.languages[language]}</h4>
                  <p className="paper-prose">{text[language]}</p>
                </div>
              ))}
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}
