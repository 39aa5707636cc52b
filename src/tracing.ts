import type { Span } from '@opentelemetry/api'
import { AppError } from './errors.ts'

/** What a span tells: ids, codes and counts. No text of a ticket, no name and no id of a record or a person has a place in it. */
export interface Facts {
  readonly policy?: string
  readonly plan?: string
  readonly run?: string
  readonly batch?: string
  /** A data subject's request, by our own id. */
  readonly request?: string
  /** Its state, or that of what came out. */
  readonly state?: string
  readonly store?: string
  readonly kind?: string
  readonly records?: number
  readonly requests?: number
  readonly skipped?: number
}

export type SpanName =
  | 'plan'
  | 'run start'
  | 'run finish'
  | 'batch'
  | 'request step'
  | 'requests search'
  | `store ${'count' | 'select' | 'read' | 'write' | 'dump' | 'texts'}`

/** Adds what is known only once some of the work is done. */
export type Note = (facts: Facts) => void

/** Where an SDK for OpenTelemetry puts itself, whatever copy of the API it brings: without one nothing is loaded. */
const registered = Symbol.for('opentelemetry.js.api.1')

/** Somebody preloaded an SDK: `node --import ./otel.mjs`. */
export const isTraced = (): boolean => registered in globalThis

const load = () => import('@opentelemetry/api')

const attributesOf = (facts: Facts): Record<string, string | number> =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [`gallra.${name}`, value]))

/** The code alone: what an error says is for logs, and its stack for nobody else. */
const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'INTERNAL')

const fail = (span: Span, error: unknown): void => {
  // 2 is SpanStatusCode.ERROR.
  span.setStatus({ code: 2, message: codeOf(error) })
  span.setAttribute('gallra.code', codeOf(error))
}

/** Does the work within a span of its own, inside the one under way; where nobody traces, the work alone. */
export const traced = async <T>(
  name: SpanName,
  facts: Facts,
  work: (note: Note) => Promise<T>,
): Promise<T> => {
  if (!isTraced()) return work(() => undefined)
  const { trace } = await load()
  const attributes = attributesOf(facts)
  return trace.getTracer('gallra').startActiveSpan(`gallra ${name}`, { attributes }, async span => {
    try {
      return await work(more => void span.setAttributes(attributesOf(more)))
    } catch (error) {
      fail(span, error)
      throw error
    } finally {
      span.end()
    }
  })
}

/** The same for what comes one by one: the span lasts until nobody wants any more, and tells how many there were. */
export async function* tracedStream<T>(
  name: SpanName,
  facts: Facts,
  source: AsyncIterable<T>,
): AsyncGenerator<T> {
  if (!isTraced()) return yield* source
  const { trace } = await load()
  const span = trace.getTracer('gallra').startSpan(`gallra ${name}`, { attributes: attributesOf(facts) })
  let records = 0
  try {
    for await (const each of source) {
      records += 1
      yield each
    }
  } catch (error) {
    fail(span, error)
    throw error
  } finally {
    span.setAttributes(attributesOf({ records }))
    span.end()
  }
}
