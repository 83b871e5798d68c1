// Makes the main journeys in engines other than Chromium, which the Go tests
// drive, and prints a table: node .ci/engines/run.mjs [ENGINE...] [-- JOURNEY...]
import * as firefox from "./firefox.mjs";
import * as webkit from "./webkit.mjs";
import { journeys, Skip } from "./journeys.mjs";
import { serve } from "./site.mjs";

const all = { firefox, webkit };
const split = process.argv.indexOf("--");
const engines = process.argv.slice(2, split < 0 ? undefined : split);
const chosen = split < 0 ? Object.keys(journeys) : process.argv.slice(split + 1);

// When a browser that does not answer is given up, in milliseconds.
const limit = 300_000;

const count = { ok: 0, failed: 0, skipped: 0 };
const row = (...cells) => console.log(cells.map((c, i) => c.padEnd([11, 11, 9][i] ?? 0)).join(" ").trimEnd());
const note = (name, journey, result, why = "") => {
  count[result]++;
  row(name, journey, result, why.replaceAll(/\s+/g, " ").slice(0, 300));
};

// journey makes one journey with a site and a page of its own.
async function journey(engine, name, what) {
  const site = await serve();
  let tab;
  let clock;
  const late = new Promise((_, no) => { clock = setTimeout(no, limit, new Error("no answer from the browser")); });
  try {
    await Promise.race([late, (async () => {
      tab = await engine.tab();
      await journeys[what](tab, site);
    })()]);
    // With the server gone the console may say so.
    if (what !== "offline" && tab.troubles.length > 0) throw new Error(`the console says: ${tab.troubles.join("; ")}`);
    note(name, what, "ok");
  } catch (error) {
    note(name, what, error instanceof Skip ? "skipped" : "failed", error.message);
  } finally {
    clearTimeout(clock);
    await tab?.close().catch(() => {});
    await site.stop();
  }
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(2));

row("engine", "journey", "result", "why");
for (const key of engines.length > 0 ? engines : Object.keys(all)) {
  const { name, start } = all[key];
  let engine;
  try {
    engine = await start();
  } catch (error) {
    note(name, "(start)", "failed", error.message);
    continue;
  }
  console.error(`${name}: ${engine.version}`);
  for (const what of chosen) await journey(engine, name, what);
  await engine.stop();
}
console.log(Object.entries(count).map(([result, n]) => `${n} ${result}`).join(", "));
process.exit(count.failed > 0 ? 1 : 0);
