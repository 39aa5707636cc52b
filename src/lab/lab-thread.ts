// The thread in which texts of the lab are read. Started by open-thread.ts.
import { parentPort } from 'node:worker_threads'
import { entities } from '../entities.ts'
import { createRedactor } from '../redaction/create-redactor.ts'
import { createDirectory } from '../redaction/names/directory.ts'
import { operatorNames } from '../redaction/operator.ts'
import type { KnownPerson, Redactor } from '../redaction/redactor.ts'
import type { LabCall, LabDesk, LabQuestion, LabReply } from './protocol.ts'
import { readText } from './read-text.ts'

const first: LabQuestion = {
  ...{ text: 'Jag heter Anna Andersson, 070-174 06 05, anna@post.example', recall: 'balanced' },
  ...{ entities, operators: operatorNames },
}

interface Made {
  readonly redactor: Redactor
  readonly known: readonly KnownPerson[]
}

const make = ({ agents, customers, ...words }: LabDesk): Made => {
  const directory = createDirectory(customers.names, customers.cutAt)
  const redactor = createRedactor({ ...words, customers: () => directory })
  // Whatever is loaded with the first text is not counted among the time of somebody's.
  readText(redactor, [], first)
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
