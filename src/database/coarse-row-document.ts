/** By store and id. Lists instead of members: names of events and policies may hold dots. */
export interface CoarseRowDocument {
  readonly _id: string
  readonly id: string
  readonly clocks: readonly (readonly [string, Date])[]
  readonly rules: readonly (readonly [string, string])[]
}
