import { createFileRoute } from '@tanstack/react-router';
import { BalancePrint } from '../../../../printing/balance-print.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/balans/afdruk')({
  component: BalancePrint,
});
