/** A name for a thing of the record that other programs take for an IRI. */
export const urnOf = (kind: "document" | "event" | "occurrence" | "statement" | "entity", id: string): string =>
  `urn:demarche:${kind}:${id.split("/").map(encodeURIComponent).join("/")}`;
