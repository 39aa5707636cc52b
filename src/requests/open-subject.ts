import { AppError } from '../errors.ts'
import type { RequestContext } from './context.ts'
import type { RequestId, Subject } from './model.ts'

type Vault = Pick<RequestContext, 'requests' | 'keys'>

/** The person's data, in memory. NOT_FOUND once they were destroyed. */
export const openSubject = async ({ requests, keys }: Vault, id: RequestId): Promise<Subject> => {
  const sealed = await requests.sealed(id)
  if (!sealed) throw new AppError('NOT_FOUND', `request ${id}: the person's data are destroyed`)
  return keys.openSubject(keys.openSubjectKey(sealed.key), sealed.subject)
}

/** Notes what more is known of the person, under the same key. */
export const resealSubject = async (
  { requests, keys }: Vault,
  id: RequestId,
  subject: Subject,
): Promise<void> => {
  const sealed = await requests.sealed(id)
  if (!sealed) throw new AppError('NOT_FOUND', `request ${id}: the person's data are destroyed`)
  await requests.resealSubject(id, keys.sealSubject(keys.openSubjectKey(sealed.key), subject))
}
