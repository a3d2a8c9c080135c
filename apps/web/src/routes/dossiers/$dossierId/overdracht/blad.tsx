import { createFileRoute } from '@tanstack/react-router';
import { SheetScreen } from '../../../../worker/sheet/sheet-screen.tsx';

export const Route = createFileRoute('/dossiers/$dossierId/overdracht/blad')({
  component: SheetScreen,
});
