import type { VNode } from 'preact'
import type { LedgerEntry } from '../../../ledger/ledger.ts'
import { statusWords } from '../../../requests/answers/status-words.ts'
import { keysIn, tokenIn } from '../../../requests/certificate-text.ts'
import {
  type CertificateCheck,
  type ReadCertificate,
  verifyCertificate,
} from '../../../requests/verify-certificate.ts'
import type { ConsoleDesk } from '../../desk.ts'
import type { Form } from '../../guard.ts'
import { Secret } from '../../layout.tsx'
import { Moment, Table } from '../../parts.tsx'
import type { Visit } from '../../visit.ts'
import { stateWords } from '../requests/state-words.ts'
import { Verdict } from './proof-parts.tsx'
import { statisticsWords } from './words.ts'

/** With a file in it, so that nobody has to open one to copy what is in it. */
export const CertificateForm = ({ visit }: { readonly visit: Visit }): VNode => {
  const words = statisticsWords[visit.language]
  return (
    <>
      <h2 id="certificate">{words.certificate}</h2>
      <p class="quiet">{words.certificateHint}</p>
      <form method="post" action="/statistics/certificate" enctype="multipart/form-data">
        <Secret visit={visit} />
        <div class="field">
          <label for="file">{words.file}</label>
          <input id="file" name="file" type="file" />
        </div>
        <div class="field">
          <label for="pasted">{words.pasted}</label>
          <textarea id="pasted" name="pasted" rows={4} spellcheck={false} autocomplete="off" />
        </div>
        <details>
          <summary>{words.otherKeys}</summary>
          <div class="field">
            <label for="keys">{words.otherKeys}</label>
            <textarea
              id="keys"
              name="keys"
              rows={4}
              spellcheck={false}
              autocomplete="off"
              aria-describedby="keys-hint"
            />
            <p id="keys-hint" class="quiet">
              {words.otherKeysHint}
            </p>
          </div>
        </details>
        <button type="submit" class="main">
          {words.check}
        </button>
      </form>
    </>
  )
}

const textOf = (form: Form, name: string): string => form.get(name)?.trim() ?? ''

/** Is what the certificate says of the ledger what ours says? Undefined where it says nothing, or was signed elsewhere. */
const agreesWith = async (
  { ledgerStore }: ConsoleDesk,
  { ledger }: ReadCertificate,
): Promise<boolean | undefined> => {
  if (!ledger) return undefined
  let entry: LedgerEntry | undefined
  for await (const found of ledgerStore.entries(ledger.size - 1)) {
    entry = found
    break
  }
  return entry?.seq === ledger.size && entry.hash === ledger.hash
}

export interface CheckedCertificate {
  readonly check: CertificateCheck
  readonly isInLedger?: boolean
}

/** Undefined where nothing was given. USAGE for a document that is another one. */
export const checkCertificate = async (
  desk: ConsoleDesk,
  form: Form,
): Promise<CheckedCertificate | undefined> => {
  const [given, keys] = [textOf(form, 'file') || textOf(form, 'pasted'), textOf(form, 'keys')]
  if (given === '') return undefined
  const own = { keys: desk.requests.keys.jwks.keys.map(({ kty = '', ...rest }) => ({ kty, ...rest })) }
  const token = tokenIn(given, 'the certificate')
  const check = await verifyCertificate(token, keys === '' ? own : keysIn(keys, 'the keys'))
  const isInLedger = check.valid && keys === '' ? await agreesWith(desk, check.certificate) : undefined
  return { check, ...(isInLedger === undefined ? {} : { isInLedger }) }
}

const Stores = ({ visit, certificate }: { visit: Visit; certificate: ReadCertificate }): VNode => {
  const words = statisticsWords[visit.language]
  const { number, day } = visit.show
  return (
    <Table
      label={words.store}
      heads={[words.store, words.found, words.erased, words.anonymised, words.rectified, words.kept]}
      figures={[1, 2, 3, 4]}
      rows={certificate.stores.map(({ store, found, erased, anonymised, rectified, withheld }) => [
        ...[store, number(found), number(erased), number(anonymised)],
        rectified === undefined ? '·' : number(rectified),
        withheld
          .map(({ what, ground, until }) => {
            const end = until === undefined ? undefined : new Date(until)
            const shown = end && !Number.isNaN(end.getTime()) ? day(end) : until
            return `${what}: ${ground}${shown === undefined ? '' : ` (→ ${shown})`}`
          })
          .join('; ') || '·',
      ])}
    />
  )
}

const Facts = ({ visit, certificate }: { visit: Visit; certificate: ReadCertificate }): VNode => {
  const words = statisticsWords[visit.language]
  const types: Readonly<Record<string, string>> = statusWords(visit.language, {}).types
  return (
    <dl class="facts">
      <dt>{words.request}</dt>
      <dd>
        {certificate.request}, {types[certificate.type] ?? certificate.type}:{' '}
        {stateWords[visit.language][certificate.state]}
      </dd>
      <dt>{words.reference}</dt>
      <dd>{certificate.reference}</dd>
      <dt>{words.received}</dt>
      <dd>
        <Moment look={visit} at={new Date(certificate.received)} />
      </dd>
      <dt>{words.completed}</dt>
      <dd>
        <Moment look={visit} at={new Date(certificate.completed)} />
      </dd>
      <dt>{words.identity}</dt>
      <dd>{certificate.identity}</dd>
    </dl>
  )
}

const LedgerThen = ({
  visit,
  certificate: { ledger },
  isInLedger,
}: {
  readonly visit: Visit
  readonly certificate: ReadCertificate
  readonly isInLedger?: boolean | undefined
}): VNode | null => {
  const words = statisticsWords[visit.language]
  if (!ledger) return null
  return (
    <>
      <dl class="facts">
        <dt>{words.ledgerAt}</dt>
        <dd>
          {words.entry} {visit.show.number(ledger.size)}, <code>{ledger.hash}</code>
        </dd>
      </dl>
      {isInLedger === undefined ? null : (
        <p>
          <Verdict is={isInLedger} yes={words.ledgerHas} no={words.ledgerHasNot} />
        </p>
      )}
    </>
  )
}

/** Whether it is genuine, and what it says; of one that is not, nothing that it says is shown. */
export const CertificatePage = ({
  visit,
  checked,
}: {
  readonly visit: Visit
  readonly checked: CheckedCertificate | undefined
}): VNode => {
  const words = statisticsWords[visit.language]
  if (!checked) return <p role="alert">{words.empty}</p>
  const { check, isInLedger } = checked
  if (!check.valid)
    return (
      <p role="alert">
        {words.notGenuine} {words.because[check.because]}.
      </p>
    )
  return (
    <>
      <p role="status">{words.genuine}</p>
      <p>
        {words.signedWith} <code>{check.kid ?? words.onlyKey}</code>
      </p>
      <Facts visit={visit} certificate={check.certificate} />
      <Stores visit={visit} certificate={check.certificate} />
      <LedgerThen visit={visit} certificate={check.certificate} isInLedger={isInLedger} />
    </>
  )
}
