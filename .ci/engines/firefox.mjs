// Firefox, driven over WebDriver BiDi.
import { Tab, npm } from "./tab.mjs";

export const name = "Firefox";

class FirefoxTab extends Tab {
  constructor(page) {
    super();
    this.page = this.frame = page;
    page.on("console", (m) => {
      if (m.type() === "error" || m.text().includes("panic")) this.troubles.push(m.text());
    });
    page.on("pageerror", (error) => this.troubles.push(error.message));
  }
  open(address) {
    this.frame = this.page;
    return this.page.goto(address);
  }
  ask(script) { return this.frame.evaluate(script); }
  async type(selector, text) {
    await this.frame.focus(selector);
    await this.page.keyboard.type(text);
  }
  key(key) { return this.page.keyboard.press(key); }
  async chord(held, key) {
    await this.page.keyboard.down(held);
    await this.page.keyboard.press(key);
    await this.page.keyboard.up(held);
  }
  async press(selector) { await (await this.frame.$(selector)).click(); }
  async inFrame(selector) { this.frame = await (await this.page.$(selector)).contentFrame(); }
  close() { return this.page.close(); }
}

export async function start() {
  const puppeteer = npm("puppeteer-core");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX || "/usr/bin/firefox-esr",
    headless: true,
    extraPrefsFirefox: {
      // Nothing but the site is asked for.
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "browser.safebrowsing.downloads.remote.enabled": false,
      "services.settings.server": "",
    },
  });
  return {
    version: await browser.version(),
    tab: async () => new FirefoxTab(await browser.newPage()),
    stop: () => browser.close(),
  };
}
