import { traced, tracedStream } from '../tracing.ts'
import type { Connector } from './connector.ts'

/** The same help desk, with a span for each call that goes to it. */
export const tracedConnector = (connector: Connector): Connector => {
  const { id: store } = connector
  return {
    ...connector,
    [Symbol.asyncDispose]: () => connector[Symbol.asyncDispose](),
    count: (kind, signal) => traced('store count', { store, kind }, () => connector.count(kind, signal)),
    select: (kind, query, signal) =>
      tracedStream('store select', { store, kind }, connector.select(kind, query, signal)),
    readMany: (kind, ids, signal) =>
      traced('store read', { store, kind, records: ids.length }, () => connector.readMany(kind, ids, signal)),
    applyMany: (changes, signal) =>
      traced('store write', { store, records: changes.length }, () => connector.applyMany(changes, signal)),
    dump: (kind, ids, signal) =>
      traced('store dump', { store, kind, records: ids.length }, () => connector.dump(kind, ids, signal)),
    texts: signal => tracedStream('store texts', { store }, connector.texts(signal)),
  }
}
