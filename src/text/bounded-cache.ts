/** A memory of results that is emptied when it is full, so that a long-running process does not grow. */
export interface BoundedCache<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/** A cache of at most `capacity` entries. */
export function createBoundedCache<Key, Value>(capacity: number): BoundedCache<Key, Value> {
  const entries = new Map<Key, Value>();
  return {
    get: (key) => entries.get(key),
    set(key, value) {
      if (entries.size >= capacity) entries.clear();
      entries.set(key, value);
    },
  };
}
