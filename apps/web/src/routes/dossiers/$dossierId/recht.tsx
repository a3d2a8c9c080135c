import { createFileRoute } from '@tanstack/react-router';
import { RIGHT_FORMS } from '../../../file/right/right-forms.ts';
import { RightScreen } from '../../../file/right/right-screen.tsx';
import { anyText, inAddress, oneOf } from '../../../frame/address.ts';

export const Route = createFileRoute('/dossiers/$dossierId/recht')({
  // Which form is open, so that every question can lead straight to the form that answers it.
  validateSearch: inAddress({
    nieuw: oneOf(RIGHT_FORMS),
    toekenning: anyText,
    beslissing: anyText,
    feit: anyText,
  }),
  component: RightScreen,
});
