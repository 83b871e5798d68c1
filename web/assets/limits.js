// Sorts the table of limits and shows those that fit a duration. Without it the
// table is complete and the form leads to the search.
"use strict";
{
  const table = document.getElementById("limits");
  const rows = [...table.tBodies[0].rows];
  const units = { ms: 0.001, s: 1, sec: 1, second: 1, m: 60, min: 60, minute: 60, h: 3600, hour: 3600, d: 86400, day: 86400 };

  // seconds reads "60", "60 s", "1.5 min", "1h30m"; NaN for anything else.
  const seconds = (text) => {
    const said = text.trim().toLowerCase().replace(",", ".");
    if (!/^(\d+(\.\d+)?\s*([a-z]+)?\s*)+$/.test(said)) return NaN;
    let sum = 0;
    for (const [, n, unit] of said.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)?/g)) {
      sum += Number(n) * (units[unit ?? "s"] ?? units[unit.replace(/s$/, "")] ?? NaN);
    }
    return sum;
  };

  // fit hides the limits that do not end a connection after about that time.
  const fit = () => {
    const asked = document.getElementById("lasted").value;
    const wanted = seconds(asked);
    let n = 0;
    for (const row of rows) {
      const total = Number(row.dataset.total);
      row.hidden = wanted > 0 && !(Math.abs(total - wanted) <= Math.max(1, wanted / 50));
      if (!row.hidden) n++;
    }
    const said = document.getElementById("fitting");
    if (asked.trim() === "") said.value = "";
    else if (!(wanted > 0)) said.value = "Write a time such as 60 s, 5 min or 1 h.";
    else said.value = n === 1 ? "One limit fits." : `${n || "No"} limits fit.`;
  };
  document.getElementById("lasted").addEventListener("input", fit);
  document.getElementById("fits").addEventListener("submit", (event) => {
    event.preventDefault();
    fit();
    table.scrollIntoView();
  });

  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    if (!head.dataset.sort) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const key = (row) => {
        const cell = row.cells[column];
        return head.dataset.sort === "number" ? Number(cell.dataset.order) : cell.textContent.toLowerCase();
      };
      const order = (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
      rows.sort((a, b) => (down ? order(b, a) : order(a, b)));
      table.tBodies[0].append(...rows);
    });
  });
}
