const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Does the day exist in any century, for a year of two digits? Numbers of the future and of the long dead pass:
 * a wrong guess of the century must not hide a number.
 */
export const isSomeDate = (year: number, month: number, day: number): boolean => {
  const length = monthLengths[month - 1]
  if (length === undefined || day < 1 || day > length) return false
  return month !== 2 || day < 29 || year % 4 === 0
}

/** Two digits at `at` as a number. */
export const pair = (digits: string, at: number): number =>
  (digits.charCodeAt(at) - 48) * 10 + digits.charCodeAt(at + 1) - 48

/** Day of the month without what some countries add to it (40, 60). */
export const without = (value: number, ...added: readonly number[]): number => {
  for (const step of added) if (value > step) return value - step
  return value
}
