import type { Reading } from "../../reading/reading.js";
import { html } from "../html.js";
import { linkTo } from "../link.js";
import { wordsIn } from "../locale/locale.js";
import { heading, layout } from "../part/layout.js";
import { readingPart } from "../part/reading.js";
import { screen } from "../screen.js";

/** Asks for a text, a file or an address. */
export const readFormScreen = screen<object>({
  name: "read",
  path: "/read",
  answer: async () => ({}),
  html: (_, page) => {
    const words = wordsIn(page.locale);
    const { read } = words;
    return layout(page, {
      title: read.title,
      entry: "read",
      plain: true,
      legend: false,
      main: html`${heading(read.title, read.lead)}
<form class="read-form" method="post" action="${linkTo(page, "/read")}" enctype="multipart/form-data" data-drop><input type="hidden" name="csrf" value="${page.csrf}">
<label for="text">${read.text}</label><textarea id="text" name="text" rows="12"></textarea>
<p class="about">${read.drop}</p>
<div class="or"><label>${read.address}<input type="url" name="uri" placeholder="https://"></label>
<label>${read.file}<input type="file" name="file" accept=".txt,.html,.htm,text/plain,text/html"></label></div>
<div class="filter">
<label>${read.language}<select name="language"><option value="">${read.guess}</option><option value="da">Dansk</option><option value="en">English</option></select></label>
<label>${read.published}<input type="date" name="published"></label>
<label>${read.publisher}<input name="publisher"></label>
</div>
<p class="decide"><button class="main">${read.read}</button>${page.writable && html` <button formaction="/documents">${read.keep}</button>`}</p>
${!page.writable && html`<p class="about">${read.notWritable}</p>`}</form>`,
    });
  },
});

interface ReadAnswer {
  readonly reading: Reading;
}

/** What was posted, read and not kept. */
export const readScreen = screen<ReadAnswer>({
  name: "read",
  path: "/read",
  method: "POST",
  answer: async (ask) => ({ reading: await ask.read() }),
  rows: ({ reading }) => reading.events,
  html: (answer, page) => {
    const words = wordsIn(page.locale);
    return layout(page, {
      title: answer.reading.document.title ?? words.read.title,
      entry: "read",
      wide: true,
      plain: true,
      main: readingPart(words, page, answer, html`<p class="about">${words.reader.notKept}</p>`),
    });
  },
});
