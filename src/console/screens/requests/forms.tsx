import type { ComponentChildren, VNode } from 'preact'
import { type DataRequest, type RequestId, refusalReasons } from '../../../requests/model.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import type { Visit } from '../../visit.ts'
import { requestsWords } from './words.ts'

interface Asked {
  readonly visit: Visit
  readonly request: DataRequest
}

const Form = ({
  visit,
  id,
  verb,
  children,
}: {
  readonly visit: Visit
  readonly id: RequestId
  readonly verb: string
  readonly children: ComponentChildren
}): VNode => (
  <form method="post" action={`/requests/${id}/${verb}`}>
    <Secret visit={visit} />
    {children}
  </form>
)

/** A line of text that goes along with a decision. */
const Line = ({
  id,
  name,
  label,
  hint,
  isRequired = false,
}: {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly isRequired?: boolean
}): VNode => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      name={name}
      maxLength={500}
      size={60}
      required={isRequired}
      aria-describedby={`${id}-hint`}
    />
    <p id={`${id}-hint`} class="quiet">
      {hint}
    </p>
  </div>
)

const Approve = ({ visit, request }: Asked): VNode | null => {
  const words = requestsWords[visit.language]
  if (request.state !== 'awaiting-approval') return null
  return (
    <Form visit={visit} id={request.id} verb="approve">
      <p class="quiet">{words.approveHint}</p>
      <button type="submit" class="danger">
        {words.approve}
      </button>
    </Form>
  )
}

const Refuse = ({ visit, request }: Asked): VNode => {
  const words = requestsWords[visit.language]
  return (
    <details>
      <summary>{words.refuse}</summary>
      <Form visit={visit} id={request.id} verb="deny">
        <div class="field">
          <label for="refusal">{words.why}</label>
          <select id="refusal" name="reason" required>
            {refusalReasons.map(reason => (
              <option key={reason} value={reason}>
                {words.refusals[reason]}
              </option>
            ))}
          </select>
        </div>
        <Line id="note" name="note" label={words.note} hint={words.noteHint} />
        <button type="submit" class="danger">
          {words.refuse}
        </button>
      </Form>
    </details>
  )
}

const Identify = ({ visit, request }: Asked): VNode | null => {
  const words = requestsWords[visit.language]
  if (request.state !== 'received' && request.state !== 'identity-asked') return null
  return (
    <details>
      <summary>{words.identify}</summary>
      <Form visit={visit} id={request.id} verb="identify">
        <Line id="how" name="reason" label={words.why} hint={words.identifyHint} isRequired />
        <button type="submit">{words.identify}</button>
      </Form>
    </details>
  )
}

const Extend = ({ visit, request }: Asked): VNode | null => {
  const words = requestsWords[visit.language]
  if (request.extension) return null
  return (
    <details>
      <summary>{words.extend}</summary>
      <Form visit={visit} id={request.id} verb="extend">
        <Line id="longer" name="reason" label={words.why} hint={words.extendHint} isRequired />
        <button type="submit">{words.extend}</button>
      </Form>
    </details>
  )
}

const Retry = ({ visit, request }: Asked): VNode | null =>
  request.blocked ? (
    <Form visit={visit} id={request.id} verb="retry">
      <button type="submit">{requestsWords[visit.language].retry}</button>
    </Form>
  ) : null

/** What may be decided about a request that has not ended, by whoever looks at it. */
export const Decisions = (asked: Asked): VNode => (
  <>
    {mayDo(asked.visit.account, 'decide') ? <Approve {...asked} /> : null}
    {mayDo(asked.visit.account, 'steer') ? <Retry {...asked} /> : null}
    {mayDo(asked.visit.account, 'steer') ? <Identify {...asked} /> : null}
    {mayDo(asked.visit.account, 'steer') ? <Extend {...asked} /> : null}
    {mayDo(asked.visit.account, 'decide') ? <Refuse {...asked} /> : null}
  </>
)
