import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { LIST_NAMES } from '../team/team-address.ts';
import { TeamScreen } from '../team/team-screen.tsx';

export const Route = createFileRoute('/team')({
  // What is looked at (a list, whose, after how many weeks a file lies still) stands in the address, so that it can be
  // kept, shared and gone back to.
  validateSearch: z.object({
    lijst: z.enum(LIST_NAMES).optional().catch(undefined),
    wie: z.uuid().optional().catch(undefined),
    weken: z.int().min(1).max(104).optional().catch(undefined),
  }),
  component: TeamScreen,
});
