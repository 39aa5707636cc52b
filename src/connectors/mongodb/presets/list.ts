import type { DataMapInput } from '../data-map.ts'
import { erxes } from './erxes.ts'
import { modmail } from './modmail.ts'
import { rocketchat } from './rocketchat.ts'
import { tiledesk } from './tiledesk.ts'
import { trudesk } from './trudesk.ts'
import { trudeskErnstbe } from './trudesk-ernstbe.ts'

/** Data maps shipped with the connector, by the name that stores.yaml gives as `preset`. */
export const presets: Readonly<Record<string, DataMapInput>> = {
  erxes,
  modmail,
  rocketchat,
  tiledesk,
  trudesk,
  'trudesk-ernstbe': trudeskErnstbe,
}
