import type { RequestNumbers } from '../../requests/numbers.ts'
import type { Gauged } from './gauged.ts'

/** How requests of data subjects stand. Labels are types, states, reasons and codes of ours; nothing names a request. */
export const requestGauges = (numbers: RequestNumbers): readonly Gauged[] => [
  [
    'gallra_requests',
    'Requests of data subjects that were ever accepted, by type and state.',
    numbers.requests.map(({ type, state, count }) => [count, { type, state }]),
  ],
  ['gallra_requests_open', 'Requests that have not ended.', [[numbers.open]]],
  ['gallra_requests_overdue', 'Open requests whose deadline has passed.', [[numbers.overdue]]],
  [
    'gallra_request_nearest_due_seconds',
    'Time left until the nearest deadline that is running; below 0: it has passed. Absent where none is running.',
    numbers.nearestDue === undefined ? [] : [[numbers.nearestDue]],
  ],
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
  [
    'gallra_messages_refused_total',
    'Messages that were turned away, by reason.',
    Object.entries(numbers.refused).map(([reason, count]) => [count, { reason }]),
  ],
]
