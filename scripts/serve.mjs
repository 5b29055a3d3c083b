// Serves dist/playground, as `npm start` does after it has built it, and as the browser tests do.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { listen, serveFromTerminal, site } from "./static-site.mjs";

const folder = fileURLToPath(new URL("../dist/playground", import.meta.url));

/** Only this machine can reach it. `port` 0 takes any free one. Resolves with the address and a way to end it. */
export const serve = (port) => listen(createServer(site(folder)), port, "http");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await serveFromTerminal(serve, {
    port: 3000,
    command: "npm start",
    announce: (address) => `Periksa Renstra: buka ${address} di peramban (Ctrl+C untuk berhenti)`,
  });
}
