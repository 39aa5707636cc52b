import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** In megabytes. The words and weights of all languages take some 150, two hundred thousand customers 75 more. */
const resourceLimits = { maxOldGenerationSizeMb: 768 }

/** From `dist` as it is; from a checkout by tsx, which a thread has to be told of. */
export const openThread = (): Worker => {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('lab-thread.js', import.meta.url), { resourceLimits })
  const file = new URL('lab-thread.ts', import.meta.url).href
  // Its module, and not what `require` would be given: that one leads its hooks astray in a thread.
  const { href } = new URL(
    'dist/esm/api/index.mjs',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
  )
  const start = `import(${JSON.stringify(href)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`
  return new Worker(start, { eval: true, resourceLimits })
}
