import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { ExemptionScreen } from '../../../exemption/exemption-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/vrijstelling')({
  validateSearch: z.object({ nieuw: z.enum(['ja']).optional().catch(undefined) }),
  component: ExemptionScreen,
});
