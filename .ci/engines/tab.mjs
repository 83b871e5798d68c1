// A tab is a page in a browser, whatever the engine. What differs is in a
// driver's hands: open, ask, type, chord, press, inFrame, close.
import { createRequire } from "node:module";

// Programs from npm lie where .ci/npm puts them.
export const npm = createRequire(new URL("../../bin/npm/", import.meta.url));

// How long to wait for what must come: long, for the machine may be busy.
const patience = 60_000;

export class Tab {
  // What the console says is wrong, where the engine's automation tells.
  troubles = [];

  // wait waits until a JavaScript expression is true.
  async wait(expression) {
    const end = Date.now() + patience;
    let why = "";
    do {
      try {
        if (await this.ask(`Boolean(${expression})`)) return;
      } catch (error) {
        why = `: ${error.message.split("\n")[0]}`; // the page is being replaced
      }
      await new Promise((soon) => setTimeout(soon, 50));
    } while (Date.now() < end);
    throw new Error(`waited in vain for ${expression}${why}; the console says: ${this.troubles.join("; ") || "nothing"}`);
  }

  // ready waits until the widget answers.
  ready() {
    return this.wait(`document.documentElement.dataset.ready === "true"`);
  }

  // equal throws unless an expression has the value that is wanted.
  async equal(expression, want) {
    const got = await this.ask(expression);
    if (got !== want) throw new Error(`${expression} is ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
  }

  // paste copies text with the keyboard, and pastes it into an element: the
  // browser's own paste, not an event made up by a script.
  async paste(selector, text) {
    await this.ask(`{
      const t = document.createElement("textarea");
      t.id = "copied-from";
      t.value = ${JSON.stringify(text)};
      document.body.append(t);
      t.select();
    }`);
    await this.chord("Control", "c");
    await this.ask(`document.getElementById("copied-from").remove(), document.querySelector(${JSON.stringify(selector)}).focus()`);
    await this.chord("Control", "v");
  }
}
