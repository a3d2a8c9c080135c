import { createFileRoute } from '@tanstack/react-router';
import { EndingScreen } from '../../../ending/ending-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/einde')({ component: EndingScreen });
