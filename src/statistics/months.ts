const monthAt = (year: string | undefined, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}`

/** `2026-03` of `2026-03`, `2026-Q1` and `2026-01/2026-03`; `2026-12` of `2026`. */
export const lastMonthOf = (period: string): string => {
  const last = period.split('/').at(-1) ?? period
  const [, year, quarter] = /^(\d{4})-Q(\d)$/u.exec(last) ?? []
  if (quarter !== undefined) return monthAt(year, 3 * Number(quarter))
  return /^\d{4}$/u.test(last) ? monthAt(last, 12) : last
}

/** `2026-01` of `2026-01`, `2026-Q1`, `2026-01/2026-03` and `2026`. */
export const firstMonthOf = (period: string): string => {
  const [first = period] = period.split('/')
  const [, year, quarter] = /^(\d{4})-Q(\d)$/u.exec(first) ?? []
  if (quarter !== undefined) return monthAt(year, 3 * Number(quarter) - 2)
  return /^\d{4}$/u.test(first) ? monthAt(first, 1) : first
}
