// WebKitGTK's MiniBrowser, driven over classic WebDriver on a display of its own.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { Tab, npm } from "./tab.mjs";

export const name = "WebKitGTK";

class WebKitTab extends Tab {
  constructor(driver, webdriver) {
    super();
    Object.assign(this, { driver, webdriver });
  }
  async open(address) {
    await this.driver.switchTo().defaultContent();
    await this.driver.get(address);
  }
  ask(script) {
    // Classic WebDriver runs the body of a function, not an expression.
    return this.driver.executeScript(script.startsWith("{") ? script : `return (${script})`);
  }
  element(selector) { return this.driver.findElement(this.webdriver.By.css(selector)); }
  async type(selector, text) { await this.element(selector).sendKeys(text); }
  key(key) { return this.driver.actions().sendKeys(this.webdriver.Key[key.toUpperCase()] ?? key).perform(); }
  chord(held, key) {
    held = this.webdriver.Key[held.toUpperCase()];
    return this.driver.actions().keyDown(held).sendKeys(key).keyUp(held).perform();
  }
  async press(selector) { await this.element(selector).click(); }
  async inFrame(selector) { await this.driver.switchTo().frame(await this.element(selector)); }
  close() { return this.driver.quit(); }
}

export async function start() {
  const webdriver = npm("selenium-webdriver");
  // It chooses a display that nobody has, and says which.
  const display = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const failed = new Promise((_, no) => display.on("error", no));
  const [number] = await Promise.race([once(createInterface({ input: display.stdout }), "line"), failed]);
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" },
  });
  driver.on("error", () => {}); // told below: it never listens
  const stop = () => {
    driver.kill();
    display.kill();
  };
  process.on("exit", stop); // whatever ends this program
  const listens = () => fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.ok, () => false);
  while (!await listens()) {
    if (!driver.pid || driver.exitCode !== null) throw new Error("WebKitWebDriver does not run: install Debian's webkit2gtk-driver");
    await new Promise((soon) => setTimeout(soon, 50));
  }
  let open; // MiniBrowser has one page per session: its console is that page's
  createInterface({ input: driver.stdout }).on("line", (line) => {
    if (/CONSOLE.*ERROR|panic/.test(line)) open?.troubles.push(line);
  });
  const session = () => {
    return new webdriver.Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": {
          binary: process.env.MINIBROWSER || miniBrowser(),
          args: ["--automation", "--enable-write-console-messages-to-stdout=true"],
        },
      })
      .build();
  };
  const first = await session();
  const version = (await first.getCapabilities()).get("browserVersion");
  let spare = first;
  return {
    version: `MiniBrowser ${version}`,
    tab: async () => {
      open = new WebKitTab(spare ?? await session(), webdriver);
      spare = undefined;
      return open;
    },
    stop: async () => {
      await spare?.quit();
      stop();
    },
  };
}

// miniBrowser finds the one of WebKitGTK's newest interface: Debian keeps it
// beside the library, in a folder of the machine's kind.
function miniBrowser() {
  for (const kind of readdirSync("/usr/lib")) {
    for (const interface_ of ["6.0", "4.1", "4.0"]) {
      for (const folder of [`webkitgtk-${interface_}`, `webkit2gtk-${interface_}`]) {
        const path = `/usr/lib/${kind}/${folder}/MiniBrowser`;
        if (existsSync(path)) return path;
      }
    }
  }
  throw new Error("no MiniBrowser below /usr/lib: install Debian's webkit2gtk-driver, or set MINIBROWSER to its path");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
