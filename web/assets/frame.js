// Runs first in the widget's page for frames: dresses it as its address asks,
// and talks with the page around it. Nothing but numbers goes out.
"use strict";
{
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);

  // dress sets the theme; with any other than these two the system decides.
  const themes = ["light", "dark"];
  const dress = (theme) => { root.dataset.theme = themes.includes(theme) ? theme : "auto"; };
  dress(asked.get("theme"));

  const ui = asked.get("ui");
  if (ui === "box" || ui === "table") root.dataset.ui = ui;

  // A frame needs no service worker, and without an origin of its own the
  // mere reading of it throws.
  delete Navigator.prototype.serviceWorker;

  if (parent !== self) {
    addEventListener("message", ({ source, data }) => {
      if (source !== parent || typeof data !== "object" || data === null) return;
      if (data.type === "wsclose:theme") dress(data.theme);
      // The program reads this when it starts; from then on it listens itself.
      if (data.type === "wsclose:codes") window.wscloseCodes = data.codes;
    });

    addEventListener("DOMContentLoaded", () => {
      let told = 0;
      new ResizeObserver(() => {
        const height = Math.ceil(document.body.getBoundingClientRect().height);
        if (height === told) return;
        told = height;
        // The page around may stand anywhere, and a number is no secret.
        parent.postMessage({ type: "wsclose:height", height }, "*");
      }).observe(document.body);
    });
  }

  // Where the program cannot start, the page of the code that was asked for
  // answers in its place; where there is none, the table still does.
  addEventListener("DOMContentLoaded", () => {
    const code = asked.get("code");
    const row = /^\d{4}$/.test(code) && document.querySelector(`#codes [data-code="${code}"]`);
    const icon = document.getElementById("app-wasm-loader-icon");
    if (!row || !icon) return;
    new MutationObserver(() => {
      location.replace(`${code}/#${root.dataset.theme}`);
    }).observe(icon, { attributes: true, attributeFilter: ["class"] });
  });
}
