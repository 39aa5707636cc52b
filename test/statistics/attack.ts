/** Tickets of one month, category and channel: nobody outside can tell them apart, so that they are one unknown. */
export interface Atom {
  readonly name: string
  readonly n: number
}

/** A table that was handed out: each cell by the atoms that are in it. */
export type Table = readonly (readonly string[])[]

type Row = bigint[]

const greatest = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : greatest(b, a % b))

const reduced = (row: Row): Row => {
  const divisor = row.reduce((all, each) => greatest(all, each), 0n)
  return divisor > 1n ? row.map(each => each / divisor) : row
}

/** Row echelon form over whole numbers, each pivot alone in its column. */
const echelon = (rows: readonly Row[]): { readonly pivot: number; readonly row: Row }[] => {
  const basis: { pivot: number; row: Row }[] = []
  for (const given of rows) {
    let row = given
    for (const { pivot, row: known } of basis) {
      const [a, b] = [row[pivot] ?? 0n, known[pivot] ?? 0n]
      if (a !== 0n) row = reduced(row.map((each, at) => each * b - (known[at] ?? 0n) * a))
    }
    const pivot = row.findIndex(each => each !== 0n)
    if (pivot < 0) continue
    for (const known of basis) {
      const [a, b] = [known.row[pivot] ?? 0n, row[pivot] ?? 0n]
      if (a !== 0n) known.row = reduced(known.row.map((each, at) => each * b - (row[at] ?? 0n) * a))
    }
    basis.push({ pivot, row })
  }
  return basis
}

/**
 * What an attacker gets who adds and subtracts all cells of all tables (statistics.md §4, 3): sets of tickets whose figures follow
 * from them, smaller than k. Every row of the reduced form that adds some atoms and subtracts none is such a set, and so is the
 * difference of any two cells of which one holds the other.
 */
export const differences = (
  tables: readonly Table[],
  atoms: readonly Atom[],
  k: number,
): { readonly atoms: readonly string[]; readonly n: number }[] => {
  const sizes = new Map(atoms.map(({ name, n }) => [name, n]))
  const cells = tables.flat()
  const names = atoms.map(({ name }) => name)
  const solved = echelon(cells.map(cell => names.map(name => (cell.includes(name) ? 1n : 0n)))).flatMap(
    ({ row }) => {
      const signs = new Set(row.filter(each => each !== 0n))
      return signs.size === 1 ? [names.filter((_, at) => row[at] !== 0n)] : []
    },
  )
  const taken = cells.flatMap(outer =>
    tables.flatMap(table => {
      const inside = table.filter(cell => cell.every(name => outer.includes(name))).flat()
      const rest = outer.filter(name => !inside.includes(name))
      return rest.length > 0 && inside.length > 0 ? [rest] : []
    }),
  )
  const found = [...cells, ...solved, ...taken].map(set => ({
    atoms: [...set].sort(),
    n: set.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0),
  }))
  const few = found.filter(({ n }) => n > 0 && n < k)
  return [...new Map(few.map(each => [each.atoms.join(' '), each])).values()]
}
