import { createFileRoute } from '@tanstack/react-router';
import { EndingScreen } from '../../../ending/ending-screen.tsx';
import { inAddress, oneOf } from '../../../frame/address.ts';

export const Route = createFileRoute('/dossiers/$dossierId/einde')({
  validateSearch: inAddress({ nieuw: oneOf(['verhuizing']) }),
  component: EndingScreen,
});
