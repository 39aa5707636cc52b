import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

const executable = process.env.GALLRA_CHROMIUM ?? '/usr/bin/chromium'

/** Why there is none; undefined when there is. */
export const noChromium = existsSync(executable)
  ? undefined
  : `no browser at ${executable}: apt-get install chromium, or GALLRA_CHROMIUM`

const quiet = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** A browser with a fresh profile, which is gone afterwards. */
export const withBrowser = async <T>(
  options: NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>,
  use: (browser: BrowserContext) => Promise<T>,
): Promise<T> => {
  const profile = await mkdtemp(join(tmpdir(), 'gallra-chromium-'))
  const browser = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: executable,
    args: quiet,
  })
  try {
    return await use(browser)
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true })
  }
}
