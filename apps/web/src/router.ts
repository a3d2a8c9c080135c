import { createRouter } from '@tanstack/react-router';
import { NotFoundScreen, PendingScreen, TroubleScreen } from './frame/route-screens.tsx';
import { routeTree } from './routes.gen.ts';

/** Every address of the application. Preloading fetches the code of a screen; data is asked when it is opened. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingComponent: PendingScreen,
  defaultErrorComponent: TroubleScreen,
  defaultNotFoundComponent: NotFoundScreen,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
