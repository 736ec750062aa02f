/** All circles among ids of which each leads to at most one other, every circle once; `next` is null where none follows. */
export function circlesOf(ids: readonly string[], next: (id: string) => string | null): readonly (readonly string[])[] {
  const done = new Set<string>();
  return ids.flatMap((start) => {
    const way = new Set<string>();
    let at: string | null = start;
    for (; at !== null && !done.has(at) && !way.has(at); at = next(at)) way.add(at);
    for (const id of way) done.add(id);
    return at !== null && way.has(at) ? [[...way].slice([...way].indexOf(at))] : [];
  });
}

/** Members of a circle that a message lists. */
export const MOST_SHOWN = 6;

/** The ids of a circle in quotes, back to the first: `"a" reports to "b" reports to "a"`; a long one is cut short. */
export function circleInWords([first = '', ...others]: readonly string[], verb: string): string {
  const between = others.length > MOST_SHOWN ? ['…'] : others.map((id) => `"${id}"`);
  return [`"${first}"`, ...between, `"${first}"`].join(` ${verb} `);
}
