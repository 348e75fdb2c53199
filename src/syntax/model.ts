/** Trained weights of tagger, lemmatizer and parser for one language. */
export interface SyntaxModel {
  readonly code: string;
}
