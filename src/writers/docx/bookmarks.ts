/** Word takes names of 40 characters at most, of letters, digits and underscores; a leading one hides a bookmark. */
const LONGEST = 36;

/** Names for bookmarks by the ids that they stand for: the same id has the same name, two ids have two, none that of others. */
export function createBookmarkNames(others: readonly string[] = []): (id: string) => string {
  const names = new Map<string, string>();
  const taken = new Set(others.map((name) => name.toLowerCase()));
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const wanted = `_${id.replace(/[^A-Za-z0-9]/g, '_').slice(0, LONGEST)}`;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted.slice(0, LONGEST)}${count}`;
    names.set(id, name);
    taken.add(name.toLowerCase());
    return name;
  };
}

/** A content with a bookmark around it. */
export function bookmarked(name: string, id: number, content: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}
