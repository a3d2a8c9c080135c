import { createRootRoute } from '@tanstack/react-router';
import { Application } from '../frame/application.tsx';

export const Route = createRootRoute({ component: Application });
