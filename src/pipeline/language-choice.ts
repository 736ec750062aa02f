/** Two languages side by side in one document. */
export type LanguagePair = readonly [first: string, second: string];

const JOINED = '+';

/** The languages that a choice such as `lt` or `lt+en` names. */
export function languagesIn(choice: string): readonly string[] {
  return choice.split(JOINED);
}

/** The choices that name two languages, such as `lt+en`. */
export function pairsIn(choices: readonly string[]): readonly LanguagePair[] {
  return choices.flatMap((choice): readonly LanguagePair[] => {
    const [first, second] = languagesIn(choice);
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
}

/** How a pair is chosen, and what its folder is called. */
export function nameOfPair([first, second]: LanguagePair): string {
  return first + JOINED + second;
}
