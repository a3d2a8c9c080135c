import { createFileRoute } from '@tanstack/react-router';
import { ContractPrint } from '../../../../../printing/contract-print.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/contract/$contractId/afdruk')({
  component: ContractPrint,
});
