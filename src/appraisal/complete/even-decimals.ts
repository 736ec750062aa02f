const DECIMAL = /^-?\d+(?:\.(\d+))?$/;

const FIGURE_OF = /^(?:actual|planned|kpi)\.([^.]+)\.(?:\d+|total|actual|plan)$/;

const AMOUNT_DECIMALS = 2;

/** Fields whose figures stand in one row or column of a form: those with the same name of a group. */
const GROUPS: readonly (readonly [field: RegExp, group: string])[] = [
  [FIGURE_OF, 'figures of $1'],
  [/^actual\.[^.]+\.(attainment|counted|score)$/, '$1'],
  [/^kpi\.[^.]+\.(counted|score)$/, '$1'],
  [/^summary\.[^.]+\.weighted$/, 'weighted'],
  [/^(?:summary\.[^.]+\.result|result\.(?!band$).+)$/, 'result'],
];

/** How many digits an exact decimal has after its dot; null for a text that is none. */
export function decimalsOf(value: string): number | null {
  const found = DECIMAL.exec(value);
  return found === null ? null : (found[1]?.length ?? 0);
}

/**
 * The values of a form, figures that stand beside or below each other with as many decimals as the longest of them; amounts that
 * are not all whole with two at least. `amounts` are the ids of the KPIs that are counted in money or measured by a plan.
 */
export function withEvenDecimals(
  values: ReadonlyMap<string, string>,
  amounts: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const most = new Map<string, number>();
  for (const [name, value] of values) {
    const [group, decimals] = [groupOf(name), decimalsOf(value)];
    if (group === null || decimals === null) continue;
    const least = decimals > 0 && amounts.has(FIGURE_OF.exec(name)?.[1] ?? '') ? AMOUNT_DECIMALS : 0;
    most.set(group, Math.max(most.get(group) ?? 0, decimals, least));
  }
  return new Map([...values].map(([name, value]) => [name, padded(value, most.get(groupOf(name) ?? '') ?? 0)]));
}

function groupOf(name: string): string | null {
  const found = GROUPS.find(([field]) => field.test(name));
  return found === undefined ? null : name.replace(...found);
}

function padded(value: string, decimals: number): string {
  const own = decimalsOf(value);
  if (own === null || own >= decimals) return value;
  return `${value}${own === 0 ? '.' : ''}${'0'.repeat(decimals - own)}`;
}
