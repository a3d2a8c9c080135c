import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { GROUPS } from '../../../file/overview/event-kinds.ts';
import { StoryScreen } from '../../../file/overview/story-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/verloop')({
  validateSearch: z.object({ soort: z.enum(GROUPS).optional().catch(undefined) }),
  component: StoryScreen,
});
