// The bootstrap behind `npm start`, `npm test` and `npm run traject -- <command>`.
import './run/main.mjs';
