import { atEnd } from '../at-end.ts'
import { isUnheardOf } from '../known-word.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { hitsInAnyCase, leadsOf, mayBegin } from '../word-starts.ts'
import { isCodeWord } from './code-words.ts'
import { endSpan, findingOf } from './matches.ts'
import { isPlainWord } from './username-words.ts'

const token = '(_{0,2}[\\p{L}\\p{N}][\\p{L}\\p{N}]{0,20}(?:[._-][\\p{L}\\p{N}]{1,20}){0,3}_?)'
/** Common Log Format (httpd, nginx): address, identity, who was let in, then the time or the request. */
const access = new RegExp(
  `(?<=(?:[\\d\\u0081]|[0-9a-f:]:[0-9a-f]{0,4})[ ](?:-|[\\w.]{1,20})[ ])(?!-)${token}(?=[ ](?:\\[\\d{1,2}/|"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ ]))`,
  'gu',
)
const mayBeAccess = /"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) /

/** Fields of logs and of JSON that hold who did it: RFC 7519 `sub`, audit trails. */
const fields =
  'agent|agentti|edited|muokattu|luotu|sub|subject|principal|actor|author|requester|requested_by|created_by|createdby|updated_by|updatedby|changed_by|modified_by|performed_by|initiated_by|deleted_by|closed_by|assigned_to|assignee|performer|logged_by|uname|acct|preferred_username|upn|on_behalf_of|impersonated_by|impersonator|operator|handläggare|saksbehandler|sagsbehandler|hakija|käsittelijä|bearbeiter|sachbearbeiter|medewerker|behandelaar|tekijä|by(?=["\'])'
/** What was done by somebody, in a line of a log or a note. */
const done =
  'muokannut|luonut|changed|updated|created|modified|edited|closed|opened|assigned|approved|reviewed|note|comment|deleted|reset|locked|unlocked|requested|triggered|started|handled|resolved|escalated|merged|logged|added|removed|signed|committed|pushed|ändrad|ändrat|skapad|skapat|stängd|låst|uppdaterad|borttagen|endret|opprettet|lukket|oppdatert|slettet|ændret|oprettet|opdateret|slettet|geändert|erstellt|gelöscht|gesperrt|gewijzigd|aangemaakt|gesloten|verwijderd|geblokkeerd'
const actor = new RegExp(
  `(?<![\\p{L}\\p{N}._])(?:(?:${fields})["']?[ ]?[:=][ ]?|(?:${done})(?:[ ]|:[ ])(?:by|av|af|von|durch|door)[ ]|note:[ ]by[ ]|(?:denied|rejected|refused|granted|permitted|banned|unbanned|kicked|blocked|nekad|avvist|afvist|geweigerd|abgelehnt|estetty)[ ](?=[\\p{L}\\p{N}._-]{4,40}[ ](?:->|→|from|at|on|access)))["'\`]?${token}(?=["'\`]|[\\s,;:|)\\]}]|$)`,
  'uy',
)
const leads = leadsOf(
  fields,
  done,
  'denied|rejected|refused|granted|permitted|banned|unbanned|kicked|blocked|nekad|avvist|afvist|geweigerd|abgelehnt|estetty',
)

/** `app.audit INFO ahughes viewed record of …`: who did it stands between the level and the verb. */
const acting = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:INFO|NOTICE|AUDIT|WARN|DEBUG)[\\]:]?[ ]{1,3}(?:[Uu]ser[ ])?)${token}(?=[ ](?:viewed|opened|exported|deleted|updated|created|logged|changed|accessed|edited|downloaded|printed|visade|öppnade|exporterade|ändrade|raderade|viste|åpnet|endret|eksporterte|slettet|åbnede|ændrede|eksporterede|slettede|avasi|katsoi|muutti|vei|poisti|opende|bekeek|wijzigde|exporteerde|verwijderde|öffnete|änderte|exportierte|löschte)(?!\\p{L}))`,
  'gu',
)
/** OpenVPN's `torleifb/203.0.113.7:51820`, FreeRADIUS's `Login OK: [torleifb]`. */
const atDoor = new RegExp(
  `(?<=\\[\\d{1,7}\\]:[ ])${token}(?=/[\\d\\u0081])|(?<=Login (?:OK|incorrect)(?:[ ]\\([^()\\n]{1,40}\\))?: \\[)${token}(?=[\\]/])`,
  'gu',
)
const mayBeDoor = /\d\]: [^\s/]{3,40}\/[\d\u0081]|Login (?:OK|inc)/
const mayAct = /(?:INFO|NOTICE|AUDIT|WARN|DEBUG)[\]: ]/

const isMarked = /\p{L}\d|\p{L}[._]\p{L}|^_/u
const isFile = atEnd(
  /\.(?:pdf|png|jpe?g|docx?|xlsx?|csv|txt|zip|log|html?|exe|com|net|org|se|no|dk|fi|nl|de|uk|local)$/,
)
/** What does things by itself. */
const machine =
  /^(?:system|cron\p{L}*|job\p{L}*|\p{L}*bot|api|batch|worker\p{L}*|service\p{L}*|svc\p{L}*|automation|auto|scheduler|daemon|admin|root|anonymous|agent|test\p{L}*|null|none|undefined|user|client|server|host|cache|queue|task|disk|node|pod|port|eth|db|cpu|gpu|vm|shard|replica|broker|topic|instance|container|thread|process|session|socket|volume|partition|router|switch|gateway|proxy)\d*$/iu

/** `locked by admin_sue`: whose office it is, and a name. */
const ofOffice =
  /^(?:admin|support|helpdesk|servicedesk|agent|mod|beheer|service|kundservice|kundeservice|kundesenter|asiakaspalvelu|cs)[._-](?!user|team|agent|id|bot|role|group|account|mail|desk|service|system|panel|page)\p{Ll}{2,12}\d{0,3}$/u

const isSomebody = (value: string): boolean =>
  value.length > 3 &&
  /\p{Ll}/u.test(value) &&
  !machine.test(value) &&
  !isPlainWord(value) &&
  !isFile.test(value) &&
  (isMarked.test(value)
    ? !isCodeWord(value) || ofOffice.test(value)
    : /^\p{Ll}{5,20}$/u.test(value) && isUnheardOf(value))

const inAccess = ({ text }: PreparedText): Finding[] => {
  const found: Finding[] = []
  if (!mayBeAccess.test(text)) return found
  for (const { index, 0: value } of text.matchAll(access))
    if (!/^\d+$/.test(value) && !machine.test(value))
      found.push(findingOf(logUser, index, index + value.length, 0.7))
  return found
}

const inAudit = ({ text }: PreparedText): Finding[] => {
  const found: Finding[] = []
  if (!mayAct.test(text)) return found
  for (const { index, 0: value } of text.matchAll(acting))
    if (isSomebody(value)) found.push(findingOf(logUser, index, index + value.length, 0.6))
  return found
}

const atDoors = ({ text }: PreparedText): Finding[] => {
  const found: Finding[] = []
  if (!mayBeDoor.test(text)) return found
  for (const { index, 0: value } of text.matchAll(atDoor))
    if (!machine.test(value)) found.push(findingOf(logUser, index, index + value.length, 0.7))
  return found
}

/** Who did it, in the lines of a server's log and the fields of an audit trail. */
export const logUser: Recogniser = {
  name: 'log-user',
  entity: 'USERNAME',
  examples: {
    finds: [
      '203.0.113.7 - ⟦frank⟧ [10/Oct/2024:13:55:36 +0000] "GET /me HTTP/1.1" 401',
      '2001:db8::a3f - ⟦chwa78⟧ "POST /reset HTTP/1.1" 200',
      '{"subject":"⟦garden1194⟧","ok":true}',
      '{"sub": "⟦libosm⟧", "iat": 1}',
      'audit: changed by "⟦ngwe78⟧" was',
      '14:26:00 cs-note: by ⟦jeroen.meijer⟧: "klant belde',
      'status closed by ⟦ahughes⟧',
      'ändrad av ⟦mlindh⟧ 14:02',
      'created_by=⟦k.aalto⟧ reason=none',
      'ei löydy, hakija=⟦palvelu_kaisa⟧',
      'openvpn[882]: ⟦torleifb⟧/203.0.113.7:51820 peer info',
      'Login incorrect (bad password): [⟦gry.hestnes⟧] (from client',
      'account locked by ⟦admin_sue⟧\n',
      '{"email":"x","by":"⟦support_ib⟧"}',
      'Agent: ⟦jthompson7⟧   Queue: CARDS',
      'proxy[9]: denied ⟦jordan.lake⟧ -> https',
      'app.audit INFO ⟦frank013⟧ viewed record of',
    ],
    ignores: [
      '203.0.113.7 - - [10/Oct/2024:13:55:36 +0000] "GET /me HTTP/1.1" 401',
      '{"subject":"refund"}',
      'Subject: order1234 delayed',
      '{"sub":"invoice_reminder"}',
      'closed by mistake',
      'updated by cronjob2',
      'locked by admin_user',
      'changed by customer, sorry',
      'ändrad av misstag',
      'created_by: report.pdf',
      'Agent: Anna',
      'access denied for all -> https',
      'INFO worker3 exported rows',
      'INFO cache updated in 3 ms',
    ],
  },
  mayFind: prepared =>
    mayBegin(prepared, leads) ||
    mayBeAccess.test(prepared.text) ||
    mayAct.test(prepared.text) ||
    mayBeDoor.test(prepared.text),
  find(prepared) {
    const found = [...inAccess(prepared), ...inAudit(prepared), ...atDoors(prepared)]
    for (const hit of hitsInAnyCase(prepared, actor, leads)) {
      const [start, end] = endSpan(hit)
      // The subject of a mail: `Subject: order1234 delayed`.
      const isMail = /^subject[ ]?:/i.test(hit[0]) && prepared.text[start - 1] === ' '
      if (!isMail && isSomebody(prepared.text.slice(start, end)))
        found.push(findingOf(logUser, start, end, 0.6))
    }
    return found
  },
}
