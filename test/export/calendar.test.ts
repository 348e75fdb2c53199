import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/store/database.js";
import { exportOf, recordOfTold, textOf } from "./told.js";

let database: Database;
beforeAll(async () => {
  database = await recordOfTold();
});
afterAll(() => database.close());

test("ics is one calendar with every dated event, as firm as it is told", async () => {
  const { files, leftOut } = await exportOf(database, "ics");
  const calendar = new ICAL.Component(ICAL.parse(files.get("calendar")!.toString()));
  const events = calendar.getAllSubcomponents("vevent").map((one) => ({
    summary: one.getFirstPropertyValue("summary"),
    status: one.getFirstPropertyValue("status"),
    day: String(one.getFirstPropertyValue("dtstart")),
  }));
  expect(events).toHaveLength(2);
  expect(events).toContainEqual({
    summary: "meeting, <Carl>, Ada Berg, Bo Dahl",
    status: "CONFIRMED",
    day: "2018-10-22",
  });
  expect(events).toContainEqual({
    summary: "planned: meeting, Ada Berg, Bo Dahl",
    status: "TENTATIVE",
    day: "2018-11-01",
  });
  expect(Object.fromEntries(leftOut)).toEqual({ undated: 3 });
});

test("ics stays one calendar where nothing is known", async () => {
  const calendar = await textOf(database, "ics", { knownAt: "2018-10-01" });
  expect(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent")).toEqual([]);
});

test("timelinejs holds the days that its script needs, no markup of a source, and keeps plans apart", async () => {
  const timeline = JSON.parse(await textOf(database, "timelinejs"));
  expect(timeline.events).toHaveLength(2);
  for (const { start_date, text, unique_id } of timeline.events) {
    expect(Object.values(start_date).every(Number.isInteger)).toBe(true);
    expect(unique_id).toMatch(/^o/);
    expect(text.headline + text.text).not.toContain("<Carl>");
  }
  expect(timeline.events.map((one: { group: string }) => one.group).sort()).toEqual(["happened", "planned"]);
  const planned = timeline.events.find((one: { group: string }) => one.group === "planned");
  expect(planned).toMatchObject({
    start_date: { year: 2018, month: 11, day: 1 },
    end_date: { year: 2018, month: 11, day: 30 },
    status: "planned",
  });
});
