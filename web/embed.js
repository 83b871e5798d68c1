// <ws-close-codes code query ui theme services codes height>: wsclose in a frame
// of its own, for any page. What stands inside the element is shown where no
// script runs, so let that be a link.
(() => {
  "use strict";
  const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
  const site = new URL("./", script.src);
  // The origin that the frame's messages have. In a page without an origin of
  // its own the frame has none either.
  const origin = self.origin === "null" ? "null" : site.origin;

  // light tells whether the text of an element is light, in whatever way its
  // page writes colours: then the page is dark.
  const light = (element) => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.fillStyle = getComputedStyle(element).color;
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
    return 0.3 * r + 0.6 * g + 0.1 * b > 127;
  };

  class CloseCodes extends HTMLElement {
    static observedAttributes = ["code", "query", "ui", "theme", "services", "codes", "height", "title"];

    #root = this.attachShadow({ mode: "open" });
    #frame;
    #loaded; // the frame listens
    #theme; // what the frame was told last
    #handed; // the last codes, to tell them from earlier ones that come late
    #off; // takes the listeners away

    connectedCallback() {
      const { signal } = (this.#off = new AbortController());
      addEventListener("message", (e) => this.#hear(e), { signal });
      document.addEventListener("securitypolicyviolation", (e) => this.#refused(e), { signal });
      // The page around may change its theme in many ways; what counts is the
      // colour of its text.
      const look = () => this.#follow();
      const watch = new MutationObserver(look);
      for (const e of [document.documentElement, document.body]) watch.observe(e, { attributes: true });
      signal.addEventListener("abort", () => watch.disconnect());
      document.addEventListener("transitionend", look, { signal });
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look, { signal });
      this.style.display ||= "block";
      this.#make();
    }

    disconnectedCallback() {
      this.#off.abort();
      this.#root.replaceChildren();
      this.#frame = null;
    }

    attributeChangedCallback(name, before, now) {
      if (!this.#frame || before === now) return;
      if (name === "theme" && this.getAttribute("ui") !== "code") this.#follow();
      else if (name === "codes") this.#hand();
      else if (name === "title") this.#frame.title = this.#name;
      else if (name === "height") this.#size();
      else this.#make();
    }

    get #name() {
      const code = this.getAttribute("code");
      return this.title || "WebSocket close code" + (code ? " " + code : "s");
    }

    get #wanted() {
      const theme = this.getAttribute("theme");
      if (theme !== "host") return theme === "light" || theme === "dark" ? theme : "auto";
      return light(this) ? "dark" : "light";
    }

    #make() {
      const to = new URL("embed/", site);
      const code = this.getAttribute("code");
      this.#theme = this.#wanted;
      if (code && this.getAttribute("ui") === "code") {
        to.pathname += encodeURIComponent(code) + "/"; // no script there: the theme is the fragment
      } else {
        for (const [name, value] of [["code", code], ["q", this.getAttribute("query")], ["ui", this.getAttribute("ui")],
          ["services", this.getAttribute("services")], ["theme", this.#theme]]) {
          if (value) to.searchParams.set(name, value);
        }
      }
      if (this.#theme !== "auto") to.hash = this.#theme;
      const frame = (this.#frame = document.createElement("iframe"));
      this.#loaded = false;
      this.#handed = null;
      frame.title = this.#name;
      frame.loading = "lazy";
      frame.referrerPolicy = "no-referrer";
      frame.allow = "clipboard-write";
      // With its own origin, which is not this page's: without one its program
      // would be fetched anew each time.
      frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
      frame.style = "display:block;width:100%;border:0";
      frame.addEventListener("load", () => {
        this.#loaded = true;
        this.#follow();
        this.#hand();
      });
      frame.src = to;
      this.#size();
      this.#root.replaceChildren(frame);
    }

    // size gives the frame the height asked for, or one to begin with.
    #size() {
      const height = this.getAttribute("height");
      this.#frame.style.height = /^\d+$/.test(height) ? height + "px" : height || "30rem";
    }

    #hear({ source, origin: from, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow || from !== origin) return;
      if (data?.type !== "wsclose:height" || !(data.height > 0) || this.getAttribute("height")) return;
      this.#frame.style.height = Math.min(data.height, 20000) + "px";
    }

    #tell(message) {
      if (this.#loaded) this.#frame.contentWindow.postMessage(message, origin === "null" ? "*" : origin);
    }

    #follow() {
      const theme = this.#wanted;
      if (!this.#frame || theme === this.#theme) return;
      if (this.getAttribute("ui") === "code") return this.#make();
      if (!this.#loaded) return; // it is told when it has loaded
      this.#theme = theme;
      this.#tell({ type: "wsclose:theme", theme });
    }

    // hand fetches the team's own codes and hands them to the frame.
    async #hand() {
      const files = (this.getAttribute("codes") ?? "").split(/\s+/).filter(Boolean);
      if (!this.#loaded || !(files.length || this.#handed)) return;
      const turn = (this.#handed = {});
      try {
        const codes = await Promise.all(files.map(async (file) => {
          const answer = await fetch(new URL(file, document.baseURI));
          if (!answer.ok) throw new Error(`${file}: status ${answer.status}`);
          return answer.json();
        }));
        if (turn === this.#handed) this.#tell({ type: "wsclose:codes", codes });
      } catch (error) {
        console.error(`<ws-close-codes codes="${files.join(" ")}">: ${error.message}`);
      }
    }

    // refused shows the link where this page's policy allows no frame.
    #refused({ effectiveDirective, blockedURI }) {
      if (!this.#frame || !/^(frame|child|default)-src/.test(effectiveDirective)) return;
      if (new URL(blockedURI, location).origin === site.origin) this.#root.replaceChildren(document.createElement("slot"));
    }
  }

  if (!customElements.get("ws-close-codes")) customElements.define("ws-close-codes", CloseCodes);
})();
