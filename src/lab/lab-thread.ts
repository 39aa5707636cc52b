// The thread in which texts of the lab are read. Started by open-thread.ts.
import { parentPort } from 'node:worker_threads'
import { createRedactor } from '../redaction/create-redactor.ts'
import { createDirectory } from '../redaction/names/directory.ts'
import type { KnownPerson, Redactor } from '../redaction/redactor.ts'
import type { LabCall, LabDesk, LabReply } from './protocol.ts'
import { readText } from './read-text.ts'

interface Made {
  readonly redactor: Redactor
  readonly known: readonly KnownPerson[]
}

const make = ({ agents, customers, ...words }: LabDesk): Made => {
  const directory = createDirectory(customers.names, customers.cutAt)
  const redactor = createRedactor({ ...words, customers: () => directory })
  // Whatever is loaded with the first text is not counted among the time of somebody's.
  redactor.find([{ text: 'Anna Andersson', format: 'plain' }], [])
  return { redactor, known: agents }
}

/** By key, and of each the latest. */
const desks = new Map<string, Made>()

const answer = ({ id, key, desk, question }: LabCall): LabReply => {
  const made = desk ? make(desk) : desks.get(key)
  if (!made) return { id }
  desks.set(key, made)
  return question ? { id, reading: readText(made.redactor, made.known, question) } : { id, isReady: true }
}

parentPort?.on('message', (call: LabCall) => {
  try {
    parentPort?.postMessage(answer(call))
  } catch {
    // Without the cause: what fails in the middle may quote what it was reading.
    parentPort?.postMessage({ id: call.id } satisfies LabReply)
  }
})
