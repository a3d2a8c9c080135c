import { createFileRoute } from '@tanstack/react-router';
import { ContractsScreen } from '../../../../contract/contracts-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/contract/')({
  component: ContractsScreen,
});
