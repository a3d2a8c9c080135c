import { createFileRoute } from '@tanstack/react-router';
import { FollowUpScreen } from '../../../follow-up/follow-up-screen.tsx';
import { anyText, inAddress, oneOf } from '../../../frame/address.ts';

export const Route = createFileRoute('/dossiers/$dossierId/opvolging')({
  // Which form is open, for which interview asked, about what, or which record it puts right.
  validateSearch: inAddress({
    nieuw: oneOf(['evaluatie', 'gesprek']),
    vraag: anyText,
    over: oneOf(['balans']),
    feit: anyText,
  }),
  component: FollowUpScreen,
});
