import { useNavigate } from '@tanstack/react-router';
import { draftAddendum } from '@traject/api/contract/input';
import { contractLifeWords } from '@traject/i18n/web';
import {
  Button,
  Card,
  ChoiceField,
  Disclosure,
  Muted,
  Row,
  Section,
  Stack,
  TextArea,
  TextLink,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { fileHref } from '../../file/file-tabs.ts';
import type { FileView } from '../../file/use-file.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import { useMe } from '../../session/me.ts';
import { isOpen } from '../contract-state.ts';
import { PaperText } from '../paper/paper-text.tsx';
import { StepForm } from '../step-form.tsx';
import type { OpenedContract } from '../use-contract.ts';

interface AddendaProps {
  view: FileView;
  contract: OpenedContract;
}

/** The changes of a signed contract, the text that holds now, and the way to begin another change. */
export function AddendaSection({ view, contract }: AddendaProps) {
  const words = useWords(contractLifeWords).addendum;
  const format = useFormat();
  const { may } = useMe();
  const [beginning, setBeginning] = useState(false);
  const addenda = view.addenda.filter(({ amendsId }) => amendsId === contract.id);
  const mayBegin =
    may.includes('contract.write') && contract.endedOn === null && !addenda.some(isOpen);
  return (
    <Section level={3} title={words.list} description={words.listHint}>
      <Stack>
        {addenda.length === 0 ? <Muted>{words.none}</Muted> : null}
        {addenda.map((head, at) => (
          <Card key={head.id}>
            <Row>
              <TextLink href={`${fileHref(view.id, 'contract')}/${head.id}`}>
                {words.name(at + 1)}
              </TextLink>
              <Muted>
                {head.signedOn !== null
                  ? words.signedOn(format.day(head.signedOn))
                  : isOpen(head)
                    ? words.running
                    : null}
              </Muted>
            </Row>
          </Card>
        ))}
        {contract.inForce === null ? null : (
          <Disclosure label={words.inForce}>
            <p className="tj-muted">{words.inForceHint}</p>
            <PaperText text={contract.inForce} />
          </Disclosure>
        )}
        {!mayBegin ? null : beginning ? (
          <BeginAddendum
            dossierId={view.id}
            amendsId={contract.id}
            onDone={() => setBeginning(false)}
          />
        ) : (
          <div>
            <Button onClick={() => setBeginning(true)}>{words.begin}</Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

interface BeginProps {
  dossierId: string;
  amendsId: string;
  onDone: () => void;
}

interface BeginValues {
  askedBy: 'person' | 'centre' | undefined;
  reason: string;
}

function BeginAddendum({ dossierId, amendsId, onDone }: BeginProps) {
  const words = useWords(contractLifeWords).addendum;
  const navigate = useNavigate();
  const initial: BeginValues = { askedBy: undefined, reason: '' };
  const form = useFileForm({
    name: `contract-addendum/${amendsId}`,
    dossierId,
    mutation: desk.contract.amend.mutationOptions(),
    schema: draftAddendum,
    initial,
    toFacts: (values, id) => ({ ...values, id, amendsId }),
    onSaved: (view) => {
      const newest = view.addenda.findLast((one) => one.amendsId === amendsId);
      if (newest === undefined) return;
      void navigate({
        to: '/dossiers/$dossierId/contract/$contractId',
        params: { dossierId, contractId: newest.id },
      });
    },
  });
  return (
    <Card>
      <StepForm form={form} submitLabel={words.start} cancel={{ label: words.cancel, onDone }}>
        <ChoiceField
          {...form.field('askedBy')}
          label={words.askedBy}
          direction="row"
          options={(['person', 'centre'] as const).map((value) => ({
            value,
            label: words.parties[value],
          }))}
        />
        <TextArea {...form.field('reason')} label={words.reason} maxLength={2000} required />
      </StepForm>
    </Card>
  );
}
