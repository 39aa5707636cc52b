// What a bench prints: rows, for people or as one JSON document.

export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What the ratio is to: bare driver calls that do the same, what somebody writes in an afternoon, another program. */
  readonly baseline: 'reference' | 'naive' | 'peer' | 'none'
  /** The median of the pairs; 1 where there is nothing to compare with. */
  readonly ratio: number
  readonly pairs: readonly number[]
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

const rounded = (value: number): number => Number(value.toPrecision(4))

/** The median of `own`, and of its ratios to what was measured beside it, pair by pair. */
export const rowOf = (
  head: Pick<Row, 'name' | 'unit' | 'baseline'>,
  own: readonly number[],
  beside: readonly number[] = [],
): Row => {
  const pairs = own.flatMap((value, at) => {
    const other = beside[at]
    return other === undefined ? [] : [rounded(value / other)]
  })
  return { ...head, value: rounded(median(own)), ratio: pairs.length > 0 ? median(pairs) : 1, pairs }
}

const line = ({ name, value, unit, baseline, ratio, pairs }: Row): string => {
  const beside = baseline === 'none' ? '' : `${ratio} × ${baseline} [${pairs.join(' ')}]`
  return `${name.padEnd(44)}${`${value} ${unit}`.padStart(18)}  ${beside}`.trimEnd()
}

export const print = (rows: readonly Row[], json: boolean): void => {
  console.log(json ? JSON.stringify(rows) : rows.map(line).join('\n'))
}
