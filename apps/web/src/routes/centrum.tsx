import { createFileRoute } from '@tanstack/react-router';
import { CentreSettingsScreen } from '../centre-settings/centre-settings-screen.tsx';

export const Route = createFileRoute('/centrum')({ component: CentreSettingsScreen });
