import { createFileRoute } from '@tanstack/react-router';
import { ContractScreen } from '../../../../../contract/contract-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/contract/$contractId/')({
  component: ContractScreen,
});
