import type { Basis } from './policy.ts'

type Cited = Pick<Basis, 'article'>

/** Art 17(3)(b) and its neighbours stand against erasure; a legitimate interest (6(1)(f)) does not by itself. */
export const standsAgainstErasure = ({ article }: Cited): boolean => /\b17\s*\(\s*3\s*\)/u.test(article)

/** GDPR Art 21(1): the right is against processing that rests on Art 6(1)(e) or (f). */
export const canBeObjectedTo = ({ article }: Cited): boolean =>
  /\b6\s*\(\s*1\s*\)\s*\(\s*[ef]\s*\)/u.test(article)
