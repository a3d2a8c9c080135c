export * from './a-file.ts';
export * from './database.ts';
