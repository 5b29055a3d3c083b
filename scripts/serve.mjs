// Serves dist/playground, as `npm start` does after it has built it, and as the browser tests do.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const folder = fileURLToPath(new URL("../dist/playground", import.meta.url));

/** Only this machine can reach it. `port` 0 takes any free one. Resolves with the address and a way to end it. */
export async function serve(port) {
  const files = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { address: `http://localhost:${server.address().port}`, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wished = Number(process.env.PORT ?? 3000);
  try {
    const { address } = await serve(wished);
    console.log(`Periksa Renstra: buka ${address} di peramban (Ctrl+C untuk berhenti)`);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${wished} sedang dipakai program lain. Pilih yang lain: PORT=3001 npm start`);
    process.exitCode = 1;
  }
}
