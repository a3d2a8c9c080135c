import { createFileRoute } from '@tanstack/react-router';
import { inAddress, oneOf } from '../../../../frame/address.ts';
import { WorkerScreen } from '../../../../worker/worker-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/overdracht/')({
  validateSearch: inAddress({
    nieuw: oneOf(['vervanging', 'overdracht']),
  }),
  component: WorkerScreen,
});
