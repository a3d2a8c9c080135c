export * from './format/index.ts';
export { fieldSentence, problemSentence, problemWords } from './problems.ts';
