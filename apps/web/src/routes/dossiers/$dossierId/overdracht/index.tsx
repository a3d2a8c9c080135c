import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { WorkerScreen } from '../../../../worker/worker-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/overdracht/')({
  validateSearch: z.object({
    nieuw: z.enum(['vervanging', 'overdracht']).optional().catch(undefined),
  }),
  component: WorkerScreen,
});
