/** How a value is printed; the name of a shape, or a list of it, for what has fields of its own. */
export type ValueKind =
  | 'text'
  | 'clause text'
  | 'number'
  | 'yes or no'
  | 'texts'
  | 'numbers'
  | 'not for templates'
  | ShapeName
  | `list of ${ShapeName}`
  | `rows of ${ShapeName}`;

/** What has fields: how each is printed, and what it is. */
export interface Shape {
  readonly title: string;
  /** Whether fields may lack, as with the numbers of sections that a document does not have. */
  readonly isPartial?: boolean;
  readonly fields: Readonly<Record<string, readonly [ValueKind, string]>>;
}

export type RoleShapeName =
  | 'role'
  | 'item'
  | 'rated item'
  | 'duty'
  | 'relation'
  | 'liability item'
  | 'education'
  | 'experience'
  | 'replacement'
  | 'pay'
  | 'KPI of the role'
  | 'appraisal'
  | 'weights';

export type CompanyShapeName =
  | 'company'
  | 'entity'
  | 'paperwork'
  | 'post'
  | 'unit'
  | 'scale'
  | 'level'
  | 'band'
  | 'calendar'
  | 'scoring'
  | 'counts of a duty';

export type FormShapeName =
  | 'row at a glance'
  | 'part of the page number'
  | 'KPI'
  | 'step'
  | 'block of signatures'
  | 'group of signatures'
  | 'signatory'
  | 'table of results'
  | 'table of plans'
  | 'due dates'
  | 'occasion'
  | 'occasion with plans'
  | 'reached KPI'
  | 'trend'
  | 'duty to tick'
  | 'group of duties'
  | 'result calculations'
  | 'ratings'
  | 'rated component'
  | 'rated list'
  | 'component'
  | 'letters'
  | 'band to tick'
  | 'decision to tick'
  | 'section numbers'
  | 'person'
  | 'part'
  | 'known beforehand';

export type OutcomeShapeName =
  | 'summary'
  | 'overview'
  | 'document about results'
  | 'employee'
  | 'results of a position'
  | 'result of a component'
  | 'KPIs of a position'
  | 'KPI with its result'
  | 'counts of appraisals'
  | 'share of a band'
  | 'column of results'
  | 'row of an employee'
  | 'row of what is missing';

export type ShapeName = 'everything' | 'document' | RoleShapeName | CompanyShapeName | FormShapeName | OutcomeShapeName;

export type Shapes<Name extends ShapeName = ShapeName> = Readonly<Record<Name, Shape>>;
