/**
 * Measures, lexeme by lexeme as the lexer of `yaml` gives them, how many mappings and lists stand in each other: those of
 * braces and brackets, and those that indentation makes. Each block begins in the column of its dash or of its key, and
 * ends where a later one begins further left.
 */
export function depthMeter(): (lexeme: string) => number {
  const blocks: number[] = [];
  let flow = 0;
  let column = 0;
  /** Where the key would begin that a colon further on makes one; null until something but space has come. */
  let keyColumn: number | null = null;

  const beginBlock = (at: number): void => {
    while (blocks.length > 0 && (blocks.at(-1) ?? 0) > at) blocks.pop();
    if (blocks.at(-1) !== at) blocks.push(at);
  };
  return (lexeme) => {
    switch (lexeme) {
      case '\x02':
      case '\x18':
      case '\x1f':
        return blocks.length + flow;
      case '[':
      case '{':
        keyColumn ??= column;
        flow += 1;
        break;
      case ']':
      case '}':
        flow = Math.max(0, flow - 1);
        break;
      case '-':
      case '?':
        if (flow === 0) beginBlock(column);
        keyColumn = null;
        break;
      case ':':
        if (flow === 0) beginBlock(keyColumn ?? column);
        keyColumn = null;
        break;
      default:
        if (lexeme.trim() !== '') keyColumn ??= column;
    }
    const lineEnd = lexeme.lastIndexOf('\n');
    if (lineEnd === -1) column += lexeme.length;
    else {
      column = lexeme.length - lineEnd - 1;
      keyColumn = null;
    }
    return blocks.length + flow;
  };
}
