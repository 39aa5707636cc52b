// Loaded before a program (`--import`): writes at its end what it took, in MB and seconds, into the file of BENCH_USAGE.
// The peak is that of this process alone: getrusage would also count its parent's, as it was when it made the process.
import { readFileSync, writeFileSync } from 'node:fs'

const peakOf = status => Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1]) / 1000

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const peak = peakOf(readFileSync('/proc/self/status', 'utf8'))
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ peak, cpu: (userCPUTime + systemCPUTime) / 1e6, seconds: performance.now() / 1000 }),
  )
})
