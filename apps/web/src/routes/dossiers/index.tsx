import { createFileRoute } from '@tanstack/react-router';
import { FilesScreen } from '../../files/files-screen.tsx';
import { listAddress } from '../../files/list-address.ts';

export const Route = createFileRoute('/dossiers/')({
  // What is looked for stands in the address, so that a list can be kept, shared and gone back to.
  validateSearch: listAddress,
  component: FilesScreen,
});
