// First, before any schema is made.
import './form/field-codes.ts';

import '@traject/ui/styles.css';
import './frame/page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LanguageProvider, UiProvider } from '@traject/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './desk.ts';
import { RouterLink } from './frame/router-link.tsx';
import { router } from './router.ts';
import { SessionGate } from './session/session-gate.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <UiProvider link={RouterLink}>
        <QueryClientProvider client={queryClient}>
          <SessionGate>
            <RouterProvider router={router} />
          </SessionGate>
        </QueryClientProvider>
      </UiProvider>
    </LanguageProvider>
  </StrictMode>,
);
