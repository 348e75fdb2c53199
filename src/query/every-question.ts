import type { Catalogue } from "../catalogue/catalogue.js";
import { type EventType, eventTypes } from "../reading/reading.js";
import { agenda } from "./agenda.js";
import { type AgendaFilter, firmFirst } from "./agenda-filter.js";
import type { AnswerName } from "./answer-schema.js";
import { documents } from "./documents.js";
import type { Lemmatizer } from "./lemmatizer.js";
import { met } from "./met.js";
import type { Given, Parameter, Parameters } from "./parameter.js";
import type { Question } from "./question.js";
import { said } from "./said.js";
import { search } from "./search.js";
import { filterOf, searchQueryOf } from "./search-query.js";
import { show } from "./show.js";
import { today } from "./today.js";
import { treaty } from "./treaty.js";
import { who } from "./who.js";
import { why } from "./why.js";

/** What a question is asked with: the clocks and the page, its parameters by name, and what some need beside the record. */
export interface Asking {
  readonly question: Question;
  readonly catalogue: () => Promise<Catalogue>;
  readonly lemmatizer: () => Promise<Lemmatizer>;
  readonly given: Given;
}

/** A question as every face offers it: HTTP, feeds, tools of a language model. */
export interface QuestionEntry {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: Parameters;
  readonly answer: AnswerName;
  readonly ask: (asking: Asking) => Promise<object>;
}

const text = { type: "string", minLength: 1, maxLength: 1000 } as const;
const day = (description: string): Parameter => ({
  schema: { type: "string", maxLength: 40, examples: ["2018-10-23"] },
  description,
  day: true,
});
const name = (description: string): Parameter => ({ schema: text, description });
const filters = (description: string): Parameter => ({
  schema: {
    type: "array",
    items: { ...text, examples: ["publisher=Ritzau", "type=meeting", "month=2018-10"] },
    maxItems: 20,
  },
  description: `${description} A facet and a value: language, publisher, month, type or entity.`,
});
const one = (values: readonly string[], description: string): Parameter => ({ schema: { enum: values }, description });
const needed = (description: string): Parameter => ({ ...name(description), required: true });

/** Parameters that were given, as the fields of a question; what was left empty was not given. */
function fields<Name extends string>({ given }: Asking, ...names: readonly Name[]): { [K in Name]?: string } {
  return Object.fromEntries(names.flatMap((one) => (given(one)[0] ? [[one, given(one)[0]]] : []))) as {
    [K in Name]?: string;
  };
}

/** Parameters of every question. */
export const clockParameters: Parameters = {
  asOf: day("The day in the world; knownAt where it is not given. An instant needs its zone, and stands for its day."),
  knownAt: day("Only what was known on this day; today where it is not given."),
};

/** Parameters of those that answer in pages. */
export const pageParameters: Parameters = {
  limit: { schema: { type: "integer", minimum: 1, maximum: 500, default: 50 }, description: "Rows of a page." },
  cursor: { schema: { type: "string", maxLength: 2000 }, description: "`next` of the page before, unchanged." },
};

/** All that can be asked of the record, one entry each. */
export const everyQuestion: readonly QuestionEntry[] = [
  {
    name: "today",
    summary: "What changed",
    description: "Events that reports of the day knownAt tell: changes of status first, then what is new.",
    parameters: { type: one(eventTypes, "Only events of this type.") },
    answer: "Today",
    ask: (asking) => today({ ...asking.question, ...(fields(asking, "type") as { type?: EventType }) }),
  },
  {
    name: "met",
    summary: "Who met whom",
    description: "Meetings, visits, calls, negotiations and mediations that took place, the latest first.",
    parameters: {
      who: {
        schema: { type: "array", items: text, maxItems: 10 },
        description: "Somebody who took part; given several times, all of them did.",
      },
      from: day("First day."),
      until: day("Last day; asOf where it is not given."),
    },
    answer: "Met",
    ask: (asking) => {
      const { from, until: to } = fields(asking, "from", "until");
      const who = asking.given("who").filter(Boolean);
      return met({ ...asking.question, who, ...(from && { from }), ...(to && { to }) });
    },
  },
  {
    name: "said",
    summary: "Who said what",
    description: "Statements, direct and indirect, with their speakers resolved, the latest first.",
    parameters: { who: name("Who said it."), about: name("About whom or what."), to: name("To whom.") },
    answer: "Said",
    ask: (asking) => said({ ...asking.question, ...fields(asking, "who", "about", "to") }),
  },
  {
    name: "agenda",
    summary: "What is planned",
    description: "What is planned and how firmly, overdue plans first, each with the history of what was said of it.",
    parameters: {
      place: name("A part of the place's name."),
      who: name("Somebody who takes part: a whole name, or the first or last part of one."),
      type: one(eventTypes, "Only events of this type."),
      firm: one(firmFirst, "Only plans of this firmness or a firmer one."),
    },
    answer: "Agenda",
    ask: (asking) => agenda(asking.question, fields(asking, "place", "who", "type", "firm") as AgendaFilter),
  },
  {
    name: "treaty",
    summary: "Where a treaty stands",
    description:
      "The standing of a treaty and of each party on the day asOf; announced, notified and effective are three things.",
    parameters: { name: needed("The treaty's name, short name or id.") },
    answer: "Treaty",
    ask: async (asking) => treaty({ ...asking.question, name: asking.given("name")[0]! }, await asking.catalogue()),
  },
  {
    name: "who",
    summary: "Who somebody is",
    description: "Offices as documents state them, and what the record has a person, state or organisation do.",
    parameters: { name: needed("A whole name, a last name, or an id.") },
    answer: "Who",
    ask: (asking) => who({ ...asking.question, name: asking.given("name")[0]! }),
  },
  {
    name: "search",
    summary: "Full text",
    description: 'Documents by the dictionary form of their words; "phrases", and -what must not be there.',
    parameters: {
      q: needed("Words that must all be there."),
      language: name("Only documents in it, such as da."),
      publisher: name("Only of this outlet."),
      only: filters("Only documents under it; given several times, under all of them."),
      not: filters("No documents under it; given several times, under none of them."),
    },
    answer: "Search",
    ask: async (asking) =>
      search({
        ...asking.question,
        ...fields(asking, "language", "publisher"),
        only: asking.given("only").filter(Boolean).map(filterOf),
        not: asking.given("not").filter(Boolean).map(filterOf),
        query: searchQueryOf(asking.given("q")[0]!, await asking.lemmatizer()),
      }),
  },
  {
    name: "show",
    summary: "What stands behind an id",
    description:
      "An occurrence (o…) with its reports, one report (d…/v…), or a document (d…) with its text and reading.",
    parameters: { id: needed("The id.") },
    answer: "Show",
    ask: (asking) => show({ ...asking.question, id: asking.given("id")[0]! }),
  },
  {
    name: "why",
    summary: "Why the record holds an event",
    description: "The rule, the words and the assumptions behind an occurrence (o…) or a report (d…/v…).",
    parameters: { id: needed("The id.") },
    answer: "Why",
    ask: (asking) => why({ ...asking.question, id: asking.given("id")[0]! }),
  },
  {
    name: "documents",
    summary: "What was read",
    description: "Every document of the record, the latest first, without its text.",
    parameters: {},
    answer: "Documents",
    ask: ({ question }) => documents(question),
  },
];

/** Whether a question answers in pages. */
export const hasPages = ({ answer }: QuestionEntry): boolean =>
  answer !== "Treaty" && answer !== "Show" && answer !== "Why";

/** All parameters that a question takes, in the order of the documentation. */
export const parametersOf = (entry: QuestionEntry): Parameters => ({
  ...entry.parameters,
  ...clockParameters,
  ...(hasPages(entry) && pageParameters),
});

/** The rows of any answer, for a table. */
export function rowsOf(answer: object): readonly object[] {
  if ("rows" in answer) return answer.rows as object[];
  if ("items" in answer) return answer.items as object[];
  return (answer as { parties: object[] }).parties;
}
