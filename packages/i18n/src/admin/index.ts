export { shellWords } from './shell.ts';
