import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { FollowUpScreen } from '../../../follow-up/follow-up-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/opvolging')({
  validateSearch: z.object({ nieuw: z.enum(['evaluatie']).optional().catch(undefined) }),
  component: FollowUpScreen,
});
