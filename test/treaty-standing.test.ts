import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import { firstDay, lastDay } from "../src/time/calendar.js";
import { moveOfCatalogue, type TreatyMove } from "../src/treaty/action.js";
import { plus } from "../src/treaty/notice.js";
import { type DatedMove, standingOf } from "../src/treaty/standing.js";
import type { TreatyKind } from "../src/treaty/treaty.js";

const catalogue = await loadCatalogue();

const moves = (...told: readonly [string, string | null, TreatyMove][]): DatedMove[] =>
  told.map(([date, party, move]) => ({ date, party, move }));

/** Where a party stands on a day. */
function on(day: string, party: string, told: DatedMove[], notice: string | null, kind: TreatyKind = "multilateral") {
  const { standing, parties } = standingOf(told, ["A", "B"], { notice }, day, kind);
  const own = parties.get(party);
  return [standing, own?.standing, own?.effective?.date, own?.effective?.basis].filter((one) => one !== undefined);
}

describe("a treaty with a clause", () => {
  const agreed = moves(["2000-01-01", null, "sign"], ["2001-01-01", null, "enter-into-force"]);
  test("is announced, notified, and left when the notice has run out", () => {
    const told = [
      ...agreed,
      ...moves(["2010-01-01", "A", "announce-withdrawal"], ["2010-03-31", "A", "notify-withdrawal"]),
    ];
    expect(on("2010-02-01", "A", told, "P6M")).toEqual(["in-force", "withdrawal-announced"]);
    expect(on("2010-04-01", "A", told, "P6M")).toEqual(["in-force", "withdrawal-notified", "2010-09-30", "computed"]);
    expect(on("2010-09-30", "A", told, "P6M")).toEqual(["in-force", "withdrawn", "2010-09-30", "computed"]);
    expect(on("2010-09-30", "A", told, "P6M", "bilateral")[0]).toBe("terminated");
    expect(on("2010-09-30", "B", told, "P6M")).toEqual(["in-force", "party"]);
  });
  test("is not left by saying so", () => {
    const told = [...agreed, ...moves(["2010-01-01", "A", "withdraw"])];
    expect(on("2012-01-01", "A", told, "P6M")).toEqual(["in-force", "withdrawal-announced"]);
  });
  test("is left later where the notice is prolonged, and on no day that is counted out where none is told", () => {
    const told = [...agreed, ...moves(["2010-01-01", "A", "notify-withdrawal"])];
    const prolonged: DatedMove[] = [
      ...told,
      { date: "2010-06-01", party: "A", move: "prolong-notice", until: "2010-12-31" },
    ];
    expect(on("2010-05-31", "A", prolonged, "P6M")).toEqual([
      "in-force",
      "withdrawal-notified",
      "2010-07-01",
      "computed",
    ]);
    expect(on("2010-07-01", "A", prolonged, "P6M")).toEqual([
      "in-force",
      "withdrawal-notified",
      "2010-12-31",
      "reported",
    ]);
    expect(on("2010-12-31", "A", prolonged, "P6M")).toEqual(["in-force", "withdrawn", "2010-12-31", "reported"]);
    const open = [...told, ...moves(["2010-06-01", "A", "prolong-notice"])];
    expect(on("2011-01-01", "A", open, "P6M")).toEqual(["in-force", "withdrawal-notified"]);
    expect(on("2011-01-01", "A", [...open, ...moves(["2010-12-31", "A", "revoke-withdrawal"])], "P6M")[1]).toBe(
      "party",
    );
  });
  test("is kept when the notice is taken back in time, and not after", () => {
    const told = [...agreed, ...moves(["2010-01-01", "A", "notify-withdrawal"])];
    const early = [...told, ...moves(["2010-05-01", "A", "revoke-withdrawal"])];
    const late = [...told, ...moves(["2010-08-01", "A", "revoke-withdrawal"])];
    expect(on("2010-09-01", "A", early, "P6M")).toEqual(["in-force", "party"]);
    expect(on("2010-09-01", "A", late, "P6M")).toEqual(["in-force", "withdrawn", "2010-07-01", "computed"]);
  });
  test("is joined again, and joined by those who never signed", () => {
    const told = [
      ...agreed,
      ...moves(
        ["2010-01-01", "A", "notify-withdrawal"],
        ["2010-07-01", "A", "withdraw"],
        ["2011-02-19", "A", "rejoin"],
        ["2011-03-01", "C", "accede"],
      ),
    ];
    expect(on("2010-12-31", "A", told, "P6M")).toEqual(["in-force", "withdrawn", "2010-07-01", "reported"]);
    expect(on("2011-02-19", "A", told, "P6M")).toEqual(["in-force", "party"]);
    expect(on("2011-03-01", "C", told, "P6M")).toEqual(["in-force", "party"]);
  });
  test("is ratified when the instrument is handed over, not when a parliament agrees", () => {
    const told = moves(
      ["2000-01-01", null, "sign"],
      ["2000-06-01", "A", "ratify-at-home"],
      ["2000-09-01", "A", "ratify"],
    );
    expect(on("2000-07-01", "A", told, "P6M")).toEqual(["signed", "signatory"]);
    expect(on("2000-09-01", "A", told, "P6M")).toEqual(["signed", "ratified"]);
  });
  test("is suspended by one party's claim, which the party can end", () => {
    const told = [...agreed, ...moves(["2010-01-01", "A", "claim-suspension"], ["2012-01-01", "A", "end-suspension"])];
    expect(on("2011-01-01", "A", told, "P6M")).toEqual(["in-force", "suspended-by-its-own-claim"]);
    expect(on("2011-01-01", "B", told, "P6M")).toEqual(["in-force", "party"]);
    expect(on("2012-01-01", "A", told, "P6M")).toEqual(["in-force", "party"]);
  });
});

describe("a political arrangement", () => {
  const agreed = moves(["2015-07-14", null, "sign"]);
  test("holds from the day on which it was agreed, or on which it was to begin", () => {
    expect(on("2015-08-01", "A", agreed, null, "political")).toEqual(["in-force", "party"]);
    const later = [...agreed, ...moves(["2016-01-16", null, "enter-into-force"])];
    expect(on("2015-08-01", "A", later, null, "political")).toEqual(["signed", "signatory"]);
    expect(on("2016-01-16", "A", later, null, "political")).toEqual(["in-force", "party"]);
  });
  test("is left by whoever says so, and goes on for the others", () => {
    const told = [...agreed, ...moves(["2018-04-01", "A", "announce-withdrawal"], ["2018-05-08", "A", "withdraw"])];
    expect(on("2018-05-07", "A", told, null, "political")).toEqual(["in-force", "withdrawal-announced"]);
    expect(on("2018-05-08", "A", told, null, "political")).toEqual(["in-force", "withdrawn", "2018-05-08", "reported"]);
    expect(on("2018-05-08", "B", told, null, "political")).toEqual(["in-force", "party"]);
  });
});

describe.each(catalogue.treaties().map((treaty) => [treaty.id, treaty] as const))("%s", (_, treaty) => {
  const day = (type: TreatyMove, party?: string): string | undefined =>
    treaty.actions.find(
      (action) => moveOfCatalogue[action.type] === type && (party === undefined || action.actors.includes(party)),
    )?.date;
  test("has its days in order", () => {
    const days = [treaty.signed, treaty.inForce, treaty.ended].filter((one) => one !== undefined);
    for (let i = 1; i < days.length; i++) expect(firstDay(days[i - 1]!)).toBeLessThanOrEqual(lastDay(days[i]!)!);
    if (treaty.ended) expect(treaty.status).not.toMatch(/^in_force/);
    if (treaty.status === "never_in_force") expect(treaty.inForce).toBeUndefined();
  });
  test("has no clause where it binds by word only, and a source for what was checked", () => {
    if (treaty.kind === "political") expect(treaty.withdrawal).toBeNull();
    if (treaty.withdrawal?.verified) expect(treaty.withdrawal.source).toBeTruthy();
    if (treaty.withdrawal?.notice) expect(plus("2000-01-31", treaty.withdrawal.notice)).not.toBeNull();
  });
  test("is left no earlier than its own clause lets", () => {
    const parties = new Set(treaty.actions.flatMap(({ actors }) => actors));
    for (const party of parties) {
      const [notified, left] = [day("notify-withdrawal", party), day("withdraw", party)];
      if (!notified || !left || !treaty.withdrawal?.notice) continue;
      const end = plus(notified, treaty.withdrawal.notice);
      if (end !== null) expect([party, Math.abs(firstDay(left)! - firstDay(end)!) <= 366]).toEqual([party, true]);
      expect([party, notified <= left]).toEqual([party, true]);
    }
  });
  test("has parties that are one each", () => {
    expect(new Set(treaty.parties).size).toBe(treaty.parties.length);
    for (const party of treaty.parties) expect(catalogue.entry(party)).toBeDefined();
    if (treaty.kind === "bilateral" && treaty.parties.length > 0) expect(treaty.parties.length).toBeGreaterThan(1);
  });
});
