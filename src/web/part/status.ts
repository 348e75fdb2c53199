import type { Status } from "../../reading/reading.js";
import { statuses } from "../../reading/reading.js";
import { type Html, html, raw } from "../html.js";
import { fill, type Words } from "../locale/locale.js";

/** The colour group of a status; shape and word say the rest. */
export type Tone = "real" | "firm" | "faint" | "off";

interface Look {
  readonly tone: Tone;
  /** Bars of seven: how firm a plan is; absent for what is no plan. */
  readonly firmness?: number;
  /** The sign, drawn on 16 by 16. */
  readonly shape: string;
}

const diamond = "M8 1.5 14.5 8 8 14.5 1.5 8Z";

/** Full is done, a diamond is settled among those who act, an arrow is one side's word, a ring is others' word, a cross is off. */
export const looks: Readonly<Record<Status, Look>> = {
  happened: { tone: "real", shape: '<circle cx="8" cy="8" r="6" fill="currentColor"/>' },
  ongoing: {
    tone: "real",
    shape:
      '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.75"/><circle cx="8" cy="8" r="3" fill="currentColor"/>',
  },
  confirmed: { tone: "firm", firmness: 7, shape: `<path d="${diamond}" fill="currentColor"/>` },
  provisional: {
    tone: "firm",
    firmness: 6,
    shape: `<path d="M8 1.5V14.5L1.5 8Z" fill="currentColor"/><path d="${diamond}" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  },
  planned: {
    tone: "firm",
    firmness: 5,
    shape: `<path d="${diamond}" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  },
  intended: {
    tone: "firm",
    firmness: 4,
    shape:
      '<path d="M3.5 2.5 13 8 3.5 13.5Z" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round"/>',
  },
  expected: {
    tone: "faint",
    firmness: 3,
    shape:
      '<path d="M4 3.5 8.5 8 4 12.5M8.5 3.5 13 8 8.5 12.5" fill="none" stroke="currentColor" stroke-width="1.75"/>',
  },
  proposed: {
    tone: "faint",
    firmness: 2,
    shape: '<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.75"/>',
  },
  possible: {
    tone: "faint",
    firmness: 1,
    shape:
      '<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray="2.2 2.3"/>',
  },
  postponed: {
    tone: "faint",
    firmness: 1,
    shape:
      '<path d="M3 11a5.5 5.5 0 1 1 9.5-1M13.8 6.2 12.6 10.3 8.8 8.8" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  },
  cancelled: {
    tone: "off",
    shape: '<path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="2.25"/>',
  },
  "not-happened": {
    tone: "off",
    shape:
      '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5.5 5.5 10.5 10.5M10.5 5.5 5.5 10.5" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  },
  denied: {
    tone: "off",
    shape:
      '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.75"/><path d="M4 12 12 4" fill="none" stroke="currentColor" stroke-width="1.75"/>',
  },
  hypothetical: {
    tone: "off",
    shape:
      '<path d="M5 5.5a3 3 0 1 1 4.2 2.8C8.3 8.8 8 9.3 8 10.5" fill="none" stroke="currentColor" stroke-width="1.75"/><circle cx="8" cy="13.2" r="1.2" fill="currentColor"/>',
  },
};

export const toneOf = (status: Status): Tone => looks[status].tone;
export const firmnessOf = (status: Status): number => looks[status].firmness ?? 0;

/** All signs, once a page; `glyph` draws one of them. */
export const sprite: Html = raw(
  `<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">${statuses
    .map((status) => `<symbol id="s-${status}" viewBox="0 0 16 16">${looks[status].shape}</symbol>`)
    .join("")}</svg>`,
);

/** The sign alone, for where the word stands beside it or is said otherwise. */
export const glyph = (status: Status): Html =>
  html`<svg class="glyph ${toneOf(status)}" width="16" height="16" aria-hidden="true"><use href="#s-${status}"/></svg>`;

/** How something stands: sign and word. */
export const statusPart = (words: Words, status: Status): Html =>
  html`<span class="status ${toneOf(status)}" title="${words.statusMeaning[status]}">${glyph(status)}${words.status[status]}</span>`;

/** Seven bars, filled from the left: how firm a plan is. */
export function meter(words: Words, status: Status): Html | null {
  const { firmness, tone } = looks[status];
  if (firmness === undefined) return null;
  const bars = Array.from({ length: 7 }, (_, i) => {
    const height = 4 + i * 1.5;
    return html`<rect x="${i * 5}" y="${14 - height}" width="3.5" height="${height}" class="${i < firmness ? "on" : "rest"}"/>`;
  });
  return html`<svg class="meter ${tone}" width="34" height="14" viewBox="0 0 34 14" role="img" aria-label="${fill(words.frame.firmness, { n: firmness })}">${bars}</svg>`;
}

/** The way to the explanation, for where the signs are met first. */
export const legendLink = (words: Words): Html => html`<a href="#legend">${words.frame.legend}</a>`;

/** What each sign means, one line each, from firm to faint. */
export const legend = (words: Words): Html =>
  html`<details class="legend" id="legend"><summary>${words.frame.legend}</summary><p>${words.frame.legendLead}</p><dl>${statuses.map(
    (status) =>
      html`<div><dt>${statusPart(words, status)}</dt><dd>${words.statusMeaning[status]} ${meter(words, status)}</dd></div>`,
  )}</dl></details>`;
