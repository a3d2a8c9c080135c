import { createFileRoute } from '@tanstack/react-router';
import { TransferInScreen } from '../transfer/transfer-in-screen.tsx';

export const Route = createFileRoute('/overdracht')({ component: TransferInScreen });
