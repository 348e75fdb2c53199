/**
 * Relations of Universal Dependencies, in the order of their codes: the universal ones first, then
 * the subtypes that the treebanks have and the rules ask for.
 */
export const relationNames = [
  "dep",
  "acl",
  "advcl",
  "advmod",
  "amod",
  "appos",
  "aux",
  "case",
  "cc",
  "ccomp",
  "clf",
  "compound",
  "conj",
  "cop",
  "csubj",
  "det",
  "discourse",
  "dislocated",
  "expl",
  "fixed",
  "flat",
  "goeswith",
  "iobj",
  "list",
  "mark",
  "nmod",
  "nsubj",
  "nummod",
  "obj",
  "obl",
  "orphan",
  "parataxis",
  "punct",
  "reparandum",
  "root",
  "vocative",
  "xcomp",
  "acl:relcl",
  "advmod:lmod",
  "aux:pass",
  "cc:preconj",
  "compound:prt",
  "csubj:pass",
  "det:predet",
  "flat:foreign",
  "nmod:npmod",
  "nmod:poss",
  "nmod:tmod",
  "nsubj:outer",
  "nsubj:pass",
  "obl:agent",
  "obl:lmod",
  "obl:npmod",
  "obl:tmod",
  "obl:unmarked",
  "nmod:unmarked",
  "nmod:desc",
  "advcl:relcl",
] as const;
export type RelationName = (typeof relationNames)[number];

/** Code of each relation: `Relation["nsubj:pass"]`. */
export const Relation = Object.freeze(Object.fromEntries(relationNames.map((name, code) => [name, code]))) as Readonly<
  Record<RelationName, number>
>;

/** Code of a relation without its subtype, by the relation's code: `universal[Relation["nsubj:pass"]] === Relation.nsubj`. */
export const universal: Uint8Array = Uint8Array.from(
  relationNames,
  (name) => Relation[name.split(":")[0] as RelationName],
);

/** Code of a label: its own, or the universal relation's where the subtype has none. */
export function relationOf(label: string): number {
  return (
    Relation[
      (relationNames as readonly string[]).includes(label)
        ? (label as RelationName)
        : (label.split(":")[0] as RelationName)
    ] ?? Relation.dep
  );
}
