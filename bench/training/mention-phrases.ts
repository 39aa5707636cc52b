import {
  mentions as daMentions,
  relations as daRelations,
  roles as daRoles,
} from '../conversations/phrases/da/mentions.ts'
import { ordinary as daOrdinary } from '../conversations/phrases/da/ordinary.ts'
import {
  mentions as deMentions,
  relations as deRelations,
  roles as deRoles,
} from '../conversations/phrases/de/mentions.ts'
import { ordinary as deOrdinary } from '../conversations/phrases/de/ordinary.ts'
import {
  mentions as enMentions,
  relations as enRelations,
  roles as enRoles,
} from '../conversations/phrases/en/mentions.ts'
import { ordinary as enOrdinary } from '../conversations/phrases/en/ordinary.ts'
import {
  mentions as fiMentions,
  relations as fiRelations,
  roles as fiRoles,
} from '../conversations/phrases/fi/mentions.ts'
import { ordinary as fiOrdinary } from '../conversations/phrases/fi/ordinary.ts'
import {
  mentions as nbMentions,
  relations as nbRelations,
  roles as nbRoles,
} from '../conversations/phrases/nb/mentions.ts'
import { ordinary as nbOrdinary } from '../conversations/phrases/nb/ordinary.ts'
import {
  mentions as nlMentions,
  relations as nlRelations,
  roles as nlRoles,
} from '../conversations/phrases/nl/mentions.ts'
import { ordinary as nlOrdinary } from '../conversations/phrases/nl/ordinary.ts'
import {
  mentions as svMentions,
  relations as svRelations,
  roles as svRoles,
} from '../conversations/phrases/sv/mentions.ts'
import { ordinary as svOrdinary } from '../conversations/phrases/sv/ordinary.ts'
import type { Language } from '../conversations/template.ts'

/** How people of one language write about others. */
interface Mentions {
  /** What somebody is or does, as it stands directly before a name. */
  readonly roles: readonly string[]
  /** What somebody is to another: `min granne`, `my sister`. */
  readonly relations: readonly string[]
  /** Sentences that name somebody, most by one word; slots as in `template.ts` and in `mentioned.ts`. */
  readonly mentions: readonly string[]
  /** Sentences in which what looks like a name is nobody. */
  readonly ordinary: readonly string[]
}

const all: Readonly<Record<Language, Mentions>> = {
  sv: { roles: svRoles, relations: svRelations, mentions: svMentions, ordinary: svOrdinary },
  nb: { roles: nbRoles, relations: nbRelations, mentions: nbMentions, ordinary: nbOrdinary },
  da: { roles: daRoles, relations: daRelations, mentions: daMentions, ordinary: daOrdinary },
  fi: { roles: fiRoles, relations: fiRelations, mentions: fiMentions, ordinary: fiOrdinary },
  nl: { roles: nlRoles, relations: nlRelations, mentions: nlMentions, ordinary: nlOrdinary },
  de: { roles: deRoles, relations: deRelations, mentions: deMentions, ordinary: deOrdinary },
  en: { roles: enRoles, relations: enRelations, mentions: enMentions, ordinary: enOrdinary },
}

export const mentionsOf = (language: Language): Mentions => all[language]
