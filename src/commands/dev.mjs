/** `npm run dev`: the edition with everything watched, transcripts and code. */
import { checkNode } from './check-node.mjs';

checkNode();
const { runCommand } = await import('./run-command.mjs');
const { projectRoot } = await import('./project-root.mjs');
const { installPackages } = await import('./install-packages.mjs');
const { readOptions } = await import('./read-options.mjs');
const { setEditionEnvironment } = await import('./build-site.mjs');
const { closeOnSignal } = await import('./serve-folder.mjs');

await runCommand(async () => {
  const { seeds, base, site, out, port, host } = readOptions(process.argv.slice(2), {
    root: projectRoot,
  });
  installPackages(projectRoot);
  setEditionEnvironment({ seeds, base, site, out, port, host });
  const { createServer } = await import('vite');
  const server = await createServer({
    root: projectRoot,
    base,
    configFile: `${projectRoot}/vite.config.ts`,
    server: { host, ...(port === null ? {} : { port, strictPort: true }) },
  });
  await server.listen();
  closeOnSignal(() => server.close());
  server.printUrls();
});
