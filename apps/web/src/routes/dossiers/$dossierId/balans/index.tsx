import { createFileRoute } from '@tanstack/react-router';
import { BalanceScreen } from '../../../../balance/balance-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/balans/')({ component: BalanceScreen });
