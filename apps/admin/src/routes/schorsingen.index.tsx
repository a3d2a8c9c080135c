import { createFileRoute, Navigate } from '@tanstack/react-router';
import { monthOf } from '@traject/rules/calendar';
import { useMember } from '../session/member.ts';

export const Route = createFileRoute('/schorsingen/')({ component: ToThisMonth });

function ToThisMonth() {
  const month = monthOf(useMember().today);
  return <Navigate to="/schorsingen/$month" params={{ month }} replace />;
}
