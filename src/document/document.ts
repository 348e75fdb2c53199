/** A day, month, year or instant that a document was published, and how it is known. */
export interface Published {
  /** EDTF level 1; with the hour and zone where these were given. */
  readonly edtf: string;
  readonly basis: "given" | "metadata" | "inferred";
}

/** What is read: a text with what came with it. `text` never changes: every span points into it. */
export interface Document {
  readonly id: string;
  readonly uri?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** BCP 47 */
  readonly language: string;
  /** `null` where nobody said; the reading may then infer it. */
  readonly published: Published | null;
  readonly text: string;
}
