// Asks pause about every code, then drives reconnect.js with Node's WebSocket.
import { readFileSync } from "node:fs";
import { drive } from "./drive.mjs";
const source = readFileSync(new URL("../reconnect.js", import.meta.url), "utf8");
const { connect, pause } = await import("data:text/javascript," + encodeURIComponent(source));

const [, , url, codes, advice] = process.argv;
for (const [code, again] of Object.entries(JSON.parse(advice))) {
  for (let failures = 0; failures < 50; failures++) {
    const wait = pause(Number(code), failures);
    if ((wait !== null) !== again || wait < 0 || wait > 65_000) throw new Error(`pause(${code}, ${failures}) is ${wait}`);
  }
}
if (pause(4001, 0, { 4001: false }) !== null || pause(1008, 0, { 1008: true }) === null) throw new Error("rules are ignored");

console.log(await drive(connect, url, codes));
process.exit(0);
