import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { FollowUpScreen } from '../../../follow-up/follow-up-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/opvolging')({
  // Which form is open, and for which interview asked.
  validateSearch: z.object({
    nieuw: z.enum(['evaluatie', 'gesprek']).optional().catch(undefined),
    vraag: z.uuid().optional().catch(undefined),
  }),
  component: FollowUpScreen,
});
