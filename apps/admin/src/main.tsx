import './no-eval.ts';
import '@traject/ui/styles.css';
import './admin.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { LanguageProvider, UiProvider } from '@traject/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './desk.ts';
import { BrokenScreen } from './frame/failed-screen.tsx';
import { NotFoundScreen } from './frame/not-found-screen.tsx';
import { BASE, RouterLink } from './frame/router-link.tsx';
import { routeTree } from './routes.gen.ts';

const router = createRouter({
  routeTree,
  basepath: BASE,
  defaultErrorComponent: BrokenScreen,
  defaultNotFoundComponent: NotFoundScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <UiProvider link={RouterLink}>
          <RouterProvider router={router} />
        </UiProvider>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
