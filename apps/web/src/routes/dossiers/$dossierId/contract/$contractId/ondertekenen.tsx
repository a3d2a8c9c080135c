import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { SigningScreen } from '../../../../../contract/signing/signing-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/contract/$contractId/ondertekenen')({
  // Which signature is being checked, and its day; both together open the page before it.
  validateSearch: z.object({
    partij: z.string().optional().catch(undefined),
    op: z.string().optional().catch(undefined),
  }),
  component: SigningScreen,
});
