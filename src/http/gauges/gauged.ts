type Labels = Readonly<Record<string, string>>

export type Value = readonly [number, Labels?]

/** One metric: a counter where its name ends with `_total`, else a gauge. Labels name nobody, and are few. */
export type Gauged = readonly [name: string, help: string, values: readonly Value[]]
