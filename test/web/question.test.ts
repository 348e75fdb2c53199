import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { agenda } from "../../src/query/agenda.js";
import { event } from "../../src/query/event.js";
import { meetings } from "../../src/query/meetings.js";
import { named } from "../../src/query/named.js";
import { review } from "../../src/query/review.js";
import { actionOf, decide } from "../../src/record/decision.js";
import type { Database } from "../../src/store/database.js";
import { engines } from "../record/engine.js";
import { asking, day, recordOf, settingOf } from "../server/served.js";
import { twice } from "./twice.js";

const addresses = [
  "/",
  "/?day=2018-10-23&type=meeting",
  "/agenda?place=Paris&who=Putin&firm=planned",
  "/agenda?month=2018-11&part=coming",
  "/meetings",
  "/meetings?who=Kerry&with=Lavrov&place=Geneva&from=2018-01-01&until=2018-12-31&type=meeting",
  "/meetings?view=timeline&stand=any",
  "/meetings?view=network&stand=any",
  "/meetings?view=map&stand=any",
  "/statements?who=Bolton&about=INF&to=Putin",
  "/treaties?name=INF",
  "/treaty/INF",
  "/who",
  "/who?name=Putin",
  "/who/Bolton",
  "/search",
  "/search?q=Paris",
  "/search?q=Trump&only=language%3Dda&not=type%3Dassault",
  "/review",
  "/read",
];

describe.each(engines)("what the screens ask, on $name", ({ open, missing }) => {
  let database: Database;
  const clocks = () => ({ database, asOf: day, knownAt: day });

  beforeAll(async () => {
    if (!missing) database = await recordOf(twice, open);
  });
  afterAll(async () => {
    await database?.close();
  });
  beforeEach((context) => {
    if (missing) context.skip(missing);
  });

  test.each(addresses)("%s is a page, and data", async (address) => {
    const ask = asking(await settingOf(database));
    const page = await ask(address, { headers: { accept: "text/html" } });
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<\/html>\s*$/);
    const [path, search] = address.split("?");
    const data = await ask(`${path === "/" ? "/today" : path}.json${search ? `?${search}` : ""}`);
    expect(data.status).toBe(200);
    expect(await data.json()).toBeTypeOf("object");
  });

  test.each([
    [{ place: "par" }, true],
    [{ place: "London" }, false],
    [{ who: "putin" }, true],
    [{ type: "visit" }, false],
    [{ firm: "planned" }, true],
    [{ firm: "confirmed" }, false],
  ] as const)("the summit is on the agenda narrowed down by %o: %s", async (filter, kept) => {
    const { items } = await agenda(clocks(), filter);
    expect(items.some(({ type, status }) => type === "meeting" && status === "provisional")).toBe(kept);
  });

  test("a place leads to what is planned there before what has happened", async () => {
    const { entities, events } = await named({ ...clocks(), text: "Paris" });
    expect(entities.map(({ name }) => name)).toContain("Paris");
    expect(events.map(({ type, status }) => `${status} ${type}`)).toContain("provisional meeting");
    expect((await named({ ...clocks(), text: "Putin Paris" })).events.length).toBeGreaterThan(0);
    expect(await named({ ...clocks(), text: "nobody of this name" })).toEqual({ entities: [], events: [] });
  });

  test("two reports of one meeting are proposed, merged, and found by either id", async () => {
    const before = await review(clocks());
    const pair = before.merges.find(({ a }) => a.participants.includes("Sergey Lavrov"))!;
    expect([...pair.common].sort()).toEqual(["John Kerry", "Sergey Lavrov"]);
    const [a, b] = [pair.a.occurrence, pair.b.occurrence];
    expect((await event({ ...clocks(), id: a })).alike.map(({ occurrence }) => occurrence)).toContain(b);
    const ids = [a, b].map((id) => `d${id.slice(1)}`);
    const made = { made: `${day}T12:00:00Z`, author: "test" };
    const number = await decide(database, { ...(await actionOf(database, "merge", ids)), ...made });
    const [one, other] = [await event({ ...clocks(), id: a }), await event({ ...clocks(), id: b })];
    expect(one.occurrence).toBe(other.occurrence);
    expect(one.articles).toBe(2);
    expect(one.disagreement.day.map(({ value }) => value)).toEqual(["2018-10-15", "2018-10-16"]);
    expect(one.decisions[0]).toMatchObject({ action: "merge", holds: true });
    await decide(database, { ...(await actionOf(database, "undo", [String(number)])), ...made });
    expect((await event({ ...clocks(), id: a })).articles).toBe(1);
  });

  test("two events that a person keeps apart are proposed no more, until that is undone", async () => {
    const proposed = async (): Promise<boolean> =>
      (await review(clocks())).merges.some(({ a }) => a.participants.includes("Sergey Lavrov"));
    const [pair] = (await review(clocks())).merges.filter(({ a }) => a.participants.includes("Sergey Lavrov"));
    const [a, b] = [pair!.a.occurrence, pair!.b.occurrence];
    const made = { made: `${day}T12:00:00Z`, author: "test" };
    const ids = [b, a].map((id) => `d${id.slice(1)}`);
    const number = await decide(database, { ...(await actionOf(database, "apart", ids)), ...made });
    expect(await proposed()).toBe(false);
    const one = await event({ ...clocks(), id: b });
    expect(one.alike.map(({ occurrence }) => occurrence)).not.toContain(a);
    expect(one.articles).toBe(1);
    expect(one.decisions[0]).toMatchObject({ action: "apart", holds: true });
    await decide(database, { ...(await actionOf(database, "undo", [String(number)])), ...made });
    expect(await proposed()).toBe(true);
    await expect(actionOf(database, "apart", [ids[0]!])).rejects.toThrow("two ids");
  });

  test("an event whose only report was found wrong can still be gone to, and the word taken back", async () => {
    const { catalogue } = await settingOf(database);
    const found = await meetings({ ...clocks(), who: ["Kerry"], stand: "took" }, catalogue);
    const { occurrence } = found.rows[0]!;
    const made = { made: `${day}T12:00:00Z`, author: "test" };
    const report = `d${occurrence.slice(1)}`;
    const number = await decide(database, { ...(await actionOf(database, "reject", [report])), ...made });
    const gone = await event({ ...clocks(), id: occurrence });
    expect(gone.reports).toEqual([]);
    expect(gone.rejected).toEqual([report]);
    await decide(database, { ...(await actionOf(database, "undo", [String(number)])), ...made });
    expect((await event({ ...clocks(), id: occurrence })).reports).toHaveLength(1);
  });

  test("meetings are counted by place and by who met whom", async () => {
    const { catalogue } = await settingOf(database);
    const found = await meetings({ ...clocks(), place: "Switzerland", network: true }, catalogue);
    expect(found.total).toBe(2);
    expect(found.countries).toEqual([{ country: "country/CHE", name: "Switzerland", meetings: 2 }]);
    expect(found.pairs).toHaveLength(1);
    expect(found.pairs[0]!.meetings).toBe(2);
    expect((await meetings({ ...clocks(), who: ["Kerry"], until: "2018-10-15" }, catalogue)).total).toBe(1);
  });
});
