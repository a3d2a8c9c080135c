export { calendarFeed } from '../schema/calendar-feed.ts';
export { outboxMail } from '../schema/outbox-mail.ts';
export * from './a-file.ts';
export * from './database.ts';
