import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { LetterScreen } from '../../../../worker/letter-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/overdracht/brief')({
  // Which change of worker the letter is about.
  validateSearch: z.object({ wissel: z.uuid().optional().catch(undefined) }),
  component: LetterScreen,
});
