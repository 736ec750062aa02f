declare module 'saxen' {
  /** A parser that tells elements and texts one after the other (SAX). */
  export class Parser {
    on(event: 'openTag', handler: (name: string, attributes: () => Readonly<Record<string, string>>) => void): this;
    on(event: 'closeTag', handler: (name: string) => void): this;
    on(event: 'text', handler: (value: string, decodeEntities: (text: string) => string) => void): this;
    on(event: 'cdata', handler: (value: string) => void): this;
    on(event: 'attention' | 'error' | 'warn', handler: () => void): this;
    /** No event comes after this one. */
    stop(): void;
    parse(xml: string): unknown;
  }
}
