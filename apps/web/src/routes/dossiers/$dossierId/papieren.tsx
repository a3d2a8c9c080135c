import { createFileRoute } from '@tanstack/react-router';
import { PapersScreen } from '../../../papers/papers-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/papieren')({ component: PapersScreen });
