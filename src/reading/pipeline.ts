import { coreference } from "../entity/coreference.js";
import { entities } from "../entity/entity.js";
import { mentions } from "../entity/mention.js";
import { names } from "../entity/recognizer.js";
import { events } from "../event/event.js";
import { quotations } from "../quotation/quotation.js";
import { speakers } from "../quotation/speaker.js";
import { segmentation } from "../segmentation/segmentation.js";
import { syntax } from "../syntax/syntax.js";
import { timeExpressions } from "../time/expression.js";
import { publication } from "../time/publication.js";
import { times } from "../time/time.js";
import { assemble } from "./assemble.js";
import type { Reading } from "./reading.js";
import type { Source } from "./source.js";
import { type Observe, pipeline } from "./stage.js";

/** The way of a document. Each stage adds a layer to those above it. */
export const stages = pipeline<Source>()
  .add(segmentation) // paragraphs, sentences, tokens
  .add(syntax) // parts of speech, lemmas, trees
  .add(names) // spans of persons, organisations, places
  .add(timeExpressions) // words of time, not yet resolved
  .add(mentions) // names, noun phrases, pronouns, with what the catalogue may know them as
  .add(publication) // the day the text was published, inferred where nobody said
  .add(times) // words of time, resolved against that day
  .add(entities) // whom the names and noun phrases stand for; their offices
  .add(quotations) // who is said to have said what: content, cue, source
  .add(coreference) // whom the pronouns stand for
  .add(speakers) // whose words the quotations are
  .add(events); // the moves

/** All layers of one document. */
export type Layers = ReturnType<typeof stages.run>;

/** Reads one document: pure and deterministic. `observe` is called around each stage. */
export function read(source: Source, observe?: Observe): Reading {
  return assemble(stages.run(source, observe));
}
