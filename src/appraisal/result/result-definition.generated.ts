/** Generated from src/appraisal/result/result.schema.json by `npm run generate`. */

/**
 * An exact figure.
 */
export type Decimal = number | string;
/**
 * Something that was done.
 */
export type Event = Event1;

/**
 * What is kept of one employee's appraisal in one period. Rolebook writes it; nothing in it is typed by hand.
 */
export interface ResultDefinition {
  /**
   * Id of the employee.
   */
  employee: string;
  /**
   * Half-year, quarter, year, or two dates.
   */
  period: string;
  /**
   * How far the appraisal has come; written for readers, worked out from the rest.
   */
  state: 'opened' | 'returned' | 'calibrated' | 'released' | 'closed';
  /**
   * The positions that the employee held in the period, by number.
   *
   * @minItems 1
   */
  segments: Segment[];
  /**
   * What was done, in that order.
   *
   * @minItems 1
   */
  events: Event[];
  score?: Score;
}
/**
 * One position under one manager for a stretch of the period.
 */
export interface Segment {
  /**
   * Number of the segment, from 1.
   */
  number: number;
  /**
   * Id of the role.
   */
  position: string;
  /**
   * Id of the legal entity.
   */
  entity: string;
  /**
   * Id of the employee who appraises.
   */
  manager?: string;
  /**
   * First day.
   */
  from: string;
  /**
   * Last day.
   */
  to: string;
  /**
   * False where the segment is shorter than the company rates. True when left out.
   */
  rated?: boolean;
  /**
   * Working days of the period.
   */
  days: number;
  /**
   * Working days of the period outside the segment, or lawfully missed.
   */
  missed: number;
  /**
   * Revision of the role that the forms were made from.
   */
  revision: number;
  /**
   * Digest of the role and targets that the forms were made from.
   */
  digest: string;
  /**
   * BCP 47 tag of the language of its forms; left out where it has none.
   */
  language?: string;
  /**
   * Personal targets of the period, by KPI.
   */
  targets?: {
    /**
     * A personal target.
     */
    [k: string]: {
      value: Decimal;
      /**
       * How it is worked out.
       */
      how: string;
    };
  };
  /**
   * Plans of the months, by KPI, that stood in the list of targets when the forms were made.
   */
  plans?: {
    /**
     * By month.
     */
    [k: string]: {
      [k: string]: Decimal;
    };
  };
  /**
   * What came back of the appraisal form, by who filled it in.
   */
  parts?: {
    self?: Part;
    manager?: Part;
    second?: Part;
  };
  sheet?: Part;
  /**
   * Figures from spreadsheets.
   */
  actuals?: Actual[];
  /**
   * Returns whose place another one has taken.
   */
  replaced?: Replaced[];
}
/**
 * A form that came back.
 */
export interface Part {
  /**
   * Name of the file that came back.
   */
  from: string;
  /**
   * Checksum of the file.
   */
  sha256: string;
  /**
   * What the file is.
   */
  format: 'pdf' | 'docx';
  /**
   * Day of collecting.
   */
  on: string;
  /**
   * What is filled in, by the name of the field.
   */
  values: {
    /**
     * What a field holds.
     */
    [k: string]: string;
  };
}
/**
 * A figure of a month.
 */
export interface Actual {
  /**
   * Id of the KPI.
   */
  kpi: string;
  /**
   * Month of the figure.
   */
  month: string;
  value: Decimal;
  plan?: Decimal;
  /**
   * Name of the file.
   */
  from: string;
}
/**
 * A form whose place another one has taken.
 */
export interface Replaced {
  /**
   * Which form it was.
   */
  part: 'self' | 'manager' | 'second' | 'sheet';
  /**
   * Day on which another one took its place.
   */
  replacedOn: string;
  /**
   * Name of the file that came back.
   */
  from: string;
  /**
   * Checksum of the file.
   */
  sha256: string;
  /**
   * What the file is.
   */
  format: 'pdf' | 'docx';
  /**
   * Day of collecting.
   */
  on: string;
  /**
   * What is filled in, by the name of the field.
   */
  values: {
    /**
     * What a field holds.
     */
    [k: string]: string;
  };
}
export interface Event1 {
  /**
   * Day.
   */
  on: string;
  /**
   * What was done.
   */
  what: 'opened' | 'calibrated' | 'released' | 'commented' | 'signed' | 'refused' | 'appealed' | 'closed';
  /**
   * Who did it, where that is not the employee.
   */
  by?: string;
  /**
   * Number of the segment, from 1.
   */
  segment?: number;
  /**
   * Field of what was marked.
   */
  item?: string;
  /**
   * What it was marked as; left out where it was not marked.
   */
  from?: string;
  /**
   * What it is marked as now.
   */
  to?: string;
  /**
   * Why.
   */
  reason?: string;
  /**
   * What was said.
   */
  text?: string;
  /**
   * Digest of the score that was released; left out in older files.
   */
  digest?: string;
}
/**
 * Figures as printed.
 */
export interface Score {
  /**
   * Overall result in percent.
   */
  overall: number;
  /**
   * Band of the overall result.
   */
  band: {
    /**
     * Number of the band, from 1.
     */
    number: number;
    /**
     * What the band is called.
     */
    label: string;
  };
  /**
   * Of each segment that has a result.
   *
   * @minItems 1
   *
   * Items: Figures of a segment.
   */
  segments: {
    /**
     * Number of the segment, from 1.
     */
    number: number;
    /**
     * Result in percent.
     */
    overall: number;
    /**
     * Results of the components.
     */
    components: {
      [k: string]: number;
    };
    /**
     * Scores of the KPIs.
     */
    kpis?: {
      [k: string]: number;
    };
  }[];
}
