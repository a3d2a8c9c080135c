import { createFileRoute } from '@tanstack/react-router';
import { anyText, inAddress } from '../../../../frame/address.ts';
import { LetterScreen } from '../../../../worker/letter-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/overdracht/brief')({
  // Which change of worker the letter is about.
  validateSearch: inAddress({ wissel: anyText }),
  component: LetterScreen,
});
