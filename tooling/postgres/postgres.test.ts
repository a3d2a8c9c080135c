import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { query } from './databases.ts';
import { databasesAt, startPostgres } from './index.ts';

it('copies a template database and leaves the template alone', async () => {
  const postgres = databasesAt(inject('postgresUrl'));
  const template = await postgres.createDatabase('template_of_test');
  await query(template, 'create table letter (id int); insert into letter values (1), (2)');
  const copy = await postgres.createDatabase('copy_of_test', 'template_of_test');
  await query(copy, 'delete from letter where id = 1');
  expect(await query(copy, 'select id from letter')).toEqual([{ id: 2 }]);
  expect(await query(template, 'select count(*)::int as n from letter')).toEqual([{ n: 2 }]);
  await postgres.stop();
  await expect(query(copy, 'select 1')).rejects.toThrow('does not exist');
});

it('is PostgreSQL 18 on a server that is gone after stop', async () => {
  const postgres = await startPostgres();
  const rows = await query(postgres.url, "select current_setting('server_version') as version");
  expect(rows[0]?.['version']).toMatch(/^18\./);
  await postgres.stop();
  await expect(query(postgres.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

it('says of a server that goes away in the middle what happened, and goes on', async () => {
  const postgres = await startPostgres();
  const asked = query(postgres.url, 'select pg_sleep(60)');
  await expect
    .poll(() => query(postgres.url, "select 1 from pg_stat_activity where query like '%sleep(60)'"))
    .not.toHaveLength(0);
  await Promise.all([expect(asked).rejects.toThrow(/terminat/), postgres.stop()]);
});

it('ends with the process that started it, also when that is killed', async () => {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    const { url } = await startPostgres();
    const pg = (await import(${JSON.stringify(import.meta.resolve('pg'))})).default;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query('show data_directory');
    process.send({ url, data: rows[0].data_directory });
    setInterval(() => {}, 1000);
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH: process.env['PATH'] },
  });
  const [message]: unknown[] = await once(parent, 'message');
  const { url, data } = message as { url: string; data: string };
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  parent.kill('SIGKILL');
  await expect
    .poll(() => query(url, 'select 1').catch(String), { timeout: 5000 })
    .toContain('ECONNREFUSED');
  await expect.poll(() => existsSync(data), { timeout: 5000 }).toBe(false);
});
