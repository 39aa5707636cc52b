/** What went into a release, and by what it was made. */
export interface Made {
  readonly commit: string
  /** The moment of the commit; of the build there is none, since it must not change the bytes. */
  readonly at: Date
  readonly version: string
  readonly lockfile: string
  readonly node: string
  readonly npm: string
  /** Who or what built it, as a URI. */
  readonly builder: string
  /** `npm ci` into an empty folder, or the packages that were there. */
  readonly packages: 'npm-ci' | 'as-found'
}

/** Files of the release by name → SHA-256 in hex. */
export type Digests = Readonly<Record<string, string>>

/**
 * An in-toto statement with SLSA provenance (https://slsa.dev/spec/v1.0/provenance). It is a note by whoever built,
 * worth what their signature is worth; `howToCompare` lets anybody build the same bytes.
 */
export const provenanceOf = (subjects: Digests, made: Made): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: Object.entries(subjects).map(([name, sha256]) => ({ name, digest: { sha256 } })),
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {
    buildDefinition: {
      buildType: 'urn:gallra:release:1',
      externalParameters: { commit: made.commit, version: made.version },
      internalParameters: {
        node: made.node,
        npm: made.npm,
        packages: made.packages,
        howToCompare: [
          `git checkout ${made.commit}`,
          'npm ci',
          'npm run -s release -- --out again',
          'diff again/SHA256SUMS SHA256SUMS',
        ],
      },
      resolvedDependencies: [
        { uri: 'git+gallra', digest: { gitCommit: made.commit } },
        { uri: 'package-lock.json', digest: { sha256: made.lockfile } },
      ],
    },
    runDetails: { builder: { id: made.builder }, metadata: { invocationId: made.commit } },
  },
})

/** As `sha256sum -c` reads it. */
export const sumsText = (digests: Digests): string =>
  Object.entries(digests)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, digest]) => `${digest}  ${name}\n`)
    .join('')
