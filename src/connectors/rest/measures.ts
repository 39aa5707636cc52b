/** A count or a duration in whole units; what is missing or below zero is left out. */
export const whole = (value: number | null | undefined): number | undefined =>
  value === null || value === undefined || value < 0 ? undefined : Math.floor(value)

export const optional = <K extends string>(key: K, value: number | undefined): { [P in K]?: number } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: number }
