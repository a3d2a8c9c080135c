import { createFileRoute } from '@tanstack/react-router';
import { DomainScreen } from '../../../../balance/domain-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/balans/$domain')({
  component: DomainScreen,
});
