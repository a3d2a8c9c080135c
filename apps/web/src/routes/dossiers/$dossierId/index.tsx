import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { GROUPS } from '../../../file/overview/event-kinds.ts';
import { OverviewScreen } from '../../../file/overview/overview-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/')({
  validateSearch: z.object({ soort: z.enum(GROUPS).optional().catch(undefined) }),
  component: OverviewScreen,
});
