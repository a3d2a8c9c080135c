import { createFileRoute } from '@tanstack/react-router';
import { ExemptionScreen } from '../../../exemption/exemption-screen.tsx';
import { anyText, inAddress, oneOf } from '../../../frame/address.ts';

export const Route = createFileRoute('/dossiers/$dossierId/vrijstelling')({
  // Whether the form is open, and which decision it puts right.
  validateSearch: inAddress({ nieuw: oneOf(['ja']), feit: anyText }),
  component: ExemptionScreen,
});
