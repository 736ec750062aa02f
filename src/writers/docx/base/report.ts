import type { Diagnostic } from '../../../diagnostic/diagnostic.js';

export const SAVE_AS_DOCX = 'open it in Word or LibreOffice and save it as a Word document (.docx)';
export const SAVE_AGAIN = 'open it in Word or LibreOffice and save it again';

type BaseCode = Extract<Diagnostic['code'], `base/${string}`>;

/** Takes what is wrong with a base; of two findings that say the same it keeps one. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly error: (code: BaseCode, message: string, hint?: string) => void;
  readonly warn: (code: BaseCode, message: string, hint?: string) => void;
}

export function createReport(file: string): Report {
  const found = new Map<string, Diagnostic>();
  const add = (severity: Diagnostic['severity']) => (code: BaseCode, message: string, hint?: string) => {
    const advice = hint === undefined ? {} : { hint };
    const known = found.has(`${code} ${message}`);
    if (!known) found.set(`${code} ${message}`, { severity, code, message, ...advice, place: { file } });
  };
  return {
    get diagnostics() {
      return [...found.values()];
    },
    error: add('error'),
    warn: add('warning'),
  };
}
