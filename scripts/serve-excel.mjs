// Serves dist/excel over https, as `npm run excel` does after it has built it, and as the browser tests do.
import { createServer } from "node:https";
import { fileURLToPath } from "node:url";
import { certificate } from "./excel-certificate.mjs";
import { listen, serveFromTerminal, site } from "./static-site.mjs";

const folder = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
const excel = site(folder("excel"));
const playground = site(folder("playground"));
const PLAYGROUND = /^\/playground\/?/;

/** The two sites beside each other, as the page's link to the playground expects them. */
function answer(request, response) {
  // Excel on the web fetches functions.json from an origin of its own.
  response.setHeader("Access-Control-Allow-Origin", "*");
  if (!PLAYGROUND.test(request.url)) return excel(request, response);
  request.url = request.url.replace(PLAYGROUND, "/");
  return playground(request, response);
}

/** Only this machine can reach it. `port` 0 takes any free one. Resolves with the address and a way to end it. */
export async function serveExcel(port) {
  const { key, cert } = await certificate();
  return listen(createServer({ key, cert }, answer), port, "https");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { authorityFile } = await certificate();
  await serveFromTerminal(serveExcel, {
    port: 3443,
    command: "npm run excel",
    announce: (address) =>
      `Periksa Renstra untuk Excel: ${address}/manifest.xml (Ctrl+C untuk berhenti)\n` +
      `Excel harus mempercayai sertifikat ini sekali saja: ${authorityFile} (lihat docs/pemasangan/excel.md)`,
  });
}
