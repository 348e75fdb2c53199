/** How a command ends; see the README. */
export const ExitCode = { done: 0, someFailed: 1, usage: 2, store: 3 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

interface ErrorRow {
  /** `{}` stands for the detail: the file, the line, the value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Every error that the product reports, in one place; `docs/errors.md` is made from it. */
export const errorTable = {
  "file-not-found": {
    message: "there is no file {}",
    hint: "Check the path; a relative one is taken from the folder that you are in.",
  },
  "file-not-readable": { message: "{} cannot be read", hint: "Check who may read the file." },
  "is-a-directory": {
    message: "{} is a folder",
    hint: "Name the files in it: demarche read folder/*.txt",
  },
  "empty-input": { message: "{} holds no text", hint: "Nothing but spaces and line breaks was found." },
  "binary-input": {
    message: "{} is not a text",
    hint: "Demarche reads plain text, HTML and JSON lines. Make a PDF or a Word file a text first.",
  },
  "too-large": {
    message: "{} is larger than a document may be",
    hint: "A document holds at most 16 MB. Split the file, or give it as JSON lines with one document a line.",
  },
  "no-article": {
    message: "no article was found in the page {}",
    hint: "The page holds too little running text. Save the article itself, or pass its text.",
  },
  "bad-json": {
    message: "{} is not JSON",
    hint: 'Each line holds one object, such as {"id":"1","text":"…"}.',
  },
  "not-an-object": {
    message: "{} is JSON, but not an object",
    hint: 'Each line holds one object, such as {"id":"1","text":"…"}.',
  },
  "no-text": { message: "{} has neither text nor html", hint: 'Give the words as "text" or the page as "html".' },
  "bad-field": {
    message: "the field {} has the wrong type",
    hint: "See demarche read --help for the fields of a line.",
  },
  "bad-day": {
    message: "{} is not a day",
    hint: "Write 2018-10-23, 2018-10-23T14:05 or 2018-10-23T14:05+02:00.",
  },
  "bad-preference": { message: "{} is neither past nor future", hint: 'Give "past" or "future", or leave it out.' },
  "bad-facts": {
    message: "{} does not hold facts to compare with",
    hint: "It is JSON with document, entities, times, quotations, events: see docs/evaluate.md.",
  },
  "fact-not-in-text": {
    message: "the facts give words that are not in the text: {}",
    hint: "Facts point to the text by its literal words.",
  },
  "unknown-language": {
    message: "the language {} cannot be read",
    hint: "Danish (da) and English (en) can. Pass --language if the text was taken for another language.",
  },
  "bad-conllu": { message: "{} is not CoNLL-U", hint: "Each token line holds ten columns, separated by tabs." },
  "bad-address": { message: "{} is not an address that can be fetched", hint: "Only http and https are fetched." },
  "private-address": {
    message: "{} is an address inside your own network",
    hint: "It is refused so that a page cannot make you fetch what is private. Pass --allow-private if you mean it.",
  },
  "fetch-failed": { message: "{} could not be fetched", hint: "Check the address and your connection." },
  "damaged-model": {
    message: "the trained weights {} are damaged",
    hint: "Install the package again: npm ci",
  },
  "damaged-catalogue": {
    message: "the catalogue {} is damaged",
    hint: "Install the package again: npm ci",
  },
  "bad-catalogue-row": {
    message: "{} is no row of a catalogue",
    hint: "Each line holds one object with at least id, type and name.",
  },
  "bad-query": { message: "{} looks for nothing", hint: "Give at least one word that must be there." },
  "bad-filter": {
    message: "{} is no filter",
    hint: "Write facet=value with language, publisher, month, type or entity: publisher=Ritzau, month=2018-10.",
  },
  "unknown-format": {
    message: "there is no format {}",
    hint: "demarche export --help lists those that there are.",
  },
  "unknown-table": {
    message: "this format has no table {}",
    hint: "demarche export --help lists the tables of each format.",
  },
  "several-tables": {
    message: "{} is several tables",
    hint: "Name a folder for them with --out, or one of them with --table.",
  },
  "not-written": { message: "{} cannot be written", hint: "Check the path, the rights and the free space." },
  "not-found": {
    message: "the record holds no {}",
    hint: "Check the id or the name; demarche search finds what is there.",
  },
  "bad-cursor": { message: "{} is not a place in this list", hint: "Pass the next of the page before, unchanged." },
  "store-not-opened": {
    message: "the record {} cannot be opened",
    hint: "Check the path or the address, and whether it is a record of Demarche.",
  },
  "store-failed": {
    message: "the record {} could not be used",
    hint: "Check free space and rights; nothing that was acknowledged is lost. Try again.",
  },
  "store-too-new": {
    message: "the record was written by a newer version of Demarche (record version {})",
    hint: "Update Demarche, or choose another record with --store.",
  },
  "no-page": { message: "there is no page {}", hint: "Start at /; /api/v1/openapi.json lists what can be asked." },
  "bad-parameter": {
    message: "the parameter {} cannot be used",
    hint: "See --help of the command, or /api/v1/openapi.json, for what may be asked.",
  },
  "no-zone": {
    message: "{} is an instant without a zone",
    hint: "Write 2018-10-23T14:05+02:00 or 2018-10-23T12:05Z; a plain day, 2018-10-23, needs none.",
  },
  "wrong-host": {
    message: "this server is not called {}",
    hint: "Ask by the address that demarche serve printed; name others with --allow-host.",
  },
  "cross-site": {
    message: "a change was asked for from another site",
    hint: "Load the page again and repeat it there; a program of your own sends the token as a bearer.",
  },
  "token-needed": {
    message: "a token is needed",
    hint: "Send it as Authorization: Bearer …, or log in at /login.",
  },
  "read-only": {
    message: "documents cannot be added here",
    hint: "Start demarche serve with --writable, or use demarche add.",
  },
  "too-many-requests": { message: "too many requests", hint: "Wait as many seconds as Retry-After says." },
  "wrong-content-type": {
    message: "{} is not understood here",
    hint: "Send application/json to the API; forms go to the pages.",
  },
  usage: { message: "{}", hint: "See demarche --help." },
  internal: {
    message: "the reading of {} failed",
    hint: "This is a defect of Demarche. Please report it, with the text if you may share it.",
  },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof errorTable;

/** An error with a code, a message and a hint from the table. */
export class DemarcheError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, detail: string, options?: ErrorOptions) {
    super(
      errorTable[code].message.replace("{}", () => detail),
      options,
    );
    this.name = "DemarcheError";
    this.code = code;
    this.hint = errorTable[code].hint;
  }
}

/** Any thrown value as a DemarcheError: what is not one is a defect, named as such. */
export function asDemarcheError(error: unknown, detail: string): DemarcheError {
  return error instanceof DemarcheError ? error : new DemarcheError("internal", detail, { cause: error });
}
