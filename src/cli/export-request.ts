import { withApp } from '../app.ts'
import { exportArchive } from '../requests/archive/export-archive.ts'
import { findRequest, handOver, waitsForHandOver } from '../requests/operate.ts'
import { actor } from './arguments.ts'
import type { DecideOptions } from './decide-request.ts'
import { goOn } from './follow-request.ts'
import type { Io } from './verb.ts'

export interface ExportOptions extends DecideOptions {
  readonly out: string
}

/**
 * Writes the archive of an access or portability request to a new file. Where nothing else could bring it to the person,
 * whoever exports it hands it over, and the request goes on.
 */
export const exportRequest = (io: Io, named: string, options: ExportOptions): Promise<number> => {
  const by = actor(options.as)
  return withApp({ io, options }, async (app, signal) => {
    const desk = app.requests()
    const request = await findRequest(desk, named)
    const recipients = request.stores.flatMap(store => desk.recipients(store))
    const bytes = await exportArchive(desk, { request, out: options.out, recipients }, signal)
    if (waitsForHandOver(request)) {
      await handOver(desk, request, by)
      if (!options.quiet) io.err('Hand it over to the person: the request counts it as delivered.\n')
    } else if (!options.quiet) io.err('A copy for you; what the person gets is another.\n')
    if (!options.json && !options.quiet)
      io.out(`${options.out}: ${bytes.toLocaleString('en-GB')} bytes, readable by you alone.\n`)
    return goOn(app, io, { id: request.id, more: { archive: { file: options.out, bytes } } }, options)
  })
}
