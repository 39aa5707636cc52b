import { AppError } from '../../../errors.ts'
import { type DataRequest, requestId } from '../../../requests/model.ts'
import type { ConsoleDesk } from '../../desk.ts'

/** By its id alone: references are the senders' own, and have no place in an address. NOT_FOUND. */
export const requestAt = async (
  { requests: { requests } }: ConsoleDesk,
  id: string,
): Promise<DataRequest> => {
  const request = await requests.request(requestId(id))
  if (!request) throw new AppError('NOT_FOUND', 'no request has this id')
  return request
}
