import { launchBrowser } from './launch.ts';
const b = await launchBrowser(); const c = await b.newContext(); const p = await c.newPage();
p.on('console', (m) => console.log(m.type(), JSON.stringify(m.text()), JSON.stringify(m.location())));
await p.goto('http://127.0.0.1:4177/admin/'); await p.waitForTimeout(1500); await b.close();
