import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { SubsidyScreen } from '../../../file/subsidy/subsidy-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/toelage')({
  validateSearch: z.object({
    beslissing: z.enum(['extension', 'second-chance']).optional().catch(undefined),
    maand: z.string().optional().catch(undefined),
  }),
  component: SubsidyScreen,
});
