import type { ServeOptions } from '../serve-here.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const serve: Verb = {
  add: (program, run) => {
    withCommon(program.command('serve'))
      .description('requests, status pages and archives over HTTP, and the console, until a signal')
      .option('--port <number>', 'port to listen on (default: $GALLRA_HTTP_PORT or 8484)')
      .option('--host <address>', 'address to listen on (default: $GALLRA_HTTP_HOST or 127.0.0.1)')
      .option(
        '--metrics-port <number>',
        'also GET /metrics for Prometheus, on this port (default: $GALLRA_METRICS_PORT, or none)',
      )
      .option(
        '--console-port <number>',
        'port of the console (default: $GALLRA_CONSOLE_PORT or 8485; address: $GALLRA_CONSOLE_HOST or 127.0.0.1)',
      )
      .option('--work', 'all workers in this process too')
      .action((options: CommonOptions & ServeOptions) =>
        run(async io => (await import('../serve-here.ts')).serveHere(io, options)),
      )
  },
}
