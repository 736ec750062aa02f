import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Path } from '../../source/source.js';
import { isCurrency } from '../../units.js';
import type { RoleSource } from '../load-role.js';
import type { Kpi } from '../role-definition.generated.js';
import { roleError } from './role-error.js';

/** Documents print a figure with as many decimals as it has, up to this number. */
const MOST_DECIMALS = 6;

/** Amounts of money, and targets that a longer period multiplies, are printed with no more. */
const MOST_OF_ROUNDED = 2;

interface Figure {
  readonly path: Path;
  readonly value: number | undefined;
  readonly most: number;
}

/** No figure of a KPI has more decimals than documents print (`role/decimals`): it would come out as another one, or as 0. */
export function checkKpiDecimals(role: RoleSource): readonly Diagnostic[] {
  const figures = Object.entries(role.data.kpis ?? {}).flatMap(([id, kpi]) =>
    (['target', 'weight', 'floor', 'stretch', 'cap'] as const).map((field): Figure => {
      const most = field === 'target' ? mostOfTarget(kpi) : MOST_DECIMALS;
      return { path: ['kpis', id, field], value: kpi[field], most };
    }),
  );
  return figures.flatMap((figure) => checkFigure(role, figure));
}

/** As `checkKpiDecimals`, for experience, pay and the components of the appraisal. */
export function checkOtherDecimals(role: RoleSource): readonly Diagnostic[] {
  const { experience, pay, appraisal } = role.data;
  const figures: readonly Omit<Figure, 'most'>[] = [
    { path: ['experience', 'years'], value: experience?.years },
    { path: ['pay', 'variablePercent'], value: pay?.variablePercent },
    ...(['kpis', 'duties', 'compliance', 'knowledge', 'competencies'] as const).map((component) => ({
      path: ['appraisal', 'components', component],
      value: appraisal?.components?.[component],
    })),
  ];
  return figures.flatMap((figure) => checkFigure(role, { ...figure, most: MOST_DECIMALS }));
}

function mostOfTarget({ aggregation, unit }: Kpi): number {
  return aggregation === 'sum' || isCurrency(unit) ? MOST_OF_ROUNDED : MOST_DECIMALS;
}

function checkFigure(role: RoleSource, { path, value, most }: Figure): readonly Diagnostic[] {
  if (value === undefined || Number(value.toFixed(most)) === value) return [];
  const message = `The figure has more than ${most} decimals, so documents would print another one.`;
  return [roleError('role/decimals', role.valuePlace(path), message, 'round it')];
}
