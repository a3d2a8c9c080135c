import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { StudiesScreen } from '../../../studies/studies-screen.tsx';
import { STUDY_FORMS } from '../../../studies/study-forms.ts';

export const Route = createFileRoute('/dossiers/$dossierId/studies')({
  validateSearch: z.object({
    nieuw: z.enum(STUDY_FORMS).optional().catch(undefined),
    record: z.uuid().optional().catch(undefined),
  }),
  component: StudiesScreen,
});
