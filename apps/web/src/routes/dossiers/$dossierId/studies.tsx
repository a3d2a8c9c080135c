import { createFileRoute } from '@tanstack/react-router';
import { anyText, inAddress, oneOf } from '../../../frame/address.ts';
import { StudiesScreen } from '../../../studies/studies-screen.tsx';
import { STUDY_FORMS } from '../../../studies/study-forms.ts';

export const Route = createFileRoute('/dossiers/$dossierId/studies')({
  validateSearch: inAddress({
    nieuw: oneOf(STUDY_FORMS),
    record: anyText,
  }),
  component: StudiesScreen,
});
