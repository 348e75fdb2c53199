/** Entries written one after another, parted by `;` or a line break: how the lists in `lang/<code>/event/` are set. */
export function wordList(text: string): readonly string[] {
  const entries: string[] = [];
  for (const part of text.split(/[;\n]/)) {
    const entry = part.trim();
    if (entry) entries.push(entry);
  }
  return Object.freeze(entries);
}
