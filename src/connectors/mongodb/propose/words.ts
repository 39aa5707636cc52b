/*
 * What desks call things, in the words of `wordsOf`: small, with spaces. English is what developers write; values of a state
 * are also written in the languages of the desk.
 */

export const statusName =
  /^(?:status|state|stage|is ?open|open|closed|is ?closed|resolved|is ?resolved|done)$/u
export const closingName =
  /^(?:date )?(?:closed?|closing|resolved?|solved|finished|ended|end|completed)(?: ?(?:at|on|date|time|ts|by date))?$/u
export const creationName =
  /^(?:date )?(?:created?|creation|opened|received|submitted|started|inserted)(?: ?(?:at|on|date|time|ts))?$|^(?:date|ts|timestamp)$/u
export const activityName =
  /^(?:date )?(?:updated?|modified|changed|last (?:activity|message|update|updated|modified|reply|response))(?: ?(?:at|on|date|time|ts))?$/u
export const subjectName = /^(?:subject|title|topic|summary|headline|amne|emne|aihe|betreff|onderwerp)$/u
export const categoryName =
  /^(?:category|type|kind|department|group|queue|team|inbox|topic|product)(?: ?(?:id|name))?$/u
export const channelName = /^(?:channel|source|origin|via|medium)$/u
export const priorityName = /^(?:priority|prio|urgency)$/u
export const roleName = /^(?:role|type|kind|is ?agent|agent|is ?staff|staff)$/u

/** What a state is called when nothing more is to be done. */
export const closedValue =
  /clos|resolv|solved|done|complete|finish|archiv|erledigt|geschlossen|gelöst|afgesloten|opgelost|gesloten|luk|løst|lost|avslut|stäng|stengt|ratkaist|sulje|valmis/iu
export const notClosed = /not|un(?:re)?solv|in ?progress|reopen|wait|pending|nicht|ikke|inte|niet|ei /iu

export const agentValue = /agent|admin|operator|staff|support|employee|moderator|owner/iu

export const secretName = /passw|secret|token|api ?key|hash|salt|otp|private ?key/u
export const fileAddress = /^(?:url|uri|path|link|href|src|location|download)(?: |$)|(?:^| )(?:url|path)$/u
export const fileName = /^(?:file ?name|original ?name|attachment ?name)$/u
export const proseName =
  /^(?:subject|title|topic|body|text|html|message|comment|note|notes|description|content|summary|issue|reply|question|answer|reason|feedback)$/u
export const quasiName =
  /city|town|zip|postal|post ?code|postcode|country|region|company|organi[sz]ation|employer|birth|dob|gender|sex|age$|latitude|longitude|^lat$|^lng$|^lon$|nationality/u
export const attachmentList = /attachment|upload|file|media/iu
