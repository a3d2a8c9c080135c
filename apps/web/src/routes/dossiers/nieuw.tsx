import { createFileRoute } from '@tanstack/react-router';
import { AddPersonScreen } from '../../person/add-person-screen.tsx';

export const Route = createFileRoute('/dossiers/nieuw')({ component: AddPersonScreen });
