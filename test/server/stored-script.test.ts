import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, test } from "vitest";
import { screens } from "../../src/web/screens.js";
import { asking, day, recordOf, settingOf } from "./served.js";

const script = `<script>alert("x")</script>`;
const image = `"><img src=x onerror=alert(1)>`;

/** Articles whose every field tries to become a part of the page. */
const hostile = [
  {
    text: `${script} John Bolton mødtes tirsdag med Vladimir Putin i Moskva. – Det er ${script} en aftale ${image}, sagde Bolton. Udenrigsminister ${script} Lavrov rejser til Paris den 11. november.`,
    title: `${script}${image}`,
    publisher: `${image}${script}`,
    uri: "javascript:alert(1)",
    language: "da",
  },
  {
    text: `John "<svg/onload=alert(1)>" Bolton met President Vladimir Putin of <iframe src=javascript:alert(1)> in Moscow on Tuesday. "It is a deal ${image}", Bolton said. '><b onmouseover=alert(1)>`,
    title: `</title>${script}`,
    publisher: `' onmouseover='alert(1)`,
    uri: `https://example.org/"onclick="alert(1)`,
    language: "en",
  },
];

let ask: ReturnType<typeof asking>;
const ids: string[] = [script, "INF", "Bolton", "Q1"];
beforeAll(async () => {
  ask = asking(await settingOf(await recordOf(hostile)));
  const get = async (path: string) =>
    (await (await ask(path)).json()) as { rows: Record<string, string>[]; items: Record<string, string>[] };
  const listed = await get(`/api/v1/documents?knownAt=${day}`);
  ids.push(...listed.rows.map((row) => row.document!));
  ids.push(...(await get(`/api/v1/today?knownAt=${day}`)).rows.map((row) => row.occurrence!));
  ids.push(...(await get(`/api/v1/who?knownAt=${day}&name=Bolton`)).rows.map((row) => row.id!));
});

const address = /^(?:href|src|action|formaction|poster|data|xlink:href|srcset|ping)$/;

/** What a browser would run, fetch or style that is not ours; read as a browser's parser reads it. */
function foreign(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(?:iframe|object|embed|base|img|svg:script|style|template)$/.test(name) && name !== "img")
        found.push(`<${name}>`);
      if (name === "script" && !(attributes.src ?? "").startsWith("/assets/")) found.push("<script>");
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on/.test(key) || key === "style" || key === "srcdoc") found.push(`${name} ${key}=${value}`);
        if (address.test(key) && !/^(?:\/(?!\/)|#|\?|https?:\/\/|data:image\/|$)/.test(value))
          found.push(`${name} ${key}=${value}`);
        if (name !== "a" && address.test(key) && /^(?:https?:)?\/\//.test(value)) found.push(`${name} ${key}=${value}`);
      }
    },
  });
  parser.end(html);
  return found;
}

test("the reader of pages sees what a browser would run", () => {
  expect(foreign(`<p onclick=x>`)).toHaveLength(1);
  expect(foreign(script)).toHaveLength(1);
  expect(foreign(`<a href="javascript:x">`)).toHaveLength(1);
  expect(foreign(`<script src="/assets/x.js"></script><a href="/x">`)).toHaveLength(0);
});

describe("nothing of an article becomes a part of a page", () => {
  test.each(screens.filter(({ method }) => method !== "POST").map(({ path }) => path))("%s", async (path) => {
    const paths = path.includes(":") ? ids.map((id) => path.replaceAll(/:\w+/g, encodeURIComponent(id))) : [path];
    let answered = 0;
    for (const one of paths)
      for (const query of [
        `?knownAt=${day}`,
        `?knownAt=${day}&lang=da&q=${encodeURIComponent(`Bolton ${image}`)}&who=${encodeURIComponent(image)}`,
      ]) {
        const response = await ask(one + query, { headers: { accept: "text/html" } });
        const html = await response.text();
        if (response.status === 200) answered++;
        expect(response.headers.get("content-type")).toMatch(/^text\/html/);
        expect(foreign(html), one + query).toEqual([]);
      }
    expect(answered, "no id that was tried has such a page").toBeGreaterThan(0);
  });

  test("nor of an address that has no page, a wrong parameter, or a login", async () => {
    for (const path of [
      `/${encodeURIComponent(image)}`,
      `/?knownAt=${encodeURIComponent(image)}`,
      `/login?back=${encodeURIComponent(`/${image}`)}`,
    ]) {
      const html = await (await ask(path, { headers: { accept: "text/html" } })).text();
      expect(foreign(html), path).toEqual([]);
    }
  });
});
