import { expect, test } from "vitest";
import { identifyLanguage } from "../src/segmentation/identify.js";

const readable = ["da", "en"];

test.each([
  [
    "da",
    "Udenrigsministeren rejser på mandag til Moskva, hvor han skal mødes med sin russiske kollega om nedrustning.",
  ],
  ["da", "- Vi har ikke truffet nogen beslutning endnu, siger statsministeren efter mødet i Bruxelles."],
  ["en", "The foreign minister will travel to Moscow on Monday to meet his Russian counterpart."],
  [
    "no",
    "Utenriksministeren reiser til Moskva på mandag, der han skal møte sin russiske kollega for å snakke om nedrustning.",
  ],
  ["sv", "Utrikesministern reser till Moskva på måndag för att träffa sin ryske kollega och tala om nedrustning."],
  [
    "de",
    "Der Außenminister reist am Montag nach Moskau, um mit seinem russischen Kollegen über Abrüstung zu sprechen.",
  ],
])("a sentence in %s", async (code, text) => {
  expect(await identifyLanguage(text, readable)).toEqual({ code, sure: true });
});

test("a few words leave doubt, and one of the languages that can be read is taken", async () => {
  for (const text of ["Møde i dag", "INF", "Putin, Trump"]) {
    const { code, sure } = await identifyLanguage(text, readable);
    expect(sure).toBe(false);
    expect([...readable, "und"]).toContain(code);
  }
});

test("a text without words has no language", async () => {
  expect(await identifyLanguage("1987 – 2018 …", readable)).toEqual({ code: "und", sure: false });
});
