import { Parser } from "htmlparser2";
import { block, silent } from "./element.js";

/** The paragraphs of a piece of HTML, in order: entities resolved, runs of white space made one blank. Captions are left out. */
export function paragraphsOf(html: string): string[] {
  const paragraphs: string[] = [];
  let current: string[] = [];
  let quiet = 0;
  const end = (): void => {
    const text = current.join("").replace(/\s+/g, " ").trim();
    if (text) paragraphs.push(text);
    current = [];
  };
  const parser = new Parser({
    onopentag(name) {
      if (silent.has(name) || name === "figcaption") quiet++;
      if (block.has(name)) end();
      else if (name === "br") current.push("\n");
    },
    ontext(data) {
      if (quiet === 0) current.push(data);
    },
    onclosetag(name) {
      if (silent.has(name) || name === "figcaption") quiet--;
      if (block.has(name)) end();
    },
  });
  parser.write(html);
  parser.end();
  end();
  return paragraphs;
}
