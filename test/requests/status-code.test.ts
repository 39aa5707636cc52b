import { expect, it } from 'vitest'
import { requestId } from '../../src/requests/model.ts'
import { requestSettings } from '../../src/requests/settings.ts'
import {
  newStatusCode,
  readStatusCode,
  statusCodeOf,
  statusDigest,
  statusLinkOf,
} from '../../src/requests/status-code.ts'
import { requestKeys } from '../support/request-sender.ts'

const keys = await requestKeys()
const id = requestId('req-2026-11-29-1f2e3d4c5b6a')

it('a code is the same every time, and another for every request and installation', async () => {
  const code = newStatusCode(keys, id)
  expect(code).toMatch(/^[A-Z2-7]{26}$/u)
  expect(newStatusCode(keys, id)).toBe(code)
  expect(statusCodeOf(keys, { id, statusDigest: statusDigest(keys, code) })).toBe(code)
  expect(newStatusCode(keys, requestId('req-2026-11-29-1f2e3d4c5b6b'))).not.toBe(code)
  expect(newStatusCode(await requestKeys('another'), id)).not.toBe(code)
  expect(readStatusCode(` ${code.toLowerCase().slice(0, 13)}-${code.slice(13)}`)).toBe(code)
})

it('a letter names the page where one is reached, and no code that leads nowhere', () => {
  const code = newStatusCode(keys, id)
  const request = { id, statusDigest: statusDigest(keys, code) }
  const at = (settings: object) => statusLinkOf({ keys, settings: requestSettings.parse(settings) }, request)
  expect(at({})).toBeUndefined()
  expect(at({ 'public-url': 'https://privacy.example.se' })).toBe(`https://privacy.example.se/status/${code}`)
})
