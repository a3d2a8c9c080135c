import { createFileRoute } from '@tanstack/react-router';
import { teamSearch } from '../team/team-address.ts';
import { TeamScreen } from '../team/team-screen.tsx';

export const Route = createFileRoute('/team')({
  // What is looked at stands in the address, so that it can be kept, shared and gone back to.
  validateSearch: teamSearch,
  component: TeamScreen,
});
