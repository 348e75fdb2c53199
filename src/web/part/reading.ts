import type { Span } from "../../document/span.js";
import { marksOf } from "../../export/html/mark.js";
import { type Mark, type Segment, segmentsOf } from "../../export/html/segment.js";
import type { Article } from "../../query/article.js";
import type { Reading } from "../../reading/reading.js";
import { type Html, html, joined, type Part } from "../html.js";
import { fill, languageName, type Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";
import { factsPart } from "./reading-fact.js";
import { timeWords } from "./time.js";

const layers = ["event", "quotation", "entity", "time"] as const;

/** What the reader shows: a reading, and what the record makes of it where it is kept. */
export type Shown = Pick<Article, "reading"> & Partial<Pick<Article, "events" | "entities">>;

/** An article with its layers, and its facts beside it; either leads to the other, with and without a script. */
export function readingPart(words: Words, page: PageContext, shown: Shown, more: Part): Html {
  const { document } = shown.reading;
  const paragraphs = paragraphsOf(words, shown.reading, placeAsked(page, document.text.length));
  const [first, ...rest] = paragraphs;
  // A headline is the first paragraph of many texts; one that is also the title is shown once.
  const headline =
    document.title === undefined ? isHeadline(first?.text ?? "") : sameWords(first?.text ?? "", document.title);
  return html`<div class="reader" data-reader>
<div class="text">
<header class="heading"><p class="about">${joined([
    html`<b class="outlet">${document.publisher ?? words.fact.unnamedOutlet}</b>`,
    document.published ? html`<time>${timeWords(words, document.published.edtf)}</time>` : words.reader.unknownDay,
    document.published?.basis === "inferred" && words.reader.inferred,
    languageName(words, document.language),
  ])}</p>
<h1 lang="${document.language}">${headline ? first!.part : (document.title ?? document.id)}</h1>${more}</header>
<fieldset class="layers"><legend>${words.reader.layers}</legend>${layers.map(
    (layer) =>
      html`<label><input type="checkbox" id="show-${layer}" checked> <span class="key ${layer}">${words.reader[layer]}</span></label>`,
  )}<a class="to-facts" href="#facts">${words.reader.toFacts} ↓</a></fieldset>
<article lang="${document.language}" id="text">${(headline ? rest : paragraphs).map(({ part }) => html`<p>${part}</p>\n`)}</article>
</div>
<aside id="facts" aria-label="${words.reader.facts}" tabindex="-1"><h2>${words.reader.facts}</h2><p class="about">${words.reader.factsLead}</p>${factsPart(words, page, shown)}</aside>
</div>`;
}

/** A short first paragraph that ends no sentence, above others. */
const isHeadline = (text: string): boolean => /^\s*\p{L}.{8,140}$/su.test(text) && !/[.:;!?…]["”»]?\s*$/u.test(text);

const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, " ").trim().replace(/…$/, "") === b.replace(/\s+/g, " ").trim().replace(/…$/, "");

/** The place that the address asks for, `at=120-180`: shown, whatever it is. */
function placeAsked({ url }: PageContext, length: number): Span | null {
  const asked = /^(\d+)-(\d+)$/.exec(url.searchParams.get("at") ?? "");
  if (!asked) return null;
  const [start, end] = [Number(asked[1]), Number(asked[2])];
  return start < end && end <= length ? { start, end } : null;
}

interface Paragraph {
  readonly text: string;
  readonly part: Part;
}

/** Paragraphs of segments: one that spans a line break is cut there, so that no element crosses a paragraph. */
function paragraphsOf(words: Words, reading: Reading, at: Span | null): Paragraph[] {
  const { text } = reading.document;
  const marks: Mark[] = [...marksOf(reading), ...(at ? [{ ...at, layer: "at", fact: "at" }] : [])];
  const paragraphs: Paragraph[] = [];
  let current: { text: string; part: Part[] } = { text: "", part: [] };
  const seen = new Set<string>();
  for (const segment of segmentsOf(text.length, marks)) {
    const pieces = text.slice(segment.start, segment.end).split(/\r\n|\r|\n/);
    pieces.forEach((piece, index) => {
      if (index > 0) {
        paragraphs.push(current);
        current = { text: "", part: [] };
      }
      if (piece === "") return;
      current.text += piece;
      current.part.push(...openings(words, reading, segment, seen), segmentPart(piece, segment, seen));
    });
  }
  paragraphs.push(current);
  return paragraphs.filter((paragraph) => /\S/.test(paragraph.text));
}

/** A sign before each statement's first words, that leads to its fact: the words themselves stay plain text. */
function openings(words: Words, reading: Reading, { marks }: Segment, seen: Set<string>): Html[] {
  return marks.flatMap(({ layer, fact }) => {
    if (layer !== "quotation" || seen.has(fact)) return [];
    seen.add(fact);
    const quotation = reading.quotations.find((one) => one.id === fact)!;
    const speaker = reading.entities.find((one) => one.id === quotation.speaker)?.name ?? words.fact.unnamed;
    return [
      html`<a class="opening" id="m-${fact}" href="#f-${fact}" aria-label="${fill(words.reader.statementBy, { who: speaker })}"></a>`,
    ];
  });
}

/** Layers whose words themselves lead to their fact, the one that says most first. */
const leading = ["event", "time", "entity"];

function segmentPart(piece: string, { marks }: Segment, seen: Set<string>): Part {
  if (marks.length === 0) return piece;
  const on = [...new Set(marks.map((mark) => mark.layer))].join(" ");
  const facts = [...new Set(marks.filter((mark) => mark.layer !== "at").map((mark) => mark.fact))].join(" ");
  const fresh = marks.filter((mark) => mark.layer !== "quotation" && !seen.has(mark.fact));
  const lead = leading.flatMap((layer) => fresh.filter((mark) => mark.layer === layer))[0];
  const asked = fresh.some((mark) => mark.layer === "at");
  for (const { fact } of fresh) seen.add(fact);
  // Further facts that begin here get an anchor of their own, so that each can be gone to.
  const anchors = fresh
    .filter((mark) => mark !== lead && mark.layer !== "at")
    .map(({ fact }) => html`<i id="m-${fact}"></i>`);
  const inner = lead
    ? html`<a class="m ${on}" id="m-${lead.fact}" data-facts="${facts}" href="#f-${lead.fact}" draggable="false">${piece}</a>`
    : html`<span class="m ${on}" data-facts="${facts}">${piece}</span>`;
  return html`${anchors}${asked ? html`<i id="at"></i>` : ""}${inner}`;
}
