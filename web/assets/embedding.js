// Makes the snippets of the page as its form asks, and shows the widget as it
// will look. Without it the page holds the snippets for the whole widget.
"use strict";
{
  const form = document.getElementById("maker");
  const preview = document.getElementById("preview");
  const site = form.dataset.site || new URL("../", location).href;

  const attribute = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt()};`);

  // choice is what the form holds, as attributes of the element.
  const choice = () => {
    const asked = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
    if (asked.ui === "full") delete asked.ui;
    if (asked.ui === "code" && !asked.code) asked.code = "1006";
    return Object.entries(asked).filter(([, value]) => value !== "");
  };

  // places returns what to put into the forms of the snippets.
  const places = (chosen) => {
    const { code, query, ui, services, theme, height } = Object.fromEntries(chosen);
    const frame = new URL("embed/", site), link = new URL(site);
    if (ui === "code") frame.pathname += `${encodeURIComponent(code)}/`;
    else {
      for (const [name, value] of Object.entries({ code, q: query, ui, services, theme: theme === "host" ? "" : theme })) {
        if (value) frame.searchParams.set(name, value);
      }
    }
    if (ui === "code" && (theme === "light" || theme === "dark")) frame.hash = theme;
    if (code && document.querySelector(`#snippet-table[data-form*="{site}${CSS.escape(code)}/"]`)) link.pathname += `${code}/`;
    else if (code || query) link.searchParams.set("q", code || query);
    return {
      site,
      attributes: chosen.map(([name, value]) => ` ${name}="${attribute(value)}"`).join(""),
      frame: attribute(frame.href),
      link: attribute(link.href),
      name: code ? `WebSocket close code ${attribute(code)}` : "WebSocket close codes",
      height: /^\d+$/.test(height) ? height : "600",
    };
  };

  // rows keeps of the table the row of the code that was chosen, if it has one.
  const rows = (table, code) => {
    const lines = table.split("\n");
    const kept = lines.slice(2).filter((line) => line.startsWith(`| [${code}](`));
    return kept.length > 0 ? [...lines.slice(0, 2), ...kept].join("\n") : table;
  };

  const fill = (text, put) => text.replace(/\{(site|attributes|frame|link|name|height)\}/g, (_, name) => put[name]);

  const make = () => {
    const chosen = choice();
    const put = places(chosen);
    for (const code of document.querySelectorAll("[data-form]")) {
      code.textContent = fill(code.id === "snippet-table" ? rows(code.dataset.form, Object.fromEntries(chosen).code) : code.dataset.form, put);
    }
    // This page knows nothing of the file of own codes, and has a height in mind.
    const shown = new Map([["height", "420"], ...chosen.filter(([name]) => name !== "codes")]);
    for (const name of ["code", "query", "ui", "services", "theme", "height"]) {
      if (!shown.has(name)) preview.removeAttribute(name);
      else if (preview.getAttribute(name) !== shown.get(name)) preview.setAttribute(name, shown.get(name));
    }
  };

  // The site's own address is known here, whatever the page was built with.
  for (const code of document.querySelectorAll("[data-site-only]")) {
    code.textContent = code.textContent.replaceAll(form.dataset.site || form.dataset.example, site);
  }
  document.getElementById("placeholder")?.remove();
  form.hidden = false;
  form.addEventListener("input", make);
  form.addEventListener("submit", (event) => event.preventDefault());
  make();

  for (const text of document.querySelectorAll(".code-file code[data-form], .code-file code[data-site-only]")) {
    const section = text.closest("section");
    const title = section.querySelector("h3, h4");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy: ${title.textContent}`);
    button.addEventListener("click", async () => {
      const said = document.getElementById("copied");
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = "Copied";
        said.textContent = `Copied: ${title.textContent}`;
      } catch {
        getSelection().selectAllChildren(text);
        button.textContent = "Selected: copy it by hand";
        said.textContent = button.textContent;
      }
      setTimeout(() => { button.textContent = "Copy"; }, 3000);
    });
    section.querySelector("pre").before(button);
  }
}
