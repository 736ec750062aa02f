import type { CodeExample } from '../../diagnostic/code-examples.js';
import { CODES, type Code, type CodeInfo } from '../../diagnostic/codes.js';
import { didYouMeanHint } from '../../diagnostic/did-you-mean.js';
import { EXAMPLES } from '../../diagnostic/examples.generated.js';
import { wrapped } from '../../source/wrapped.js';
import type { CommandResult } from '../outcome.js';

const WIDTH = 80;

/** What a diagnostic code means and what to do about it, with a bad and a good example. */
export function explain(code: string): CommandResult {
  if (!isCode(code)) {
    return { misuse: `there is no diagnostic code "${code}"`, ...didYouMeanHint(code, Object.keys(CODES)) };
  }
  const { summary, explanation }: CodeInfo = CODES[code];
  const example = EXAMPLES[code];
  return {
    text: `${code}\n\n${paragraph(summary)}\n\n${paragraph(explanation)}\n${shown(example)}`,
    data: { code, summary, explanation, example },
    summary: null,
    diagnostics: [],
  };
}

function isCode(code: string): code is Code {
  return Object.hasOwn(CODES, code);
}

function shown({ bad, diagnostic, good }: CodeExample): string {
  return `\n  Bad:\n\n${indented(bad)}\n  Rolebook says:\n\n${indented(diagnostic)}\n  Good:\n\n${indented(good)}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function paragraph(text: string): string {
  return wrapped(text, ' ', WIDTH).join('\n');
}
