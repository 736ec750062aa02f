/** A picture: vector paths, or the bytes of a PNG or JPEG file. */
export type Picture =
  | { readonly type: 'drawing'; readonly drawing: Drawing }
  | { readonly type: 'png' | 'jpeg'; readonly bytes: Uint8Array; readonly widthPx: number; readonly heightPx: number };

/** Vector shapes in a box; x to the right, y down, units free (a writer scales the box). */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Shape {
  readonly path: readonly Segment[];
  /** `RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly stroke: string | null;
  /** In the units of the drawing. */
  readonly strokeWidth: number;
}

export type Segment =
  | { readonly to: 'M' | 'L'; readonly x: number; readonly y: number }
  | {
      readonly to: 'C';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'Z' };

/** What a template may show by name: `<img src="logo">`. */
export type Pictures = ReadonlyMap<string, Picture>;
