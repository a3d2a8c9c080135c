import { createFileRoute } from '@tanstack/react-router';
import { ExemptionScreen } from '../../../exemption/exemption-screen.tsx';
import { inAddress, oneOf } from '../../../frame/address.ts';

export const Route = createFileRoute('/dossiers/$dossierId/vrijstelling')({
  validateSearch: inAddress({ nieuw: oneOf(['ja']) }),
  component: ExemptionScreen,
});
