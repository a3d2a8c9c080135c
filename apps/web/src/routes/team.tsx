import { createFileRoute } from '@tanstack/react-router';
import { anyText, inAddress, oneOf, wholeNumber } from '../frame/address.ts';
import { LIST_NAMES } from '../team/team-address.ts';
import { TeamScreen } from '../team/team-screen.tsx';

export const Route = createFileRoute('/team')({
  // What is looked at (a list, whose, after how many weeks a file lies still) stands in the address, so that it can be
  // kept, shared and gone back to.
  validateSearch: inAddress({
    lijst: oneOf(LIST_NAMES),
    wie: anyText,
    weken: wholeNumber(1, 104),
  }),
  component: TeamScreen,
});
