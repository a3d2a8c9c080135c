import { Navigate } from '@tanstack/react-router';
import { monthOf } from '@traject/rules/calendar';
import { mayDo, useMember } from '../session/member.ts';

/** The beginning: the present month, with names for whoever may see them. */
export function StartScreen() {
  const member = useMember();
  const month = monthOf(member.today);
  return mayDo(member, 'month.read') ? (
    <Navigate to="/maand/$month" params={{ month }} replace />
  ) : (
    <Navigate to="/overzicht/$month" params={{ month }} replace />
  );
}
