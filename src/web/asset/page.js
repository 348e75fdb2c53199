// What pages do beyond links and forms: keys as in mail readers, marks for what was not read yet, facts and words that
// light each other up, copying, files dropped to be read. Every page works without it.

const one = (selector, from = document) => from.querySelector(selector);
const every = (selector, from = document) => [...from.querySelectorAll(selector)];
const said = one("#said");
const tell = (text) => {
  said.textContent = text;
};

// What was read: the key of a row names its event and how many reports it had, so that a new report makes it unread.
const store = "demarche.read";
const read = new Set(JSON.parse(localStorage.getItem(store) ?? "[]"));
const remember = () => localStorage.setItem(store, JSON.stringify([...read].slice(-5000)));
const rows = every("[data-row]");
const show = (row) => row.classList.toggle("unread", row.dataset.key !== undefined && !read.has(row.dataset.key));
rows.forEach(show);
const here = one("[data-seen]");
if (here) {
  read.add(here.dataset.seen);
  remember();
}

// Rows, one of them chosen
let at = -1;
function choose(next) {
  if (rows.length === 0) return;
  rows[at]?.classList.remove("chosen");
  at = Math.max(0, Math.min(next, rows.length - 1));
  const row = rows[at];
  row.classList.add("chosen");
  row.scrollIntoView({ block: "nearest" });
  one("a, button", row)?.focus({ preventScroll: true });
}
const press = (name) => {
  const button = one(`[data-act="${name}"]`, rows[at] ?? document);
  button?.click();
  return button !== null;
};

// After a decision the page comes back without the row: the next one takes its place, and is chosen.
const place = "demarche.place";
addEventListener("submit", (event) => {
  if (!one("[data-act]", event.target)) return;
  const row = rows.indexOf(event.target.closest("[data-row]"));
  if (row >= 0 || at >= 0) sessionStorage.setItem(place, `${row >= 0 ? row : at} ${location.pathname}`);
});
const [left, path] = (sessionStorage.getItem(place) ?? "").split(" ");
sessionStorage.removeItem(place);
if (path === location.pathname && rows.length > 0) choose(Number(left));

const dialog = one("#keys");
for (const button of every("[data-keys]")) {
  button.hidden = false;
  button.addEventListener("click", () => dialog.showModal());
}

const keys = {
  j: () => (reader ? reader.step(1) : choose(at + 1)),
  k: () => (reader ? reader.step(-1) : choose(at < 0 ? 0 : at - 1)),
  o: () => {
    const row = rows[at];
    if (row?.dataset.open) location.href = row.dataset.open;
  },
  a: () => press("accept"),
  x: () => press("reject") || press("apart"),
  m: () => press("merge"),
  u: () => {
    const row = rows[at];
    if (one('[data-act="undo"]')) one('[data-act="undo"]').click();
    else if (row?.dataset.key) {
      if (!read.delete(row.dataset.key)) read.add(row.dataset.key);
      remember();
      show(row);
    }
  },
  "/": () => one("#find").focus(),
  "?": () => dialog.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog")) {
    if (event.key === "Escape" && event.target.matches("input, select, textarea")) event.target.blur();
    return;
  }
  const key = keys[event.key];
  if (!key) return;
  event.preventDefault();
  key();
});

// The reader: a fact lights up its words, and a word its facts
const reader = one("[data-reader]") && readerOf(one("[data-reader]"));

function readerOf(root) {
  const facts = every("[data-fact]", root);
  const marks = every("[data-facts]", root);
  const text = one("#text", root).parentElement;
  let chosen = null;
  const light = (id, from) => {
    for (const element of every("[data-facts].on, [data-fact].on", root)) element.classList.remove("on");
    chosen = id;
    const fact = facts.find((element) => element.dataset.fact === id);
    const places = marks.filter((mark) => mark.dataset.facts.split(" ").includes(id));
    for (const element of [fact, ...places]) element?.classList.add("on");
    const opening = document.getElementById(`m-${id}`);
    if (from !== "text") (places[0] ?? opening)?.scrollIntoView({ block: "center" });
    if (from !== "fact") fact?.scrollIntoView({ block: "nearest" });
    history.replaceState(null, "", `#f-${id}`);
    if (fact) tell(one(".go", fact).textContent);
  };
  const seen = (fact) => fact.offsetParent !== null;
  text.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-facts], .opening");
    if (!mark || !getSelection().isCollapsed) return;
    event.preventDefault();
    const ids = mark.dataset.facts?.split(" ").filter(Boolean) ?? [mark.hash.slice(3)];
    const open = ids.filter((id) => facts.some((fact) => fact.dataset.fact === id && seen(fact)));
    // Where several facts lie over each other, another click takes the next of them.
    if (open.length > 0) light(open[(open.indexOf(chosen) + 1) % open.length], "text");
  });
  one("#facts", root).addEventListener("click", (event) => {
    const go = event.target.closest(".go");
    if (!go || matchMedia("(max-width: 52rem)").matches) return;
    event.preventDefault();
    light(go.closest("[data-fact]").dataset.fact, "fact");
  });
  return {
    step: (by) => {
      const open = facts.filter(seen);
      const now = open.findIndex((fact) => fact.dataset.fact === chosen);
      const next = open[Math.max(0, Math.min(now + by, open.length - 1))];
      if (next) light(next.dataset.fact);
    },
  };
}

// The legend opens where it is asked for
const legend = one("#legend");
const openLegend = () => {
  if (legend && location.hash === "#legend") legend.open = true;
};
addEventListener("hashchange", openLegend);
openLegend();

// Copying
for (const button of every("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.textContent;
    button.textContent = button.dataset.done;
    tell(button.dataset.done);
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

// What has come since this page was made: told quietly, shown when it is asked for. Only a page that is looked at listens.
const news = one("[data-news]");
if (news) {
  const link = one("a", news);
  const title = document.title;
  let since = news.dataset.news;
  let came = 0;
  let source = null;
  const arrived = ({ lastEventId }) => {
    came += 1;
    since = `${since.replace(/=.*/, "=")}${lastEventId}`;
    link.textContent = came === 1 ? news.dataset.one : news.dataset.other.replace("{n}", came);
    link.hidden = false;
    document.title = `(${came}) ${title}`;
  };
  const listen = () => {
    if (document.visibilityState === "hidden") {
      source?.close();
      source = null;
    } else if (source === null) {
      source = new EventSource(since);
      source.addEventListener("document", arrived);
      source.addEventListener("reset", () => location.reload());
    }
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => source?.close());
  listen();
}

// A filter asks at once when a choice is made, and a slider moves the day
for (const select of every("[data-submit]")) select.addEventListener("change", () => select.form.requestSubmit());
for (const slider of every("[data-first]")) {
  const row = slider.closest("[hidden]");
  row?.removeAttribute("hidden");
  const out = one("output", row ?? document);
  const words = new Intl.DateTimeFormat(
    document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang,
    {
      dateStyle: "long",
      timeZone: "UTC",
    },
  );
  const dayOf = () => new Date(Date.parse(slider.dataset.first) + slider.value * 86_400_000);
  let waiting;
  slider.addEventListener("input", () => {
    out.textContent = words.format(dayOf());
    slider.setAttribute("aria-valuetext", out.textContent);
  });
  // The page follows when the slider rests: keys move it a day at a time.
  slider.addEventListener("change", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const url = new URL(location);
      url.searchParams.set("asOf", dayOf().toISOString().slice(0, 10));
      location.href = url;
    }, 600);
  });
}

// A file dropped on the page that reads texts
const drop = one("[data-drop]");
if (drop) {
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    one('input[type="file"]', drop).files = event.dataTransfer.files;
    drop.requestSubmit();
  });
}
