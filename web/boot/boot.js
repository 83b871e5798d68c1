// Runs after Go's wasm_exec.js and before go-app's app.js.
(() => {
  "use strict";

  // The page refuses text as markup and as the address of a script. Two things
  // pass: the markup that the widget writes, whose words are escaped, unless it
  // holds an element that can load, run or send something, which the widget
  // never writes; and the address of our worker, which stands beside the folder
  // of this script.
  const worker = new URL("../worker.js", document.currentScript.src).href;
  const foreign = /<\/?(?:animate\w*|audio|base|embed|foreignobject|form|i?frame|frameset|image|img|input|link|math|meta|object|script|set|style|template|use|video)\b/i;
  window.trustedTypes?.createPolicy("default", {
    createHTML: (html) => foreign.test(html) ? null : html,
    createScriptURL: (url) => new URL(url, document.baseURI).href === worker ? url : null,
  });

  // go-app ends at an address that Go cannot parse. Browsers let a percent sign
  // stand alone in the fragment; here it is written out.
  const alone = /%(?![0-9a-f]{2})/gi;
  if (location.hash.search(alone) >= 0) {
    history.replaceState(null, "", location.pathname + location.search + location.hash.replace(alone, "%25"));
  }

  // go-app reads the storage when it starts. In a frame without
  // allow-same-origin the mere reading throws and ends the program, so there a
  // stand-in keeps what is stored for as long as the page lives.
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      window[name].getItem("");
    } catch {
      const kept = new Map();
      Object.defineProperty(window, name, {
        configurable: true,
        value: {
          get length() { return kept.size; },
          key: (i) => [...kept.keys()][i] ?? null,
          getItem: (k) => kept.get(String(k)) ?? null,
          setItem: (k, v) => void kept.set(String(k), String(v)),
          removeItem: (k) => void kept.delete(String(k)),
          clear: () => kept.clear(),
        },
      });
    }
  }

  // go-app replaces the first element of the body with its program's; here
  // that is the widget, not the header.
  Object.defineProperty(document.body, "firstElementChild", {
    configurable: true,
    get: () => document.getElementById("widget"),
  });

  // What is pasted before the program runs must stay out of the address just
  // like what is pasted later. The program reads this when it starts.
  const box = document.getElementById("query");
  box?.addEventListener("input", (e) => {
    if (box.value === "") delete box.dataset.pasted;
    else if (/^insertFrom(Paste|Drop|Yank)/.test(e.inputType)) box.dataset.pasted = "yes";
  });

  // Until the program runs, and where it cannot, the box still finds a line of
  // the page's table by words that stand in it. The program has a box of its own
  // and hides and shows all lines anew.
  const lines = [...document.querySelectorAll("#codes tbody tr")];
  const status = document.getElementById("status-line");
  const all = status?.textContent;
  const find = () => {
    const asked = box.value.trim().toLowerCase();
    let found = lines.filter((line) => line.textContent.toLowerCase().includes(asked));
    if (found.length === 0) found = lines;
    for (const line of lines) line.hidden = !found.includes(line);
    if (status) status.textContent = found.length === lines.length ? all : `${found.length} of ${lines.length} lines of the table have these words.`;
  };
  box?.addEventListener("input", find);
  if (box?.value) find();

  const loader = document.getElementById("app-wasm-loader");
  const icon = document.getElementById("app-wasm-loader-icon");
  const label = document.getElementById("app-wasm-loader-label");
  loader.hidden = false;

  // The worker fetches the whole site, which would take the processor from the
  // program just while that starts. So it waits until the program runs, or has
  // failed to: in both cases app.js touches the loader.
  const settled = new Promise((resolve) => {
    new MutationObserver(resolve).observe(loader.parentNode, { childList: true });
    new MutationObserver(resolve).observe(icon, { attributes: true });
  });
  const rested = () => new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
  const workers = navigator.serviceWorker;
  if (workers) {
    const register = workers.register;
    workers.register = (...args) => settled.then(rested).then(() => register.apply(workers, args));
  }

  // offer writes words with a button that does something about them.
  const offer = (place, words, title, does) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    button.textContent = title;
    button.addEventListener("click", does);
    place.replaceChildren(words, " ", button);
  };

  // start starts the program once more, in this page. It takes the text over
  // from the box as it does when the page is new.
  const start = () => {
    icon.removeAttribute("class");
    loader.className = "loader";
    loader.removeAttribute("role");
    loader.replaceChildren(icon, label);
    document.getElementById("widget").before(loader);
    goappInitWebAssembly();
  };

  // app.js gives the icon a class when the program cannot start, and writes
  // the bare error into the label.
  new MutationObserver(() => {
    if (icon.className === "") return;
    loader.setAttribute("role", "alert");
    loader.classList.add("loader--failed");
    label.textContent = "The box could not start: " + label.textContent +
      ". The table and all pages work without it.";
    const again = document.createElement("span");
    offer(again, "", "Try again", start);
    loader.append(again);
  }).observe(icon, { attributes: true, attributeFilter: ["class"] });

  // The program never ends by itself. When it does end, say so: the box would
  // only seem to work.
  const said = document.createElement("p");
  said.className = "loader loader--failed";
  said.setAttribute("role", "alert");
  let last; // the text with which it ended the last time

  const ended = () => {
    delete document.documentElement.dataset.ready;
    const box = document.getElementById("query");
    const text = box.value;
    const restart = (kept) => {
      box.value = kept;
      // Whatever is not in the address already must not get there.
      const asked = new URLSearchParams(location.search).get("q");
      if (kept !== "" && kept.trim() !== asked) box.dataset.pasted = "yes";
      said.remove();
      start();
    };
    if (text === "") offer(said, "The box has stopped working.", "Start it again", () => restart(box.value));
    else if (text !== last) offer(said, "The box has stopped working. Your text is still in it.", "Start it again", () => restart(box.value));
    else offer(said, "The box has stopped again at this text. Copy it before you empty the box.", "Start with an empty box", () => restart(""));
    last = text;
    document.body.append(said);
  };

  const run = Go.prototype.run;
  Go.prototype.run = async function (instance) {
    // Memory is collected less often than Go would: a start needs none of it, and
    // keys wait for it less.
    this.env.GOGC = "400";
    // What it still listens to and waits for must reach nobody.
    const end = () => {
      if (!end.done) ended();
      end.done = true;
      for (const timeout of this._scheduledTimeouts.values()) clearTimeout(timeout);
      this._scheduledTimeouts.clear();
      this._resume = () => {};
    };
    // An exception that Go cannot catch leaves the program half way.
    const resume = this._resume;
    this._resume = () => {
      try {
        resume.call(this);
      } catch (error) {
        end();
        throw error;
      }
    };
    try {
      await run.call(this, instance);
    } finally {
      end();
    }
  };
})();
