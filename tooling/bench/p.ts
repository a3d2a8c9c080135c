import { life } from './rules/lives.ts';
import { questions } from './rules/generate.ts';
import { claim, judgeWhole, read, verdictsOf, answersOf } from './rules/ours.ts';
const what = process.argv[2];
const N = 2000;
let sink = 0;
const run = (name: string, n: number, prepare: () => any[], f: (x: any) => any) => {
  let best = 1e9;
  for (let r = 0; r < 40; r++) {
    const files = prepare();
    if (r % 5 === 0) (globalThis as any).gc?.();
    const t = process.hrtime.bigint();
    for (const x of files) sink += f(x) ? 1 : 0;
    best = Math.min(best, Number(process.hrtime.bigint() - t) / 1000 / files.length);
  }
  console.log(name, best.toFixed(3), 'µs');
};
if (what === 'claim') {
  const texts = Array.from({ length: 500 }, (_, i) => JSON.stringify(life(i, 12)));
  run('claim', 500, () => texts.map((t) => read(JSON.parse(t))), claim);
} else if (what === 'judge') {
  const texts = Array.from({ length: 300 }, (_, i) => JSON.stringify(life(i, 10)));
  const lives = texts.map((t) => JSON.parse(t));
  run('judge fresh', 300, () => texts.map((t) => read(JSON.parse(t))), judgeWhole);
  const warm = texts.map((t) => read(JSON.parse(t)));
  run('judge warm', 300, () => warm, judgeWhole);
} else {
  const q = questions(N);
  const facts = q.map(read);
  run('json', N, () => q, (f) => verdictsOf(read(f)));
  run('facts', N, () => facts, verdictsOf);
  run('facts no reasons', N, () => facts, answersOf);
}
console.log(sink);
