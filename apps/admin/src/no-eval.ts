import { z } from 'zod';

// The server's content security policy allows no code made from text, and zod would try it once to find out.
z.config({ jitless: true });
