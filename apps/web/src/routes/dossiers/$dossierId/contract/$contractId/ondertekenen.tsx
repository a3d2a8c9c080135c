import { createFileRoute } from '@tanstack/react-router';
import { SigningScreen } from '../../../../../contract/signing/signing-screen.tsx';
import { anyText, inAddress } from '../../../../../frame/address.ts';

export const Route = createFileRoute('/dossiers/$dossierId/contract/$contractId/ondertekenen')({
  // Which signature is being checked, and its day; both together open the page before it.
  validateSearch: inAddress({
    partij: anyText,
    op: anyText,
  }),
  component: SigningScreen,
});
