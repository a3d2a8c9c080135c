import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { FilesScreen } from '../../files/files-screen.tsx';

export const Route = createFileRoute('/dossiers/')({
  // What is looked for stands in the address, so that a list can be kept, shared and gone back to.
  validateSearch: z.object({
    zoek: z.string().optional().catch(undefined),
    van: z.enum(['mij', 'team']).optional().catch(undefined),
  }),
  component: FilesScreen,
});
