/** A text in lines of at most `width` characters, each of which begins with `opening` and a space. */
export function wrapped(text: string, opening: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = opening;
  for (const word of text.split(' ')) {
    if (line !== opening && line.length + 1 + word.length > width) {
      lines.push(line);
      line = opening;
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
