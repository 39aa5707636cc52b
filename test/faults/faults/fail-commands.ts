import type { Fault } from './fault.ts'

/** Codes of MongoDB (src/mongo/base/error_codes.yml) that come in the middle of things. */
const codes = {
  InterruptedDueToReplStateChange: 11602,
  NotWritablePrimary: 10107,
  PrimarySteppedDown: 189,
  ShutdownInProgress: 91,
  WriteConflict: 112,
} as const

const commands = [
  'insert',
  'update',
  'delete',
  'findAndModify',
  'commitTransaction',
  'find',
  'getMore',
] as const

/** As step-downs send them, so that drivers may try again where they know how. */
const data = { appName: 'gallra', errorLabels: ['RetryableWriteError'] }

/** One or more commands of the program's end with an error, or with a connection that closes before the answer. */
export const failCommands: Fault = {
  name: 'fail-commands',
  lasts: [500, 3000],
  async begin({ mongo }, { pick, random }) {
    const failCommands = commands.filter(() => random() < 0.5)
    const code = pick([...Object.entries(codes), undefined])
    const how = code ? { errorCode: code[1] } : { closeConnection: true }
    const times = 1 + Math.floor(4 * random())
    const labels = code?.[0] === 'WriteConflict' ? { errorLabels: ['TransientTransactionError'] } : {}
    await mongo.onAll({
      configureFailPoint: 'failCommand',
      mode: { times },
      data: { ...data, ...labels, ...how, failCommands },
    })
    return {
      what: `${times} × ${code?.[0] ?? 'close'} of ${failCommands.join(' ')}`,
      heal: () => mongo.onAll({ configureFailPoint: 'failCommand', mode: 'off' }),
    }
  },
}

/** The write happened and the majority did not say so in time: `wtimeout` takes nothing back. */
export const failWriteConcern: Fault = {
  name: 'fail-write-concern',
  lasts: [500, 3000],
  async begin({ mongo }, { random }) {
    const times = 1 + Math.floor(3 * random())
    await mongo.onAll({
      configureFailPoint: 'failCommand',
      mode: { times },
      data: {
        appName: 'gallra',
        failCommands: ['insert', 'update', 'delete', 'findAndModify', 'commitTransaction'],
        writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' },
      },
    })
    return {
      what: `${times} ×`,
      heal: () => mongo.onAll({ configureFailPoint: 'failCommand', mode: 'off' }),
    }
  },
}

/** Some commands of the program's wait before the server does them: what was read is older when it is written. */
export const slowCommands: Fault = {
  name: 'slow-commands',
  lasts: [1000, 4000],
  async begin({ mongo }, { random }) {
    const times = 1 + Math.floor(3 * random())
    const blockTimeMS = Math.round(300 + 2500 * random())
    await mongo.onAll({
      configureFailPoint: 'failCommand',
      mode: { times },
      data: {
        ...{ appName: 'gallra', blockConnection: true, blockTimeMS },
        failCommands: ['insert', 'update', 'delete', 'findAndModify', 'commitTransaction'],
      },
    })
    return {
      what: `${times} × ${blockTimeMS} ms`,
      heal: () => mongo.onAll({ configureFailPoint: 'failCommand', mode: 'off' }),
    }
  },
}
