import { readAtom } from "./figure.js";
import { type Category, category, type Grammar, type Item, isRoot, type Rule } from "./grammar.js";
import type { TimeLanguage } from "./language.js";
import type { Atom } from "./lexer.js";
import { impossible } from "./production/production.js";
import { productions } from "./production.js";
import { wordAfter } from "./year.js";

const maxItems = 400;

/**
 * Parses an island bottom-up, from right to left: a rule is tried once its first element is found, when all that
 * begins further right is known. `order`: the island is all there is, said to a calendar, and needs no company.
 * Hands back the longest expressions that do not overlap, from the left.
 */
export function parse(
  island: readonly Atom[],
  grammar: Grammar,
  text: string,
  order: boolean,
  startsClause: (offset: number) => boolean,
): Item[] {
  const n = island.length;
  const chart: Item[][] = Array.from({ length: n + 1 }, () => []);
  let budget = maxItems;

  for (let position = n - 1; position >= 0; position--) {
    const items = chart[position]!;
    const add = (item: Item): void => {
      if (budget <= 0) return;
      let same = 0;
      for (const other of items)
        if (other.category === item.category && other.to === item.to && ++same >= 3 && !item.latent) return;
      if (same >= 4) return;
      budget--;
      items.push(item);
      for (const rule of grammar.byCategory[item.category]!) match(rule, 1, item.to, [item], position, add);
    };
    const lexical = (to: number, cat: Category, value: unknown, latent = false) =>
      add({
        from: position,
        to,
        category: category[cat],
        value,
        first: position,
        last: to,
        latent,
        score: 0,
      });
    const atom = island[position]!;
    if (atom.numeral) readAtom(island, position, grammar, lexical);
    else {
      // "may", "march": not without a capital, unless a number stands beside it
      const doubtful =
        grammar.needsCapital[atom.word] === 1 && !atom.capital && !order && !besideNumber(island, position);
      for (const entry of doubtful ? [] : grammar.lexical[atom.word]!)
        add({
          from: position,
          to: position + 1,
          category: entry.category,
          value: entry.value,
          first: position,
          last: position + 1,
          latent:
            entry.latent &&
            !(grammar.capitalTells[atom.word] === 1 && atom.capital && !opensSentence(text, atom.start)),
          score: 0,
        });
      for (const rule of grammar.byWord[atom.word]!) match(rule, 1, position + 1, [null], position, add);
    }
  }

  function match(
    rule: Rule,
    index: number,
    at: number,
    found: (Item | null)[],
    from: number,
    add: (item: Item) => void,
  ): void {
    const element = rule.elements[index];
    if (!element) {
      finish(rule, found, from, at, add);
      return;
    }
    if (at >= n) return;
    if (element.words) {
      const word = island[at]!.word;
      if (word >= 0 && element.words.has(word)) {
        found.push(null);
        match(rule, index + 1, at + 1, found, from, add);
        found.pop();
      }
      return;
    }
    const items = chart[at]!;
    for (let k = 0; k < items.length; k++) {
      const item = items[k]!;
      if (item.category !== element.category) continue;
      found.push(item);
      match(rule, index + 1, item.to, found, from, add);
      found.pop();
    }
  }

  function finish(rule: Rule, found: readonly (Item | null)[], from: number, to: number, add: (item: Item) => void) {
    if (rule.production === "word" || rule.production === "latent-word" || rule.production === "never") {
      add({
        from,
        to,
        category: rule.gives,
        value: rule.production === "never" ? null : rule.constant,
        first: from,
        last: to,
        latent: rule.production === "latent-word",
        score: rule.production === "never" ? 100 : 0,
      });
      return;
    }
    const args: Record<string, unknown> = {};
    let score = 0;
    let latent = false;
    for (let k = 0; k < found.length; k++) {
      const item = found[k];
      if (!item) continue;
      if (item.value === null) return;
      args[rule.elements[k]!.name] = item.value;
      score += item.score;
      latent ||= item.latent;
    }
    const production = productions[rule.production]!;
    if (production.final) {
      const { end } = island[to - 1]!;
      const noun = production.final === "noun" ? grammar.language : null;
      if (goesOn(text, end, noun) && (noun || !startsClause(end))) return;
    }
    const value = production.make(args, rule.constant, latent);
    if (value === impossible) {
      add({ from, to, category: rule.gives, value: null, first: from, last: to, latent: false, score: 9 });
      return;
    }
    if (value === null || value === undefined) return;
    // the marks of the pattern's margins, and of the items that stand there
    let left = 0;
    while (left < found.length && rule.elements[left]!.outside) left++;
    let right = found.length - 1;
    while (right >= left && rule.elements[right]!.outside) right--;
    let first = from;
    for (let k = 0; k < left; k++) first = found[k] ? found[k]!.to : first + 1;
    if (found[left]) first = found[left]!.first;
    let last = to;
    for (let k = found.length - 1; k > right; k--) last = found[k] ? found[k]!.from : last - 1;
    if (found[right]) last = found[right]!.last;
    add({
      from,
      to,
      category: rule.gives,
      value,
      first,
      last,
      latent:
        typeof production.latent === "function"
          ? production.latent(value, latent)
          : production.latent === "keep"
            ? latent
            : production.latent === true,
      score: score + (production.score ?? 1),
    });
  }

  /** A phrase that is no time and reaches out of an expression ("the Good Friday Agreement"). */
  function crossing(from: number, to: number): Item | null {
    for (let at = from; at < to; at++)
      for (const item of chart[at]!) if (item.value === null && item.to > to && item.score === 100) return item;
    return null;
  }

  const chosen: Item[] = [];
  for (let position = 0; position < n; ) {
    let best: Item | null = null;
    for (const item of chart[position]!) {
      if (!isRoot(item.category) || (item.latent && !order)) continue;
      if (!best || item.to > best.to || (item.to === best.to && item.score > best.score)) best = item;
    }
    const never = best && best.value !== null ? crossing(position, best.to) : null;
    if (never) position = never.to;
    else if (best) {
      if (best.value !== null) chosen.push(best);
      position = best.to;
    } else position++;
  }
  return chosen;
}

const besideNumber = (island: readonly Atom[], at: number): boolean =>
  (at > 0 && island[at - 1]!.numeral !== null) || (at + 1 < island.length && island[at + 1]!.numeral !== null);

/** Whether a capital says nothing because a sentence or line begins here. */
function opensSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 0xa0)) i--;
  return i < 0 || !/[\p{L}\p{N},;)]/u.test(text[i]!);
}

/** Whether a word follows at once, so that a preposition here has its noun still to come. */
function goesOn(text: string, at: number, noun: TimeLanguage | null): boolean {
  if (noun) {
    if (text.charCodeAt(at) === 45) return true;
    const word = wordAfter(text, at);
    return word !== null && !noun.afterYear.includes(word.toLowerCase());
  }
  const c = text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at);
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || (c >= 0xc0 && c < 0x2000);
}
