import { ObjectId } from 'mongodb'
import { allOf, anyOf, type Condition, canFollow, isPlainPath, readAlike, throughList } from './conditions.ts'
import type { Moments } from './data-map.ts'
import { queryPath } from './paths.ts'

type Moment = Moments[number]
type Where = NonNullable<Moment['where']>

const day = 86_400_000
/** From here on `dateOf` takes a number for a time. */
const leastTime = 1e8

/** Texts begin with their local date, at most a day from the UTC one; two days leave no doubt. */
const textBefore = (cutoff: Date): string => new Date(cutoff.getTime() + 2 * day).toISOString().slice(0, 10)

const objectIdBefore = (cutoff: Date): ObjectId =>
  ObjectId.createFromTime(Math.min(Math.max(Math.ceil(cutoff.getTime() / 1000), 0), 0xff_ff_ff_ff))

/** Everything `dateOf` may read as a moment before the cutoff, type by type, so that an index serves each. */
const mayLieBefore = (path: string, cutoff: Date): Condition => {
  const time = cutoff.getTime()
  return anyOf([
    { [path]: { $lt: cutoff } },
    { [path]: { $lt: textBefore(cutoff) } },
    time > leastTime ? { [path]: { $gt: leastTime, $lt: time } } : 'none',
    { [path]: { $lt: objectIdBefore(cutoff) } },
  ])
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

const fits = (where: Where): Condition =>
  allOf([
    where['starts-with'] === undefined
      ? 'all'
      : { [where.path]: { $regex: `^${quoted(where['starts-with'])}` } },
    where.equals === undefined ? 'all' : { [where.path]: { $eq: where.equals } },
  ])

const inElements = (list: string, rest: string, where: Where, cutoff: Date): Condition => {
  if (rest === '') return 'all'
  const element = allOf([fits(where), mayLieBefore(rest, cutoff)])
  return typeof element === 'object' ? { [list]: { $elemMatch: element } } : 'all'
}

const momentMayLieBefore = ({ path, where }: Moment, cutoff: Date): Condition => {
  if (!canFollow(path) || (where && !canFollow(where.path))) return 'all'
  const [, list, rest] = /^(.*?)\[\]\.?(.*)$/u.exec(path) ?? []
  if (where && list !== undefined && rest !== undefined) {
    return inElements(queryPath(list), queryPath(rest), where, cutoff)
  }
  return mayLieBefore(queryPath(path), cutoff)
}

/** False only where a date certainly stands, so that no later path is asked. */
const mayHoldNoDate = ({ path, where }: Moment): Condition =>
  where || !isPlainPath(path)
    ? 'all'
    : anyOf([{ [path]: { $not: { $type: 'date' } } }, path.includes('.') ? throughList(path) : 'none'])

/** Fits every document whose moment lies before the cutoff, and some others. */
export const perhapsBefore = (moments: Moments | undefined, cutoff: Date): Condition =>
  anyOf(
    (moments ?? []).map((moment, index, all) =>
      allOf([...all.slice(0, index).map(mayHoldNoDate), momentMayLieBefore(moment, cutoff)]),
    ),
  )

const holdsNoDate = ({ path, where }: Moment): Condition =>
  where || !isPlainPath(path) ? 'none' : allOf([{ [path]: { $eq: null } }, readAlike(path)])

/** Fits only documents whose moment lies before the cutoff, though not all of them. */
export const surelyBefore = (moments: Moments | undefined, cutoff: Date): Condition =>
  anyOf(
    (moments ?? []).map((moment, index, all) => {
      const { path, where, 'or-later': later } = moment
      if (where || later || !isPlainPath(path)) return 'none'
      const earlier = all.slice(0, index).map(holdsNoDate)
      return allOf([...earlier, { [path]: { $lt: cutoff } }, readAlike(path)])
    }),
  )
