// Runs after Go's wasm_exec.js and before go-app's app.js.
(() => {
  "use strict";

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

  const loader = document.getElementById("app-wasm-loader");
  const icon = document.getElementById("app-wasm-loader-icon");
  const label = document.getElementById("app-wasm-loader-label");
  loader.hidden = false;

  // app.js gives the icon a class when the program cannot start, and writes
  // the bare error into the label.
  new MutationObserver(() => {
    loader.setAttribute("role", "alert");
    loader.classList.add("loader--failed");
    label.textContent = "The box could not start: " + label.textContent +
      ". The table and all pages work without it.";
  }).observe(icon, { attributes: true, attributeFilter: ["class"] });

  // The program never ends by itself. When it does end, say so: the box would
  // only seem to work.
  const run = Go.prototype.run;
  Go.prototype.run = async function (instance) {
    await run.call(this, instance);
    const p = document.createElement("p");
    p.className = "loader loader--failed";
    p.setAttribute("role", "alert");
    p.textContent = "The box has stopped working. Your text is still in it: copy it, then reload the page.";
    document.body.append(p);
  };
})();
