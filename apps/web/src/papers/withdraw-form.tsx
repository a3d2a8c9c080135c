import { useQueryClient } from '@tanstack/react-query';
import { withdrawPaper } from '@traject/api/paper/input';
import { paperWords } from '@traject/i18n/web';
import { LockIcon, Row, Section, TextField, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import type { Paper } from './use-papers.ts';

interface WithdrawFormProps {
  dossierId: string;
  paper: Paper;
  onDone: () => void;
}

/** Says why a paper should not be in this file; it stays kept. */
export function WithdrawForm({ dossierId, paper, onDone }: WithdrawFormProps) {
  const words = useWords(paperWords);
  const cache = useQueryClient();
  const form = useFileForm({
    name: `papier-intrekken-${paper.id}`,
    dossierId,
    mutation: desk.paper.withdraw.mutationOptions(),
    schema: withdrawPaper,
    initial: { reason: '' },
    toFacts: ({ reason }) => ({ id: paper.id, reason }),
    onSaved: () => {
      void cache.invalidateQueries({ queryKey: desk.paper.list.queryKey({ dossierId }) });
      onDone();
    },
  });
  return (
    <Section level={3} title={words.withdrawTitle(paper.name)}>
      <FileForm form={form} submitLabel={words.withdraw} onCancel={onDone}>
        <TextField
          {...form.field('reason')}
          label={words.reason}
          description={words.reasonHint}
          maxLength={500}
          required
        />
        <Row align="start">
          <LockIcon size={18} aria-hidden />
          <p className="paper-reason">{words.withdrawConsequence}</p>
        </Row>
      </FileForm>
    </Section>
  );
}
