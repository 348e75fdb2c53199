import { type Article, article } from "../../query/article.js";
import { html, joined, type Part } from "../html.js";
import { linkTo, outward, pathTo } from "../link.js";
import { type Words, wordsIn } from "../locale/locale.js";
import { layout } from "../part/layout.js";
import { readingPart } from "../part/reading.js";
import { dateWords } from "../part/time.js";
import { type PageContext, screen } from "../screen.js";

export const readerScreen = screen<Article>({
  name: "document",
  path: "/document/:id",
  answer: (ask) => article({ ...ask, id: ask.parameters.get("id")! }),
  rows: ({ reading }) => reading.events,
  html: (answer, page) => {
    const { document } = answer.reading;
    return layout(page, {
      title: document.title ?? document.id,
      wide: true,
      main: readingPart(wordsIn(page.locale), page, answer, copies(wordsIn(page.locale), page, answer)),
    });
  },
});

function copies(words: Words, page: PageContext, { copies: others, reading }: Article): Part {
  const original = outward(reading.document.uri);
  return [
    original !== null &&
      html`<p class="about"><a href="${original}" rel="noreferrer external">${words.fact.original}</a></p>`,
    others.length > 0 &&
      html`<p class="about">${words.reader.same}: ${joined(
        others.map(
          (copy) =>
            html`<a href="${linkTo(page, pathTo("document", copy.document))}">${copy.publisher ?? copy.title ?? words.fact.unnamedOutlet}${copy.published && `, ${dateWords(words, copy.published)}`}</a>`,
        ),
        "; ",
      )}</p>`,
  ];
}
