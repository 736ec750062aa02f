import { CODES, type CodeInfo } from '../../diagnostic/codes.js';
import { didYouMeanHint } from '../../diagnostic/did-you-mean.js';
import type { CommandResult } from '../outcome.js';

const WIDTH = 80;

/** What a diagnostic code means and what to do about it. */
export function explain(code: string): CommandResult {
  const info = find(code);
  if (info === undefined) {
    return { misuse: `there is no diagnostic code "${code}"`, ...didYouMeanHint(code, Object.keys(CODES)) };
  }
  return {
    text: `${code}\n\n${wrap(info.summary)}\n\n${wrap(info.explanation)}\n`,
    data: { code, summary: info.summary, explanation: info.explanation },
    summary: null,
    diagnostics: [],
  };
}

function find(code: string): CodeInfo | undefined {
  const all: Readonly<Record<string, CodeInfo>> = CODES;
  return Object.hasOwn(all, code) ? all[code] : undefined;
}

/** The text in lines of at most 80 characters, indented by two. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(' ')) {
    if (line !== ' ' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
