export * from './database.ts';
export * from './a-file.ts';
