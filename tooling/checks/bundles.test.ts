import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  FIRST_LOAD_LIMIT,
  firstLoad,
  readBundle,
  recordInBundle,
  schemasAtFirst,
} from './bundles.ts';
import { ROOT } from './tree.ts';

const built = (path: string, text: string) => ({ path, content: Buffer.from(text) });

describe.each(['web', 'admin'])('the bundle of %s', (app) => {
  const bundle = readBundle(join(ROOT, 'apps', app, 'dist')) ?? [];

  it('was built', () => {
    expect(bundle.map(({ path }) => path)).toContain('index.html');
  });

  it('holds nothing of the record', () => {
    expect(recordInBundle(bundle)).toEqual([]);
  });

  it('loads fast enough', () => {
    const bytes = firstLoad(bundle);
    console.log(`${app}: first load ${(bytes / 1024).toFixed(1)} kB of script, gzipped`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(FIRST_LOAD_LIMIT);
  });
});

it('the social worker loads no schema before there is something to check', () => {
  const bundle = readBundle(join(ROOT, 'apps', 'web', 'dist')) ?? [];
  expect(schemasAtFirst(bundle)).toBe(false);
  const html = '<script type="module" src="/assets/a.js"></script>';
  expect(schemasAtFirst([built('index.html', html), built('assets/a.js', 'x("$ZodType")')])).toBe(
    true,
  );
});

it('sees a driver in a script', () => {
  expect(recordInBundle([built('assets/a.js', 'Symbol.for("drizzle:entityKind")')])).toHaveLength(
    1,
  );
  expect(recordInBundle([built('assets/a.js', 'new PGlite()')])).toHaveLength(1);
});

it('weighs what the first page names and no more', () => {
  const html = '<script type="module" src="/admin/assets/a.js"></script>';
  const preload = '<link rel="modulepreload" href="/admin/assets/b.js">';
  const files = [
    built('index.html', html + preload),
    ...['a', 'b', 'later'].map((name) => built(`assets/${name}.js`, name.repeat(1000))),
  ];
  expect(firstLoad(files)).toBe(firstLoad(files.filter(({ path }) => !path.includes('later'))));
  expect(firstLoad(files)).toBeGreaterThan(
    firstLoad(files.filter(({ path }) => !path.includes('b.'))),
  );
});
