// npm start: installs what is missing, builds, serves the built app and prints its address.
import { ensureInstalled } from './install.mjs';
import { choosePort } from './ports.mjs';
import { stop } from './stop.mjs';

const choice = await choosePort(process.env.PORT);
if ('problem' in choice) stop(choice.problem);
await ensureInstalled();

const { build, preview } = await import('vite');
console.log('Building.');
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  stop(`The app could not be built: ${error instanceof Error ? error.message : error}`);
}
try {
  await preview({ preview: { host: '127.0.0.1', port: choice.port, strictPort: true } });
} catch (error) {
  stop(`The app could not be served: ${error instanceof Error ? error.message : error}`);
}
console.log(`Yaqut is open at http://localhost:${choice.port}/ (Ctrl+C ends it).`);

// npm runs this in a shell that does not pass on its own end, so the server would outlive `npm start`.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(), 500);
}
