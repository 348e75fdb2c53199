import type { Gazetteer } from "./gazetteer.js";
import type { Lemmatizer } from "./lemmatizer.js";
import type { Lexicon } from "./lexicon.js";
import type { Network } from "./network.js";
import type { Tagger } from "./tagger.js";

/** Trained weights of tagger, lemmatizer and network for one language. */
export interface SyntaxModel {
  readonly code: string;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly tagger: Tagger;
  /** `Upos` code, `Feature` bits and CoNLL-U features of each tag. */
  readonly upos: Uint8Array;
  readonly morph: Int32Array;
  readonly feats: readonly string[];
  /** Whether a tag is punctuation, and whether it is a verb or auxiliary. */
  readonly isPunct: Uint8Array;
  readonly isVerb: Uint8Array;
  readonly lemmatizer: Lemmatizer;
  readonly network: Network;
  /** Names of the labels. */
  readonly labels: readonly string[];
}
