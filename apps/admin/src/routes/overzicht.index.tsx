import { createFileRoute, Navigate } from '@tanstack/react-router';
import { monthOf } from '@traject/rules/calendar';
import { useMember } from '../session/member.ts';

export const Route = createFileRoute('/overzicht/')({ component: ToThisMonth });

function ToThisMonth() {
  return <Navigate to="/overzicht/$month" params={{ month: monthOf(useMember().today) }} replace />;
}
