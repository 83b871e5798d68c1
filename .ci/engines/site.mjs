// The built site as the command serves it, and what stands around it in a test.
import { spawn } from "node:child_process";
import { createServer, get } from "node:http";
import { once } from "node:events";
import { createInterface } from "node:readline";

export async function serve() {
  const server = spawn("bin/wsclose", ["serve", "--addr", "127.0.0.1:0", "--base", "/docs/ws/"], { stdio: ["ignore", "pipe", "inherit"] });
  const kill = () => server.kill();
  process.on("exit", kill); // whatever ends this program
  const [said] = await once(createInterface({ input: server.stdout }), "line");
  const index = said.match(/http:\S+/)[0];
  const others = [];
  const listen = async (answer) => {
    const s = createServer(answer).listen(0, "127.0.0.1");
    await once(s, "listening");
    others.push(s);
    return `http://127.0.0.1:${s.address().port}`;
  };

  let released;
  const held = new Promise((release) => { released = release; });
  const slow = await listen(async (request, response) => {
    if (request.url.endsWith(".wasm")) await held;
    get(new URL(request.url, index), { headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    }).on("error", () => response.destroy()); // the site has been stopped
  });
  const around = await listen((request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><title>A page around</title><h1>A page around</h1>
      <iframe title="wsclose" width="800" height="700" src="${index}${request.url.slice(1)}"></iframe>`);
  });

  return {
    index,
    hold: () => slow + new URL(index).pathname, // the index, whose program waits for release
    release: released,
    around: (path) => `${around}/${path}`, // a page of another origin, with path in a frame
    async stop() {
      for (const s of others) s.close(), s.closeAllConnections();
      if (server.exitCode !== null || server.signalCode !== null) return;
      process.off("exit", kill);
      kill();
      await once(server, "exit");
    },
  };
}
