// What the servers for one machine share.
import sirv from "sirv";

/** Answers requests with the files of a folder, always as they are now. */
export function site(folder) {
  const files = sirv(folder, { etag: true, dev: true });
  return (request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  };
}

/** Only this machine can reach it. `port` 0 takes any free one. Resolves with the address and a way to end it. */
export async function listen(server, port, scheme) {
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { address: `${scheme}://localhost:${server.address().port}`, close: () => server.close() };
}

/** Serves until Ctrl+C; a port that is taken is told with the way out. */
export async function serveFromTerminal(serve, { port, announce, command }) {
  const wished = Number(process.env.PORT ?? port);
  try {
    const { address } = await serve(wished);
    console.log(announce(address));
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(
      `Port ${wished} sedang dipakai program lain. Pilih yang lain: PORT=${wished + 1} ${command}`,
    );
    process.exitCode = 1;
  }
}
