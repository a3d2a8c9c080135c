import { createFileRoute } from '@tanstack/react-router';
import { GROUPS } from '../../../file/overview/event-kinds.ts';
import { StoryScreen } from '../../../file/overview/story-screen.tsx';
import { inAddress, oneOf } from '../../../frame/address.ts';

export const Route = createFileRoute('/dossiers/$dossierId/verloop')({
  validateSearch: inAddress({ soort: oneOf(GROUPS) }),
  component: StoryScreen,
});
