import { escapeHtml } from "../../document/html/escape.js";
import type { Reading } from "../../reading/reading.js";
import { timeInWords } from "../words/time.js";
import { factsOf } from "./fact.js";
import { layerNames, layers, marksOf } from "./mark.js";
import { script } from "./script.js";
import { type Mark, type Segment, segmentsOf } from "./segment.js";
import { style } from "./style.js";

/**
 * One self-contained page: the article with its layers, the facts beside it, either leading to the other.
 * Nothing is fetched, nothing runs but the page's own script, and every word of the document is escaped.
 */
export function renderPage(reading: Reading): string {
  const { document } = reading;
  const title = escapeHtml(document.title ?? document.id);
  const day = document.published
    ? `${timeInWords(document.published.edtf)}, ${document.published.basis}`
    : "publication day unknown";
  const about = [document.publisher, document.language, day]
    .filter((part) => part !== undefined)
    .map(escapeHtml)
    .join(" · ");
  const toggles = layers
    .map(
      (layer, i) =>
        `<label><input type="checkbox" data-toggle="${layer}" checked> <span class="key ${layer}">${layerNames[layer]}</span> <kbd>${i + 1}</kbd></label>`,
    )
    .join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="about">${about}</p>
<div class="layers" role="group" aria-label="Layers">${toggles}</div>
</header>
<div class="columns">
<main><article lang="${escapeHtml(document.language)}" id="text">${text(reading)}</article></main>
<aside aria-label="Facts" id="facts">${factsOf(reading)}</aside>
</div>
<footer><kbd>j</kbd> <kbd>k</kbd> next and previous fact · <kbd>Enter</kbd> show its place · <kbd>1</kbd>–<kbd>4</kbd> layers · <kbd>Esc</kbd> clear</footer>
<p id="said" class="out" role="status"></p>
<script>${script}</script>
</body>
</html>
`;
}

/** Paragraphs of atomic segments: a segment that spans a line break is cut there, so that no tag crosses a paragraph. */
function text(reading: Reading): string {
  const { text } = reading.document;
  const paragraphs: string[] = [];
  let current = "";
  const seen = new Set<string>();
  for (const segment of segmentsOf(text.length, marksOf(reading))) {
    const pieces = text.slice(segment.start, segment.end).split(/\r\n|\r|\n/);
    pieces.forEach((piece, index) => {
      if (index > 0) {
        paragraphs.push(current);
        current = "";
      }
      if (piece) current += span(piece, segment, seen);
    });
  }
  paragraphs.push(current);
  return paragraphs
    .filter((paragraph) => /\S/.test(paragraph))
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("\n");
}

function span(piece: string, { marks }: Segment, seen: Set<string>): string {
  if (marks.length === 0) return escapeHtml(piece);
  const on = [...new Set(marks.map((mark) => mark.layer))].join(" ");
  const facts = [...new Set(marks.map((mark) => mark.fact))].join(" ");
  // The first segment of each mark can be reached by keyboard; the rest would only repeat it.
  const first = marks.some((mark) => isNew(mark, seen));
  return `<span class="m ${on}" data-facts="${facts}"${first ? ' tabindex="0" role="button"' : ""}>${escapeHtml(piece)}</span>`;
}

function isNew({ fact, start }: Mark, seen: Set<string>): boolean {
  const key = `${fact} ${start}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
