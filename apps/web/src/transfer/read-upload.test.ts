import { expect, it } from 'vitest';
import { paperIn, readUpload } from './read-upload.ts';

it('leaves the papers on this device', async () => {
  const upload = await readUpload(new Blob(['{"format":"x","contents":{"a":"Zm8=","b":1}}']));
  expect(upload).toEqual({ file: { format: 'x', contents: {} }, contents: { a: 'Zm8=' } });
});

it.each(['', 'no json', '[]', 'null', '"text"'])('takes %j for no transfer file', async (text) => {
  expect(await readUpload(new Blob([text]))).toBeNull();
});

it('gives a paper only when it is what its checksum says', async () => {
  const foo = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae';
  const bytes = await paperIn(btoa('foo'), foo);
  expect(new TextDecoder().decode(bytes ?? undefined)).toBe('foo');
  expect(await paperIn(btoa('fop'), foo)).toBeNull();
});
