import { createHash } from 'node:crypto'
import { z } from 'zod'

const bom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  serialNumber: z.string(),
  metadata: z.looseObject({ timestamp: z.string() }),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })).min(1),
})

/** A UUID of version 8 (RFC 9562), made of what it stands for. */
const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex')
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return `${a}-${b}-8${c}-8${d}-${e}`
}

/**
 * What `npm sbom` printed, with a number and a time that follow from the commit: npm draws one and looks at the clock,
 * and the same sources must give the same bytes. Throws when it is no CycloneDX document.
 */
export const fixedSbom = (
  printed: string,
  { commit, at }: { readonly commit: string; readonly at: Date },
): string => {
  const { serialNumber: _, metadata, ...rest } = bom.parse(JSON.parse(printed))
  const document = {
    ...rest,
    serialNumber: `urn:uuid:${uuidOf(`gallra ${commit}`)}`,
    metadata: { ...metadata, timestamp: at.toISOString() },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
