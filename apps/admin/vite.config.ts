import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the server answers while the screens are being written. */
const SERVER = 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/admin/',
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      generatedRouteTree: './src/routes.gen.ts',
      quoteStyle: 'single',
      semicolons: true,
    }),
    react(),
  ],
  server: { proxy: { '/trpc': SERVER, '/api': SERVER } },
});
