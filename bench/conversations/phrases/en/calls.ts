import { list } from '../list.ts'

/** More of what is said and noted on the telephone, where names hide best. */
export const moreVoicemail = list(`
hiya only me {given} ring us back when you get a sec ta
message for the returns department from {full} spelled {family}
{full} date of birth the {date} postcode is {address}
good evening i'd like to leave a message for {agentgiven} or for {othergiven} whoever is in first
no listen my name isn't {othergiven} it's {given}
the lady i spoke to i think {othergiven} said to ring again and ask for {agentgiven}
so {kin} dropped it and {othergiven} tried to fix it and now it's worse
this is a message from {firm} for {full} please call {phone}
oh and {othergiven}'s number is {phone} in case you can't get me
hi {agentgiven} it's {othergiven} {otherfamily} from downstairs {given} asked me to ring
yeah {given} here customer {order} nothing else just ring me
i have two accounts one under {full} and one under {other}
okay bye thanks {agentgiven} thank you bye
it's about mum {kin} {family} she had a fall and the alarm didn't go off
wrong number sorry i was after {othergiven} at the garage
`)

export const moreNotes = list(`
{agentgiven}: cb {given} am.
TC from {full}. TC to {other}. LM.
{initial} spoke to cust, ok to ship.
Pls see notes by {initial} of {date}.
{given}'s partner {kin} on line first, then {given} himself.
{family}/{otherfamily} dispute re shared meter, see {order}.
Req: name change {other} -> {full}
Contact: {kin} (daughter), {othergiven} (carer).
{othergiven} @ {firm} says not their fault
Cust calls himself {given}, system says {othergiven}.
Left message with {kin} for {given}.
DPA passed. {full} wants {kin} as nominee.
Warm transfer {agentgiven} > {othergiven} > {agent}.
{given} hung up. {given} called again. {given} apologised.
Site visit {date}: {othergiven}, {kin} and tenant {family} present.
Duplicate of case by {full}? Same tel {phone}.
asked 4 {agentgiven}, told on leave, {initial} will cb
`)

export const morePersonal = list(`
What would you do, {agentgiven}?
And {othergiven}? She just laughed.
That's {full}, with two Ls, not {other}.
Between {othergiven} and {kin} somebody must know.
{given}, {kin}, {othergiven} and the dog all got sick.
I blame {othergiven}.
Sorry {agentgiven} but no.
Same {othergiven} as last time, same excuse.
The form has space for one name only, we are {full} and {kin} {family}.
Dad ({other}) pays, I ({given}) use it.
Whoever wrote it signed it "{othergiven}".
You guys rock, especially {agentgiven} and {othergiven} 🎉
Heard from {othergiven}? Because {kin} hasn't.
the {family} family, flat 3
`)

export const moreNegatives = list(`
Rose-scented, Lily-scented or plain?
Bill to the company please, not Bill Me Later.
Will call tomorrow.
Will pay on {date}, ref {ref}.
Mark as read doesn't work. Mark as unread neither.
{product} or {product}, which lasts longer?
{firm} and {firm} both refuse.
From {place} to {place} via {place}, {amount}.
May have been {date}, may have been later.
Grace period ends {date}.
Hunter boots, Barbour jacket, Burberry scarf: stolen from the locker.
Charge {ref} by {firm} on {date}
Dusty Springfield tickets? I ordered Springfield, Ohio.
Paris was great, Florence better, Sydney too far.
`)
