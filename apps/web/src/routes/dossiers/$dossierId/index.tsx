import { createFileRoute } from '@tanstack/react-router';
import { GROUPS } from '../../../file/overview/event-kinds.ts';
import { OverviewScreen } from '../../../file/overview/overview-screen.tsx';
import { inAddress, oneOf } from '../../../frame/address.ts';

export const Route = createFileRoute('/dossiers/$dossierId/')({
  validateSearch: inAddress({ soort: oneOf(GROUPS) }),
  component: OverviewScreen,
});
