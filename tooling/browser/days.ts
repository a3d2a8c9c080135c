/** A day so many days ago in Brussels, `YYYY-MM-DD`. */
export function daysAgo(count: number): string {
  const brussels = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });
  return brussels.format(new Date(Date.now() - count * 86_400_000));
}
