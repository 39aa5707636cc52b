// One target in a process of its own, started by run.ts: what hangs or dies takes nothing else with it.
import { ftruncateSync, openSync, writeSync } from 'node:fs'
import { targets } from './targets.ts'

const [, , name = '', current = '', seconds = '', seed = '0'] = process.argv
const target = targets.find(each => each.name === name)
if (!target) throw new Error(`no target ${name}`)

const file = openSync(current, 'w', 0o600)
const outcome = await target.run({
  ...(seconds === '' ? {} : { seconds: Number(seconds) }),
  seed: Number(seed),
  trying(input) {
    ftruncateSync(file)
    writeSync(file, input, 0)
    process.send?.({ trying: true })
  },
})
process.send?.({ outcome }, () => process.exit(0))
