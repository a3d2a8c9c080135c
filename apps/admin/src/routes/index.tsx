import { createFileRoute } from '@tanstack/react-router';
import { StartScreen } from '../frame/start-screen.tsx';

export const Route = createFileRoute('/')({ component: StartScreen });
