// What people do, the same in every engine. A journey ends well, throws, or
// says by Skip why it could not be made.

export class Skip extends Error {}

const shown = (code) => `(document.querySelector('#codes [data-code="${code}"]')?.getClientRects().length ?? 0) > 0`;
const subject = `document.querySelector("#best article").dataset.code`;
const event = "app.js:12 CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: '', type: 'close', …}";

export const journeys = {
  // A search narrows the table and shows the best hit; Escape takes it back.
  async search(tab, site) {
    await tab.open(site.index);
    await tab.ready();
    await tab.type("#query", "1006");
    await tab.wait(`!${shown(1000)}`);
    await tab.equal(shown(1006), true);
    await tab.equal(subject, "1006");
    await tab.equal("location.search", "?q=1006");
    await tab.key("Escape");
    await tab.wait(shown(1000));
    await tab.equal(`document.getElementById("query").value`, "");
  },

  // A pasted event is explained, its parts marked, and its words kept out of
  // the address.
  async paste(tab, site) {
    await tab.open(site.index);
    await tab.ready();
    await tab.paste("#query", event);
    await tab.wait(`document.querySelector('#closes [data-code="1006"] .doc-verdict')`);
    await tab.equal(`document.querySelector('#echo mark[data-field="code"]').textContent`, "1006");
    await tab.equal(`document.querySelector('#echo mark[data-field="wasClean"]').textContent`, "false");
    await tab.equal("location.search + location.hash", "");
    await tab.equal(`document.documentElement.scrollWidth <= innerWidth`, true);
  },

  // What is typed before the program has come is kept.
  async early(tab, site) {
    const address = site.hold();
    try {
      await tab.open(address);
      await tab.type("#query", "1001");
      await tab.equal(`"ready" in document.documentElement.dataset`, false);
    } finally {
      site.release();
    }
    await tab.ready();
    await tab.equal(`document.getElementById("query").value`, "1001");
    await tab.equal("document.activeElement.id", "query");
    await tab.equal(subject, "1001");
  },

  // A code page is whole without a script of its own, and its search leads to
  // the answer.
  async "code page"(tab, site) {
    await tab.open(site.index + "1006/");
    await tab.equal(`document.querySelector("h1").textContent.includes("nobody sent 1006")`, true);
    await tab.equal(`document.scripts.length`, 0);
    await tab.equal(`getComputedStyle(document.querySelector(".facts")).display`, "grid");
    await tab.equal(`document.documentElement.scrollWidth <= innerWidth`, true);
    await tab.type("#find", "going away");
    await tab.press(".find button");
    await tab.wait(`location.search === "?q=going+away"`);
    await tab.ready();
    await tab.equal(subject, "1001");
  },

  // Tab reaches the skip link first, which leads to the box; / leads there too.
  async keyboard(tab, site) {
    await tab.open(site.index);
    await tab.ready();
    await tab.key("Tab");
    await tab.equal("document.activeElement.className", "skip");
    await tab.equal(`document.activeElement.getBoundingClientRect().top >= 0`, true);
    await tab.key("Enter");
    await tab.wait(`document.activeElement.id === "query"`);
    await tab.ask(`document.activeElement.blur()`);
    await tab.key("/");
    await tab.wait(`document.activeElement.id === "query"`);
    await tab.equal(`document.getElementById("query").value`, "");
  },

  // The widget answers in a frame of another origin.
  async embed(tab, site) {
    const { status } = await fetch(site.index + "embed/");
    if (status === 404) throw new Skip("/embed/ answers 404");
    await tab.open(site.around("embed/?code=1001"));
    await tab.inFrame("iframe");
    await tab.ready();
    await tab.wait(subject + ` === "1001"`);
    // WebKit lets no script put the focus into a frame of another origin.
    await tab.press("#query");
    await tab.chord("Control", "a");
    await tab.type("#query", "1006");
    await tab.wait(subject + ` === "1006"`);
  },

  // After one visit the site answers without a server.
  async offline(tab, site) {
    await tab.open(site.index);
    await tab.ready();
    if (!await tab.ask(`"serviceWorker" in navigator`)) throw new Skip("no service workers in this automation");
    await tab.wait("navigator.serviceWorker.controller");
    await site.stop();
    await tab.open(site.index + "?q=1006");
    await tab.ready();
    await tab.equal(subject, "1006");
    await tab.open(site.index + "1001/");
    await tab.equal(`document.querySelector("h1").textContent.length > 10`, true);
  },
};
