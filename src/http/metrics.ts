import { Counter, Gauge, Registry } from 'prom-client'
import type { Gauged } from './gauges/gauged.ts'

/** Of the text format of Prometheus. */
export const contentType = Registry.PROMETHEUS_CONTENT_TYPE

const register = (registry: Registry, [name, help, values]: Gauged): void => {
  const labelNames = [...new Set(values.flatMap(([, labels = {}]) => Object.keys(labels)))]
  const settings = { name, help, labelNames, registers: [registry] }
  if (name.endsWith('_total')) {
    const counter = new Counter(settings)
    if (values.length === 0) counter.remove()
    for (const [value, labels = {}] of values) counter.inc(labels, value)
    return
  }
  const gauge = new Gauge(settings)
  // Without it prom-client tells a 0 that nobody said.
  if (values.length === 0) gauge.remove()
  for (const [value, labels = {}] of values) gauge.set(labels, value)
}

/** The numbers in the text format of Prometheus, from a registry that lives as long as this call. */
export const metricsText = (gauges: readonly Gauged[]): Promise<string> => {
  const registry = new Registry()
  for (const gauged of gauges) register(registry, gauged)
  return registry.metrics()
}
