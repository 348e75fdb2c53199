import type { EventType, Status } from "../reading/reading.js";
import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import type { EventNeeds } from "./event.js";
import { backgroundOf, isFuture } from "./status-background.js";
import { type Clause, clauseOf, isVerbal, rel, underClause } from "./status-clause.js";
import { govern, negate, type Reality, weaken } from "./status-lattice.js";
import { effectAt, type StatusWords, statusWordsOf } from "./status-word.js";
import type { TypeDefinition } from "./type/definition.js";

/** Where an event is stated. */
export interface Site {
  readonly layers: EventNeeds;
  /** The token that names the event. */
  readonly trigger: number;
  /** The verb that carries it ("hold" of "hold talks"), else the trigger itself; tense, modals and negation stand there. */
  readonly carrier: number;
  readonly type: EventType;
  readonly definition: TypeDefinition;
  /** Index of the innermost quotation around the trigger, or -1. */
  readonly quotation: number;
  /** Index into `times` of the time attached to the event, or -1. */
  readonly time: number;
}

export interface StatusReading {
  readonly status: Status;
  /** Told for context: history and boilerplate. */
  readonly background: boolean;
  /** Not a particular event at all (a habit, a rule, a generic statement): to be dropped. */
  readonly generic: boolean;
  /** `plan/provisional-agreement`, `past/simple`, … */
  readonly rule: string;
}

/** How many words above the event may govern it. */
const highest = 9;

/** What is done again and again is no single meeting, but is force all the same. */
const countable = new Set(["CONSULT", "AGREE", "SUPPORT", "COOPERATE", "AID"]);

/** Types that are stances rather than acts when they are told in the present tense. */
const stances = new Set<EventType>([
  "support",
  "rejection",
  "demand",
  "sanction",
  "cooperation",
  "mediation",
  "negotiation",
]);

/** How far along or how real an event is: read from its own clause outwards, each governing word weakening or undoing it. */
export function statusOf(site: Site): StatusReading {
  const words = statusWordsOf(site.layers.language.event.status);
  const climb = new Climb(site, words);
  const { reality, rule } = climb.read();
  return {
    status: settled(site, words, climb, reality),
    background: backgroundOf(site, climb.pluperfect),
    generic: climb.habit && (site.definition.plover === null || countable.has(site.definition.plover.event)),
    rule,
  };
}

/** The way from an event's word up to what is told. */
class Climb {
  pluperfect = false;
  habit = false;
  /** Tense of the outermost clause that was read. */
  tense: Clause["tense"] = null;
  ongoing = false;
  /** The event has a tense of its own: only what takes its clause as content can change it. */
  sentential = false;
  presentPlan = false;
  private rule = "told/as-fact";

  constructor(
    private readonly site: Site,
    private readonly words: StatusWords,
  ) {}

  read(): { reality: Reality; rule: string } {
    const { tree } = this.site.layers;
    const { trigger, carrier } = this.site;
    if (tree.upos[trigger] === Upos.AUX) return { reality: "actual", rule: "said/modal" };
    let at = trigger;
    let reality: Reality = "bare";
    if (tree.morph[trigger]! & Feature.Imp && isVerbal(tree, trigger))
      return this.site.definition.absorbs
        ? { reality: "actual", rule: "said/imperative" }
        : { reality: "proposed", rule: "said/imperative" };
    if (isVerbal(tree, trigger)) reality = this.clause(trigger, reality, true);
    else {
      reality = this.noun(trigger, reality);
      if (hasCopula(tree, trigger)) reality = this.clause(trigger, reality, true);
    }
    for (let k = 0; k < highest; k++) {
      const head = tree.head[at]!;
      if (head < 0) break;
      const next = this.step(at, head, reality);
      reality = next.reality;
      if (next.stop) {
        // the parser hung the carrier elsewhere
        break;
      }
      at = head;
    }
    if (carrier !== trigger && reality === "bare" && isVerbal(tree, carrier))
      reality = this.clause(carrier, reality, true);
    if (reality === "bare") reality = this.surface(reality);
    return { reality, rule: this.rule };
  }

  private named(rule: string): void {
    this.rule = rule;
  }

  /** Reads the clause of a verb that is the event (`own`) or governs it. */
  private clause(verb: number, reality: Reality, own: boolean, reported = false): Reality {
    const { tree } = this.site.layers;
    const clause = clauseOf(tree, this.words, verb);
    const told = reported || this.reportedAt(verb);
    this.tense = clause.tense ?? this.tense;
    if (clause.perfect && clause.tense === "past") this.pluperfect = true;
    let result = reality;
    if (own && (clause.tense !== null || clause.modal !== null)) {
      result = result === "bare" ? "actual" : result;
      if (verb === this.site.trigger || verb === this.site.carrier) this.sentential = true;
      if (clause.progressive || clause.now || clause.adverb === "ongoing")
        this.ongoing = clause.tense === "present" || clause.now;
      if (clause.tense === "present" && !clause.perfect && !clause.modal) this.presentPlan = true;
      if (clause.tense === "present" && !clause.perfect && !clause.modal && this.habitual(verb)) this.habit = true;
    }
    const before = result;
    result = underClause(result, clause, told);
    if (result !== before) this.named(ruleOf(clause, result));
    for (const mark of clause.marks) {
      if (
        this.words.is("whether", mark) &&
        clause.marks.some((other) => other !== mark && this.words.is("complementizer", other))
      )
        continue;
      if (this.words.is("condition", mark)) {
        this.named("condition/if");
        return "hypothetical";
      }
      if (this.words.is("whether", mark)) {
        this.named("question/whether");
        result = weaken(result, "possible");
      } else if (this.words.is("without", mark)) {
        this.named("negation/without");
        result = negate(result);
      } else if (
        (this.words.is("before", mark) || this.words.is("when", mark)) &&
        clause.tense === "present" &&
        !clause.perfect &&
        result === "actual"
      ) {
        this.named("plan/before-or-when");
        result = "planned";
      }
    }
    return result;
  }

  /** "would" after a verb of saying in the past, or in what is reported, is a future. */
  private reportedAt(verb: number): boolean {
    const { tree, quotations } = this.site.layers;
    const q = this.site.quotation;
    if (q >= 0 && quotations[q]!.type !== "direct") return true;
    const head = tree.head[verb]!;
    return head >= 0 && isVerbal(tree, head) && this.words.is("report", tree.lemma[head]!.toLowerCase());
  }

  private habitual(verb: number): boolean {
    const { tree, language } = this.site.layers;
    for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
      if (tree.upos[c] === Upos.ADV && language.event.habitual.includes(tree.lemma[c]!.toLowerCase())) return true;
    return false;
  }

  /** What stands beside an event noun: "planned", "a possible", "no". */
  private noun(token: number, reality: Reality): Reality {
    const { tree, language } = this.site.layers;
    let result = reality;
    for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
      const r = rel(tree, c);
      if (
        r === Relation.amod ||
        r === Relation.compound ||
        r === Relation.advmod ||
        r === Relation.acl ||
        r === Relation.det
      ) {
        const effect = effectAt(this.words.attributes, tree, c, "noun");
        if (effect) {
          result = govern(effect, result, this.site.type, false);
          this.named(`attribute/${effect}`);
        }
      }
      if (
        c < token &&
        (r === Relation.det || r === Relation.advmod || r === Relation.amod) &&
        this.words.is("negations", tree.lemma[c]!.toLowerCase())
      ) {
        result = negate(result);
        this.named("negation/no");
      }
      if (tree.relation[c] === Relation["acl:relcl"] && result === "bare") {
        // "the conference that is to take place": its own clause tells
        const clause = clauseOf(tree, this.words, c);
        if (
          (this.words.is("occurrence", tree.lemma[c]!) || effectAt(this.words.governors, tree, c, "noun")) &&
          (clause.modal || clause.negated)
        ) {
          result = underClause("actual", clause, false);
          this.named(ruleOf(clause, result));
        }
      }
      if (r === Relation.amod && language.event.habitual.includes(tree.lemma[c]!.toLowerCase())) this.habit = true;
    }
    return result;
  }

  /** From a word to the one it hangs on. */
  private step(at: number, head: number, reality: Reality): { reality: Reality; stop: boolean } {
    const { tree } = this.site.layers;
    const r = rel(tree, at);
    const verbal = isVerbal(tree, at) || hasCopula(tree, at);
    if (
      tree.relation[at] === Relation["acl:relcl"] ||
      r === Relation.parataxis ||
      r === Relation.appos ||
      r === Relation.list
    ) {
      if (r === Relation.parataxis && reality === "bare" && isVerbal(tree, head))
        return { reality: this.reportedBare(at, reality), stop: true };
      return { reality, stop: true };
    }
    if (r === Relation.conj) {
      if (reality === "bare" && isVerbal(tree, head)) return { reality: this.clause(head, reality, true), stop: false };
      if (verbal && reality !== "bare" && hasOwnSubject(tree, at)) return { reality, stop: true };
      if (verbal && reality !== "bare") {
        // "will visit Moscow and meet Putin": the auxiliaries stand with the first
        const clause = clauseOf(tree, this.words, at);
        if (clause.tense !== null && !sharesAuxiliary(tree, at, head)) {
          if (hasTense(tree, at) || clause.modal) return { reality, stop: governsFinite(tree, head) };
        }
        return { reality: this.clause(head, reality === "actual" ? "bare" : reality, true), stop: false };
      }
      return { reality, stop: false };
    }
    const finite = verbal && isFiniteClause(tree, at);
    const over = verbal ? "inf" : "noun";
    const bySubject = r === Relation.nsubj && tree.relation[at] !== Relation["nsubj:pass"];
    const purpose = verbal && !finite && r === Relation.advcl && this.isPurpose(at);
    const governor = this.mayGovern(at, head, r, verbal, finite, reality, purpose)
      ? this.governorAt(head, over, at)
      : null;
    // "afviser, at de har mødtes": of what is told with a tense, a refusal is a denial
    const denial = governor === "negated" && verbal && (finite || clauseOf(tree, this.words, at).perfect);
    const effect = denial ? "denied" : governor;
    if (effect && !(bySubject && !hasCopula(tree, head) && !this.isIntransitive(head))) {
      this.named(`${effect}/${tree.lemma[head]}`);
      let result = govern(effect, reality, this.site.type, finite);
      if (isVerbal(tree, head) || hasCopula(tree, head)) result = this.clause(head, result, false);
      else result = this.noun(head, result);
      return { reality: result, stop: false };
    }
    switch (r) {
      case Relation.xcomp:
        return { reality: this.clause(head, reality === "bare" ? "actual" : reality, reality === "bare"), stop: false };
      case Relation.ccomp:
      case Relation.obj:
      case Relation.iobj:
      case Relation.nsubj:
      case Relation.csubj:
        if (verbal) {
          if (reality === "bare") {
            const result = this.clause(head, "actual", r !== Relation.csubj && r !== Relation.nsubj);
            return { reality: result, stop: false };
          }
          return { reality, stop: false };
        }
        return this.nounInClause(at, head, reality, bySubject || r === Relation.nsubj);
      case Relation.advcl:
        return this.adverbial(at, head, reality);
      case Relation.acl:
        if (verbal) return this.clausalModifier(at, reality);
        return { reality, stop: true };
      case Relation.obl:
      case Relation.nmod:
        if (verbal) return this.adverbial(at, head, reality);
        return this.phrase(at, head, reality);
      case Relation.aux:
      case Relation.cop:
      case Relation.compound:
      case Relation.flat:
      case Relation.fixed:
      case Relation.case:
      case Relation.mark:
      case Relation.advmod:
      case Relation.amod:
        return { reality, stop: !(isVerbal(tree, head) || hasCopula(tree, head)) };
      default:
        return { reality, stop: false };
    }
  }

  private reportedBare(_at: number, reality: Reality): Reality {
    return reality;
  }

  /** An event noun that is subject or object. */
  private nounInClause(
    at: number,
    head: number,
    reality: Reality,
    subject: boolean,
  ): { reality: Reality; stop: boolean } {
    const { tree } = this.site.layers;
    if (!isVerbal(tree, head) && !hasCopula(tree, head)) return { reality, stop: true };
    const carries = head === this.site.carrier || this.words.is("occurrence", tree.lemma[head]!.toLowerCase());
    if (carries) {
      const clause = clauseOf(tree, this.words, head);
      const finite = clause.tense !== null || clause.modal !== null;
      return { reality: this.clause(head, reality === "bare" && finite ? "actual" : reality, true), stop: false };
    }
    const clause = clauseOf(tree, this.words, head);
    this.tense = clause.tense ?? this.tense;
    let result = reality;
    if (subject && result === "bare" && (clause.modal === "future" || clause.modal === "arranged") && !clause.perfect) {
      this.named("future/of-what-it-does");
      result = "planned";
    } else if (subject && result === "bare" && clause.modal === "would") {
      this.named("unreal/would");
      result = this.reportedAt(head) ? "planned" : "hypothetical";
    }
    return { reality: result, stop: at === head || reality === "bare" };
  }

  /** A clause or infinitive beside the main verb. */
  private adverbial(at: number, head: number, reality: Reality): { reality: Reality; stop: boolean } {
    const { tree } = this.site.layers;
    if (reality !== "bare") return { reality, stop: true };
    const above = isVerbal(tree, head) || hasCopula(tree, head) ? clauseOf(tree, this.words, head) : null;
    const own = clauseOf(tree, this.words, at);
    if (!own.infinitive && (own.marks.length === 0 || own.perfect)) return { reality: "actual", stop: true }; // "Citing …, he said"
    if (this.isPurpose(at)) {
      const lemma = tree.lemma[head]!.toLowerCase();
      const motion = this.words.is("motion", lemma) && this.site.definition.absorbs === false;
      if (above === null || motion || !this.isTalk()) {
        this.named("plan/purpose");
        return { reality: "planned", stop: true };
      }
      return { reality: this.clause(head, "actual", true), stop: false };
    }
    for (const mark of own.marks)
      if (this.words.is("before", mark) && above && (above.modal === "future" || above.tense === "present")) {
        this.named("plan/before");
        return { reality: "planned", stop: true };
      }
    if (above === null) return { reality: "actual", stop: true };
    // "after meeting", "by leaving": as real as the main clause, whose negation is not its own
    const main = underClause("actual", { ...above, negated: false }, this.reportedAt(head));
    return { reality: main, stop: main === "actual" };
  }

  private isTalk(): boolean {
    const { type } = this.site;
    return type === "negotiation" || type === "call" || type === "meeting" || this.site.definition.absorbs !== false;
  }

  /** A clause that hangs on a noun which says nothing of its reality. */
  private clausalModifier(at: number, reality: Reality): { reality: Reality; stop: boolean } {
    const { tree } = this.site.layers;
    if (reality !== "bare") return { reality, stop: true };
    const clause = clauseOf(tree, this.words, at);
    if (clause.infinitive) {
      this.named("possible/infinitive-of-noun");
      return { reality: "possible", stop: true };
    }
    return { reality: "actual", stop: true };
  }

  /** An event noun behind a preposition. */
  private phrase(at: number, head: number, reality: Reality): { reality: Reality; stop: boolean } {
    const { tree } = this.site.layers;
    if (head === this.site.carrier && isVerbal(tree, head)) return this.nounInClause(at, head, reality, false);
    let before = false,
      without = false;
    for (let c = tree.firstChild[at]!; c >= 0 && c < at; c = tree.nextSibling[c]!) {
      if (rel(tree, c) !== Relation.case) continue;
      const lemma = tree.lemma[c]!.toLowerCase();
      let phrase = lemma;
      for (let d = tree.firstChild[c]!; d >= 0; d = tree.nextSibling[d]!)
        if (rel(tree, d) === Relation.fixed) phrase += `_${tree.lemma[d]}`;
      if (
        this.words.is("before", lemma) ||
        this.words.is("before", phrase) ||
        this.words.is("before", `${lemma}_${tree.lemma[c + 1]}`)
      )
        before = true;
      if (this.words.is("without", lemma)) without = true;
      if (this.words.is("condition", lemma) || this.words.is("condition", `${lemma}_${tree.lemma[c + 1]}`)) {
        this.named("condition/in-case-of");
        return { reality: "hypothetical", stop: true };
      }
    }
    if (without) {
      this.named("negation/without");
      return { reality: negate(reality), stop: true };
    }
    if (before && reality === "bare") {
      this.named("plan/ahead-of");
      return { reality: "planned", stop: true };
    }
    if (!isVerbal(tree, head) && this.words.is("containers", tree.lemma[head]!.toLowerCase())) {
      if (hasCopula(tree, head) && reality === "bare" && clauseOf(tree, this.words, head).tense === "present") {
        this.named("ongoing/the-day-of");
        return { reality: "ongoing", stop: true };
      }
      return { reality: this.noun(head, reality), stop: false };
    }
    if (isVerbal(tree, head) && reality === "bare") {
      const clause = clauseOf(tree, this.words, head);
      this.tense = clause.tense ?? this.tense;
      if ((clause.modal === "future" || clause.modal === "arranged") && !clause.perfect) {
        this.named("future/of-what-happens-there");
        return { reality: "planned", stop: true };
      }
    }
    return { reality, stop: true };
  }

  /** Whether a word may govern what hangs on it so: its content, not its time, manner or reason. */
  private mayGovern(
    at: number,
    head: number,
    r: number,
    verbal: boolean,
    finite: boolean,
    reality: Reality,
    purpose: boolean,
  ): boolean {
    const { tree } = this.site.layers;
    if (purpose) return this.governsPurpose(head);
    if (r !== Relation.advcl && r !== Relation.obl && r !== Relation.nmod) return true;
    if (!verbal)
      return (reality === "bare" || at === this.site.trigger || !this.sentential) && !this.isCircumstance(at);
    const { marks, infinitive } = clauseOf(tree, this.words, at);
    if (finite) return marks.some((mark) => this.words.is("complementizer", mark));
    if (infinitive) return true;
    // "from meeting", "of leaving": a participle behind a preposition that is no word of time
    return r !== Relation.advcl || marks.length > 0;
  }

  /** "At a meeting he promised": where and when, not what. */
  private isCircumstance(at: number): boolean {
    const { tree, language } = this.site.layers;
    const { in: where, during } = language.event.prepositions;
    for (let c = tree.firstChild[at]!; c >= 0 && c < at; c = tree.nextSibling[c]!)
      if (rel(tree, c) === Relation.case) return where.includes(tree.lemma[c]!) || during.includes(tree.lemma[c]!);
    return false;
  }

  private governorAt(head: number, over: "inf" | "noun", below: number): ReturnType<typeof effectAt> {
    const { tree } = this.site.layers;
    if (head === this.site.trigger) return null;
    const effect = effectAt(this.words.governors, tree, head, over);
    if (effect) return effect;
    // a particle or reflexive may be taken for the head
    const up = tree.head[head]!;
    if (up >= 0 && rel(tree, head) === Relation.compound && up !== below)
      return effectAt(this.words.governors, tree, up, over);
    return null;
  }

  /** "ready to", "planlægger for at": words that take their content with the mark of a purpose. */
  private governsPurpose(head: number): boolean {
    const { tree } = this.site.layers;
    return !this.words.is("motion", tree.lemma[head]!.toLowerCase());
  }

  private isIntransitive(head: number): boolean {
    const { tree } = this.site.layers;
    for (let c = tree.firstChild[head]!; c >= 0; c = tree.nextSibling[c]!)
      if (rel(tree, c) === Relation.obj) return false;
    return true;
  }

  /** An infinitive that says what for. */
  private isPurpose(at: number): boolean {
    const { tree } = this.site.layers;
    const clause = clauseOf(tree, this.words, at);
    if (!clause.infinitive) return false;
    if (clause.marks.some((mark) => this.words.is("without", mark) || this.words.is("before", mark))) return false;
    return clause.marks.length === 0 || clause.marks.some((mark) => this.words.is("purpose", mark));
  }

  /** Where the tree says nothing: the words just before an infinitive. */
  private surface(reality: Reality): Reality {
    const { tree, tokens } = this.site.layers;
    const { trigger } = this.site;
    if (!isVerbal(tree, trigger) || tree.morph[trigger]! & (Feature.Fin | Feature.Part | Feature.Ger)) return reality;
    const sentence = tokens.sentence[trigger]!;
    let result = reality;
    for (let t = trigger - 1, k = 0; t >= 0 && k < 6 && tokens.sentence[t] === sentence; t--, k++) {
      if (tree.upos[t] === Upos.PUNCT) break;
      const effect = effectAt(this.words.governors, tree, t, "inf");
      const modal = this.words.modals.get(tree.lemma[t]!) ?? null;
      if (effect) {
        this.named(`${effect}/near`);
        result = govern(effect, result, this.site.type, false);
        break;
      }
      if (modal) {
        this.named(`${modal}/near`);
        result = underClause("actual", { ...plain, modal }, false);
        break;
      }
    }
    if (result !== "bare") return result;
    if (
      hasOwnSubject(tree, trigger) &&
      !clauseOf(tree, this.words, trigger).marks.some((mark) => this.words.is("purpose", mark))
    )
      return "actual"; // a finite form that the tagger took for an infinitive
    this.named("plan/headline-infinitive");
    return "planned";
  }
}

const plain: Clause = {
  tense: "present",
  perfect: false,
  progressive: false,
  modal: null,
  negated: false,
  adverb: null,
  arranged: false,
  now: false,
  conditional: false,
  infinitive: false,
  marks: [],
};

const hasCopula = (tree: Site["layers"]["tree"], token: number): boolean => {
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.cop) return true;
  return false;
};

const hasOwnSubject = (tree: Site["layers"]["tree"], token: number): boolean => {
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.nsubj) return true;
  return false;
};

const hasTense = (tree: Site["layers"]["tree"], token: number): boolean => (tree.morph[token]! & Feature.Fin) > 0;

function isFiniteClause(tree: Site["layers"]["tree"], token: number): boolean {
  if (hasTense(tree, token)) return true;
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if ((rel(tree, c) === Relation.aux || rel(tree, c) === Relation.cop) && tree.morph[c]! & Feature.Fin) return true;
  return false;
}

const sharesAuxiliary = (tree: Site["layers"]["tree"], at: number, head: number): boolean =>
  !hasTense(tree, at) && isVerbal(tree, head);

/** Whether a finite second part of a coordination may still stand under what governs the first ("said that A and that B"). */
const governsFinite = (tree: Site["layers"]["tree"], head: number): boolean =>
  rel(tree, head) !== Relation.ccomp && rel(tree, head) !== Relation.advcl && rel(tree, head) !== Relation.obj;

function ruleOf(clause: Clause, result: Reality): string {
  if (clause.negated) return result === "possible" ? "possible/may-not" : "negation/not";
  if (clause.arranged) return "plan/is-to";
  if (clause.modal) return `modal/${clause.modal}`;
  if (clause.adverb) return `adverb/${clause.adverb}`;
  return "told/as-fact";
}

/** The status that a reality comes to, with the time of the event and the words around it. */
function settled(site: Site, words: StatusWords, climb: Climb, reality: Reality): Status {
  const told = inQuotation(site, reality);
  switch (told) {
    case "able":
      return "possible";
    case "excluded":
      return "not-happened";
    case "bare":
    case "actual": {
      if (isFuture(site) && climb.tense !== "past" && !climb.pluperfect) return "planned";
      if (climb.ongoing) return isFuture(site) ? "planned" : "ongoing";
      if (told === "actual" && climb.presentPlan && stances.has(site.type) && isVerbal(site.layers.tree, site.trigger))
        return "ongoing";
      return nowBeside(site, words) ? "ongoing" : "happened";
    }
    default:
      return told;
  }
}

/** What the cue of the quotation around the event makes of it: denied, asked, promised, threatened. */
function inQuotation({ layers, quotation, trigger }: Site, reality: Reality): Reality {
  if (quotation < 0) return reality;
  const { commitment, cue } = layers.quotations[quotation]!;
  const { start } = { start: layers.tokens.start[trigger]! };
  if (cue && cue.start <= start && start < cue.end) return reality;
  const open = reality === "actual" || reality === "bare" || reality === "ongoing" || reality === "able";
  switch (commitment) {
    case "denies":
      return reality === "not-happened" || reality === "denied"
        ? reality
        : open || reality === "planned"
          ? "denied"
          : reality;
    case "doubts":
    case "asks":
    case "refuses-to-say":
      return open ? "possible" : reality;
    case "promises":
      return reality === "planned" ? "intended" : reality;
    case "threatens":
      return open || reality === "planned" ? "possible" : reality;
    case "demands":
      return (reality === "bare" && isVerbal(layers.tree, trigger)) || reality === "planned" ? "proposed" : reality;
    default:
      return reality;
  }
}

/** "still", "currently" right beside the event. */
function nowBeside({ layers, trigger }: Site, words: StatusWords): boolean {
  const { tree } = layers;
  for (let c = tree.firstChild[trigger]!; c >= 0; c = tree.nextSibling[c]!)
    if (words.is("nowadays", tree.lemma[c]!.toLowerCase())) return true;
  return false;
}
