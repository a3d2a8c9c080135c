import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { RIGHT_FORMS } from '../../../file/right/right-forms.ts';
import { RightScreen } from '../../../file/right/right-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/recht')({
  // Which form is open, so that every question can lead straight to the form that answers it.
  validateSearch: z.object({
    nieuw: z.enum(RIGHT_FORMS).optional().catch(undefined),
    toekenning: z.uuid().optional().catch(undefined),
    beslissing: z.uuid().optional().catch(undefined),
  }),
  component: RightScreen,
});
