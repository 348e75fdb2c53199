import { type Html, html, markupOf, type Part } from "../html.js";
import { linkHere, linkTo } from "../link.js";
import { fill, type Words, wordsIn } from "../locale/locale.js";
import type { PageContext } from "../screen.js";
import { type Exported, exportLinks } from "./export-link.js";
import { legend, sprite } from "./status.js";
import { dateWords } from "./time.js";

/** The screens that one goes to by name, in the order of the day. */
const entries = [
  ["today", "/"],
  ["agenda", "/agenda"],
  ["meetings", "/meetings"],
  ["statements", "/statements"],
  ["treaties", "/treaties"],
  ["who", "/who"],
  ["review", "/review"],
] as const;

export type Entry = (typeof entries)[number][0] | "search" | "read";

export interface Frame {
  readonly title: string;
  /** Which entry of the navigation this page belongs to. */
  readonly entry?: Entry;
  readonly main: Part;
  /** Wide pages use the whole width: the reader, graphics. */
  readonly wide?: boolean;
  /** Whether the page has a twin in a table's shape. */
  readonly csv?: boolean;
  /** No twins at all: forms, errors. */
  readonly plain?: boolean;
  readonly legend?: boolean;
  /** What its filter is to the exports of the record. */
  readonly exported?: Exported;
}

/** The whole page around a screen's own part. */
export function layout(page: PageContext, frame: Frame): string {
  const words = wordsIn(page.locale);
  return markupOf(html`<!doctype html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="csrf" content="${page.csrf}">
<title>${frame.title} · Demarche</title>
<link rel="stylesheet" href="${page.asset("style.css")}">
<link rel="icon" type="image/svg+xml" href="${page.asset("icon.svg")}">
<script type="module" src="${page.asset("page.js")}"></script>
</head>
<body${frame.entry ? html` class="on-${frame.entry}"` : ""}>
${sprite}<a class="skip" href="#main">${words.frame.skip}</a>
<header class="top">
<a class="mark" href="${linkTo(page, "/")}">Démarche</a>
<nav aria-label="${words.frame.menu}"><ul>${entries.map(([name, path]) => html`<li><a href="${linkTo(page, path)}"${name === frame.entry ? html` aria-current="page"` : ""}>${words.nav[name]}</a></li>`)}<li class="last"><a href="${linkTo(page, "/read")}"${frame.entry === "read" ? html` aria-current="page"` : ""}>${words.nav.read}</a></li></ul></nav>
<form class="find" action="/search" role="search">${carried(page)}<label for="find" class="out">${words.frame.search}</label><input id="find" type="search" name="q" placeholder="${words.frame.searchFor}" value="${frame.entry === "search" ? page.url.searchParams.get("q") : ""}"><button>${words.frame.search}</button></form>
</header>
<main id="main" tabindex="-1"${frame.wide ? html` class="wide"` : ""}>
${frame.main}
</main>
${foot(words, page, frame)}
<div id="said" class="out" role="status"></div>
${keys(words)}
</body>
</html>
`);
}

/** The hidden fields that keep the clocks and the language in a form that asks. */
export const carried = ({ url }: PageContext, without: readonly string[] = []): Html =>
  html`${["asOf", "knownAt", "lang"]
    .filter((name) => !without.includes(name) && url.searchParams.has(name))
    .map((name) => html`<input type="hidden" name="${name}" value="${url.searchParams.get(name)}">`)}`;

/** A heading with one line below it. */
export const heading = (title: Part, lead?: Part): Html =>
  html`<div class="heading"><h1>${title}</h1>${lead && html`<p class="about">${lead}</p>`}</div>`;

function foot(words: Words, page: PageContext, frame: Frame): Html {
  return html`<footer class="foot">
${frame.legend !== false && legend(words)}
${clocks(words, page)}
${frame.exported && exportLinks(words, page, frame.exported)}
<p>${frame.plain !== true && html`<span>${words.frame.data} <a href="${page.twin("json")}">JSON</a>${frame.csv !== false && html` <a href="${page.twin("csv")}">CSV</a>`}</span>`}
<span class="languages">${(["da", "en"] as const).map((code) => html`<a href="${linkHere(page, { lang: code })}" lang="${code}" hreflang="${code}"${code === page.locale ? html` aria-current="true"` : ""}>${wordsIn(code).ownName}</a> `)}</span>
<button type="button" class="link" data-keys hidden>${words.frame.keys} <kbd>?</kbd></button></p>
${page.guarded && html`<form method="post" action="/logout"><input type="hidden" name="csrf" value="${page.csrf}"><button class="link">${words.frame.leave}</button></form>`}
</footer>`;
}

function clocks(words: Words, page: PageContext): Html {
  const set = page.url.searchParams.has("asOf") || page.url.searchParams.has("knownAt");
  const said = set
    ? fill(words.frame.clocksSet, { asOf: dateWords(words, page.asOf), knownAt: dateWords(words, page.knownAt) })
    : words.frame.clocksNow;
  const rest = [...page.url.searchParams].filter(([name]) => !["asOf", "knownAt", "cursor"].includes(name));
  return html`<details class="clocks"><summary>${said}</summary><form>${rest.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label>${words.frame.asOf} <input type="date" name="asOf" value="${page.asOf}"></label>
<label>${words.frame.knownAt} <input type="date" name="knownAt" value="${page.knownAt}"></label>
<button>${words.frame.apply}</button>${set && html` <a href="${linkHere(page, { asOf: null, knownAt: null })}">${words.frame.now}</a>`}</form></details>`;
}

const keys = (words: Words): Html =>
  html`<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${words.frame.keys}</h2><dl>${words.keys.map(
    ([key, what]) => html`<div><dt>${key.split(" ").map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${what}</dd></div>`,
  )}</dl><form method="dialog"><button>${words.frame.close}</button></form></dialog>`;
