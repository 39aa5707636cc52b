import { expect, it } from 'vitest'
import { gallra } from '../support/cli.ts'

it('with --serve shows the console to two people once it is done, and leaves nothing behind', async () => {
  let said = ''
  let kill = (_: NodeJS.Signals): unknown => undefined
  const ended = gallra(['demo', '--serve', '--tickets', '60', '--console-port', '0'], {
    started: child => {
      kill = signal => child.kill(signal)
      child.stderr?.on('data', text => {
        said += text
      })
    },
  })
  await expect.poll(() => said, { timeout: 150_000, interval: 200 }).toContain('which bo may approve')
  const [, base = ''] = /^Console on (\S+),/mu.exec(said) ?? []
  expect((await fetch(`${base}/sign-in`)).status).toBe(200)
  for (const login of ['anna', 'bo']) {
    const [, password = ''] = new RegExp(`^  ${login}  (\\S+)`, 'mu').exec(said) ?? []
    const answer = await fetch(`${base}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ login, password }),
    })
    expect(answer.status).toBe(303)
  }
  kill('SIGINT')
  expect((await ended).code).toBe(0)
  await expect(fetch(`${base}/healthz`)).rejects.toThrow()
}, 200_000)
