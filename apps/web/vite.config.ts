import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server serves `dist` at `/`; screens are split by route, so each is fetched when it is first opened.
export default defineConfig({
  base: '/',
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: './src/routes',
      generatedRouteTree: './src/routes.gen.ts',
      quoteStyle: 'single',
      semicolons: true,
    }),
    react(),
  ],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023' },
});
