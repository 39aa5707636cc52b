import { Counter, Gauge, Registry } from 'prom-client'
import type { RequestNumbers } from '../requests/numbers.ts'

type Labels = Readonly<Record<string, string>>
type Value = readonly [number, Labels?]

/** In the text format of Prometheus. Labels are types, states, reasons and codes of ours; nothing names a request. */
export const contentType = Registry.PROMETHEUS_CONTENT_TYPE

const gauges = (numbers: RequestNumbers): readonly (readonly [string, string, readonly Value[]])[] => [
  [
    'gallra_requests',
    'Requests of data subjects that were ever accepted, by type and state.',
    numbers.requests.map(({ type, state, count }) => [count, { type, state }]),
  ],
  ['gallra_requests_open', 'Requests that have not ended.', [[numbers.open]]],
  ['gallra_requests_overdue', 'Open requests whose deadline has passed.', [[numbers.overdue]]],
  ['gallra_requests_due_soon', 'Open requests that are due within seven days.', [[numbers.dueSoon]]],
  [
    'gallra_requests_waiting',
    'Requests that wait for an operator: to approve, or to settle doubts.',
    Object.entries(numbers.waiting).map(([what, count]) => [count, { for: what }]),
  ],
  [
    'gallra_requests_blocked',
    'Open requests that wait for an operator, by the code of what blocks them.',
    Object.entries(numbers.blocked).map(([code, count]) => [count, { code }]),
  ],
  [
    'gallra_notices',
    'What recipients have to be told and is not settled: waiting, sent without an answer, dead.',
    Object.entries(numbers.notices).map(([state, count]) => [count, { state }]),
  ],
  [
    'gallra_letters',
    'Letters to people that wait, or could not be sent.',
    Object.entries(numbers.letters).map(([state, count]) => [count, { state }]),
  ],
  [
    'gallra_oldest_due_seconds',
    'Age of the oldest step of a request, notice or letter that is due and was not taken; 0: none.',
    Object.entries(numbers.oldestDue).map(([what, seconds]) => [Math.max(0, Math.floor(seconds)), { what }]),
  ],
]

/** The numbers in the text format of Prometheus, from a registry that lives as long as this call. */
export const metricsText = (numbers: RequestNumbers): Promise<string> => {
  const registry = new Registry()
  const registers = [registry]
  for (const [name, help, values] of gauges(numbers)) {
    const labelNames = [...new Set(values.flatMap(([, labels = {}]) => Object.keys(labels)))]
    const gauge = new Gauge({ name, help, labelNames, registers })
    for (const [value, labels = {}] of values) gauge.set(labels, value)
  }
  const refused = new Counter({
    name: 'gallra_messages_refused_total',
    help: 'Messages that were turned away, by reason.',
    labelNames: ['reason'],
    registers,
  })
  for (const [reason, count] of Object.entries(numbers.refused)) refused.inc({ reason }, count)
  return registry.metrics()
}
