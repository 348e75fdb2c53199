import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  bounds,
  civilDate,
  dayNumber,
  firstDay,
  formatDay,
  isBefore,
  isoWeek,
  isWithin,
  lastDay,
  overlapInTime,
  weekday,
} from "../src/time/calendar.js";
import { holidayIn } from "../src/time/holiday.js";

describe("days", () => {
  test("are counted as Date counts them, there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (days) => {
        const { year, month, day } = civilDate(days);
        expect(dayNumber(year, month, day)).toBe(days);
        const date = new Date(days * 86_400_000);
        expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([year, month, day]);
        expect(weekday(days) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test.each([
    ["2018-12-31", 2019, 1],
    ["2016-01-01", 2015, 53],
    ["2018-11-06", 2018, 45],
  ])("week of %s", (day, year, week) => {
    expect(isoWeek(firstDay(day)!)).toEqual({ year, week });
  });

  test("a month later is the last day where the month is shorter", () => {
    expect(formatDay(addMonths(firstDay("2019-01-31")!, 1))).toBe("2019-02-28");
  });
});

describe("EDTF", () => {
  const day = (text: string): number =>
    dayNumber(...(text.split("-").map(Number) as [number, number, number])) * 86_400;
  test.each([
    ["2018", "2018-01-01", "2019-01-01"],
    ["2018-11", "2018-11-01", "2018-12-01"],
    ["2018-11-11", "2018-11-11", "2018-11-12"],
    ["2018-W45", "2018-11-05", "2018-11-12"],
    ["2018-22", "2018-06-01", "2018-09-01"],
    ["2018-35", "2018-07-01", "2018-10-01"],
    ["199X", "1990-01-01", "2000-01-01"],
    ["19XX", "1900-01-01", "2000-01-01"],
    ["2018-10-23~", "2018-10-23", "2018-10-24"],
    ["1950/1953", "1950-01-01", "1954-01-01"],
  ])("%s", (edtf, from, to) => {
    expect(bounds(edtf)).toEqual({ from: day(from), to: day(to) });
  });

  test("open ends, hours and zones", () => {
    expect(bounds("2006/..")).toEqual({ from: day("2006-01-01"), to: Infinity });
    expect(bounds("../2006")).toEqual({ from: -Infinity, to: day("2007-01-01") });
    expect(bounds("2013-02-12T15")).toEqual({ from: day("2013-02-12") + 54_000, to: day("2013-02-12") + 57_600 });
    expect(bounds("2013-02-12T16:00+01:00")!.from).toBe(day("2013-02-12") + 54_000);
  });

  test.each(["", "soon", "2018-13", "2018-02-30", "2018-W54", "2018-11-11T25", "2019/2018"])("%s is none", (text) => {
    expect(bounds(text)).toBeNull();
  });

  test("before, within, overlapping", () => {
    expect(isBefore("1987-12-08", "2018-10-23")).toBe(true);
    expect(isBefore("2018", "2018-10-23")).toBe(false);
    expect(isBefore("2018-10-23", "2018-10-23")).toBe(false);
    expect(isBefore("2006/..", "2018")).toBe(false);
    expect(isWithin("2018-11-06", "2018-W45")).toBe(true);
    expect(overlapInTime("2018-W45", "2018-11")).toBe(true);
    expect(overlapInTime("2018-10", "2018-11")).toBe(false);
    expect(lastDay("2018-02")).toBe(dayNumber(2018, 2, 28));
  });
});

test.each([
  ["easter", 2018, "2018-04-01"],
  ["easter", 2019, "2019-04-21"],
  ["orthodox-easter", 2018, "2018-04-08"],
  ["pentecost", 2018, "2018-05-20"],
  ["thanksgiving", 2018, "2018-11-22"],
  ["memorial-day", 2018, "2018-05-28"],
  ["advent-1", 2018, "2018-12-02"],
  ["great-prayer-day", 2018, "2018-04-27"],
  ["eid-al-fitr", 2018, "2018-06-15"],
  ["eid-al-adha", 2018, "2018-08-21"],
  ["rosh-hashanah", 2018, "2018-09-10"],
  ["yom-kippur", 2018, "2018-09-19"],
  ["passover", 2019, "2019-04-20"],
  ["purim", 2019, "2019-03-21"],
  ["hanukkah", 2018, "2018-12-03"],
  ["diwali", 2019, "2019-10-27"],
  ["holi", 2019, "2019-03-21"],
  ["chinese-new-year", 2018, "2018-02-16"],
])("%s %i is %s", (feast, year, day) => {
  expect(formatDay(holidayIn(feast, year, false)!.day)).toBe(day);
});
