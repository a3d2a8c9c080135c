// The bootstrap behind `npm start`, `npm test`, `npm run traject -- <command>` and `npm run bench -- <what>`.
import './run/main.mjs';
