import { createFileRoute } from '@tanstack/react-router';
import { SubsidyScreen } from '../../../file/subsidy/subsidy-screen.tsx';
import { anyText, inAddress, oneOf } from '../../../frame/address.ts';

export const Route = createFileRoute('/dossiers/$dossierId/toelage')({
  validateSearch: inAddress({
    beslissing: oneOf(['extension', 'second-chance']),
    maand: anyText,
    feit: anyText,
  }),
  component: SubsidyScreen,
});
