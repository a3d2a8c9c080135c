import { createFileRoute } from '@tanstack/react-router';
import { inAddress, oneOf } from '../../../frame/address.ts';
import { NotKeptScreen } from '../../../not-kept/not-kept-screen.tsx';
import { PATH_FORMS } from '../../../not-kept/places.ts';

export const Route = createFileRoute('/dossiers/$dossierId/niet-nagekomen')({
  // Which step is open, so that everything that is missing can lead straight to its form.
  validateSearch: inAddress({ stap: oneOf(PATH_FORMS) }),
  component: NotKeptScreen,
});
