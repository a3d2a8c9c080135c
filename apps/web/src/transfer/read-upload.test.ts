import { expect, it } from 'vitest';
import { bytesOf, readUpload } from './read-upload.ts';

it('takes the papers apart from the file', async () => {
  const upload = await readUpload(new Blob(['{"format":"x","contents":{"a":"Zm8=","b":1}}']));
  expect(upload).toEqual({ file: { format: 'x', contents: {} }, contents: { a: 'Zm8=' } });
});

it.each(['', 'no json', '[]', 'null', '"text"'])('takes %j for no transfer file', async (text) => {
  expect(await readUpload(new Blob([text]))).toBeNull();
});

it('gives the bytes of a paper, or nothing where it is no base64', () => {
  expect(new TextDecoder().decode(bytesOf(btoa('foo')) ?? undefined)).toBe('foo');
  expect(bytesOf('%%%')).toBeNull();
});
