export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Lines and columns (from 1, in UTF-16 units) of offsets in a text whose lines end in `\n`. */
export function lineIndex(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
