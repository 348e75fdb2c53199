/** What names are told apart as, in the order of the weights. */
export const nameClasses = ["person", "organization", "place", "nationality", "other"] as const;

export const PERSON = nameClasses.indexOf("person");
export const ORGANIZATION = nameClasses.indexOf("organization");
export const PLACE = nameClasses.indexOf("place");
export const NATIONALITY = nameClasses.indexOf("nationality");
export const OTHER = nameClasses.indexOf("other");

/** Label 0 is outside; then for each class Begin, Inside, End and Single (BIOES). */
export const labelCount = 1 + 4 * nameClasses.length;

export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

export function labelOf(nameClass: number, part: number): number {
  return 1 + 4 * nameClass + part;
}

export function classOf(label: number): number {
  return label === 0 ? -1 : (label - 1) >> 2;
}

export function partOf(label: number): number {
  return label === 0 ? -1 : (label - 1) & 3;
}

/** Row of weights, padded so that rows begin on a multiple of eight bytes. */
export const rowLength = 24;

/** Whether the label leaves a name open, and whether it continues one. */
export function isOpen(label: number): boolean {
  const part = partOf(label);
  return part === BEGIN || part === INSIDE;
}

export function continues(label: number): boolean {
  const part = partOf(label);
  return part === INSIDE || part === END;
}

/** Labels that may stand before each label. */
export const predecessors: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, to) =>
  Array.from({ length: labelCount }, (_, from) => from).filter((from) =>
    isOpen(from) ? continues(to) && classOf(from) === classOf(to) : !continues(to),
  ),
);
