import { createFileRoute } from '@tanstack/react-router';
import { OverviewScreen } from '../../../file/overview/overview-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/')({ component: OverviewScreen });
