import type { Command } from 'commander'

/** Where a verb reads and writes: data on `out`, everything said about it on `err`. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream
  out(text: string): void
  err(text: string): void
  /** What another program is to read byte for byte; made harmless only where a terminal shows it. */
  data(text: string): void
  /** Writes over the line that the terminal of `err` stands on. */
  over(text: string): void
  /** Progress bars and questions only here. */
  readonly isTerminal: boolean
  readonly signal: AbortSignal
}

/** Options every verb takes. */
export interface CommonOptions {
  readonly json?: boolean
  readonly quiet?: boolean
  readonly config?: string
}

/**
 * One verb of the command line. `add` declares it and must import nothing heavy: `--help` has to answer at once, so
 * what a verb needs is imported when it runs. Returns the exit code.
 */
export interface Verb {
  add(program: Command, run: (work: (io: Io) => Promise<number>) => Promise<void>): void
}

export const withCommon = (command: Command): Command =>
  command
    .option('--json', 'one JSON document on stdout, logs on stderr')
    .option('-q, --quiet', 'nothing but errors')
    .option(
      '--config <folder>',
      'folder with stores.yaml and the policies (default: $GALLRA_CONFIG or policies/)',
    )
