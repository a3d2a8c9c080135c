import { createFileRoute } from '@tanstack/react-router';
import { DayScreen } from '../day/day-screen.tsx';

export const Route = createFileRoute('/')({ component: DayScreen });
