import type { VNode } from 'preact'
import { isEnded } from '../../../requests/deadlines.ts'
import type { DataRequest } from '../../../requests/model.ts'
import { waitsForHandOver } from '../../../requests/operate.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { RevealForm } from '../../reveal-form.tsx'
import type { Visit } from '../../visit.ts'
import { pageWords } from './page-words.ts'
import { requestsWords } from './words.ts'

interface Of {
  readonly visit: Visit
  readonly request: DataRequest
}

export const hasArchive = ({ type }: DataRequest): boolean => type === 'access' || type === 'portability'

/** From the search on, and as long as the person's data are kept for it. */
export const mayMakeArchive = (request: DataRequest): boolean =>
  hasArchive(request) && 'round' in request && !isEnded(request)

const HandOver = ({ visit, request }: Of): VNode | null => {
  const words = pageWords[visit.language]
  if (!waitsForHandOver(request) || !mayDo(visit.account, 'steer')) return null
  return (
    <form method="post" action={`/requests/${request.id}/handed-over`}>
      <Secret visit={visit} />
      <p id="hand-over-hint">{words.handOverHint}</p>
      <p>
        <label class="box">
          <input type="checkbox" name="given" value="yes" required /> {words.given}
        </label>
      </p>
      <button type="submit" aria-describedby="hand-over-hint">
        {words.handOver}
      </button>
    </form>
  )
}

const Archive = ({ visit, request }: Of): VNode | null => {
  const words = pageWords[visit.language]
  if (!hasArchive(request)) return null
  if (isEnded(request)) return <p>{words.archiveGone}</p>
  if (!mayMakeArchive(request)) return null
  return (
    <>
      <p>
        {words.archiveHint} {waitsForHandOver(request) ? '' : words.archiveOwn}
      </p>
      <RevealForm
        visit={visit}
        action={`/requests/${request.id}/archive`}
        id="archive"
        fields={{}}
        labels={{ reveal: words.archive, show: words.download }}
        isFile
      />
      <HandOver visit={visit} request={request} />
    </>
  )
}

/** A copy of the person's data, for a reason that the ledger is told; and the certificate, which says nothing of them. */
export const Files = ({ visit, request }: Of): VNode | null => {
  const certificate = 'certificate' in request ? request.certificate : undefined
  if (certificate === undefined && !hasArchive(request)) return null
  return (
    <>
      <h2>{pageWords[visit.language].files}</h2>
      {certificate === undefined ? null : (
        <p>
          <a href={`/requests/${request.id}/certificate`} download>
            {requestsWords[visit.language].certificate}
          </a>
        </p>
      )}
      <Archive visit={visit} request={request} />
    </>
  )
}
