/** One metric of an exposition in the text format of Prometheus. */
export interface Exposed {
  readonly type: string
  readonly help: string
  readonly samples: readonly Sample[]
}

export interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

const metricName = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/u
const sampleLine = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/u
const labelPair = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\\\|\\"|\\n)*)"(?:,|$)/u

const numberOf = (text: string): number => {
  if (/^[+-]Inf$/u.test(text)) return text === '+Inf' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/u.test(text)) throw new Error(`no number: ${text}`)
  return Number(text)
}

const labelsOf = (text: string): Record<string, string> => {
  const labels: Record<string, string> = {}
  for (let rest = text; rest !== ''; ) {
    const [all, name = '', value = ''] = labelPair.exec(rest) ?? []
    if (all === undefined) throw new Error(`no label: ${rest}`)
    if (name in labels) throw new Error(`label twice: ${name}`)
    labels[name] = value
    rest = rest.slice(all.length)
  }
  return labels
}

/**
 * Reads it as strictly as the format is written down (version 0.0.4): HELP and TYPE once and before all samples, samples of a
 * metric together, no series twice, a line end at the end. Throws with the line.
 */
export const readExposition = (text: string): ReadonlyMap<string, Exposed> => {
  const metrics = new Map<string, { type: string; help: string; samples: Sample[] }>()
  const series = new Set<string>()
  let current = ''
  if (!text.endsWith('\n')) throw new Error('the last line has no end')
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/u.exec(line) ?? []
    if (kind === 'HELP') {
      if (metrics.has(name) || !metricName.test(name)) throw new Error(`metric twice, or no name: ${line}`)
      metrics.set(name, { type: '', help: rest, samples: [] })
      current = name
    } else if (kind === 'TYPE') {
      const metric = metrics.get(name)
      if (!metric || name !== current || metric.type !== '') throw new Error(`type out of place: ${line}`)
      if (!['counter', 'gauge'].includes(rest)) throw new Error(`no type of ours: ${line}`)
      metric.type = rest
    } else {
      const [, sampled = '', labels = '', value = ''] = sampleLine.exec(line) ?? []
      const metric = metrics.get(sampled)
      if (!metric || sampled !== current || metric.type === '')
        throw new Error(`sample out of place: ${line}`)
      const read = labelsOf(labels)
      const key = JSON.stringify([sampled, Object.entries(read).sort()])
      if (series.has(key)) throw new Error(`series twice: ${line}`)
      series.add(key)
      metric.samples.push({ labels: read, value: numberOf(value) })
    }
  }
  return metrics
}
