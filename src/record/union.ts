/** Names joined into groups; each group bears the least name in it, whatever the order in which they were joined. */
export interface Union {
  /** The least name of the group. */
  readonly rootOf: (name: string) => string;
  readonly unite: (a: string, b: string) => void;
}

/** A name that was never joined is a group of its own. */
export function newUnion(): Union {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  const unite = (a: string, b: string): void => {
    const [least, other] = [rootOf(a), rootOf(b)].sort() as [string, string];
    if (least !== other) parent.set(other, least);
  };
  return { rootOf, unite };
}
