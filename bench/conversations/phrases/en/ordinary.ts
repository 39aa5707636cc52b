import { list } from '../list.ts'
import { thingsWithCodes } from './ordinary-2.ts'
import { wordsWithCapitals } from './ordinary-3.ts'
import { wordsInSentences } from './words-in-sentences.ts'
import { wordsLikeNames } from './words-like-names.ts'

/** Firms, places, things and roles: names stand in them, and nobody is meant. */
const thingsLikeNames = list(`
{afamily} & Sons quoted {amount}.
{afamily} & {afamily} LLP act for the landlord.
{afamily}, {afamily} and Partners, chartered surveyors
{afamily} Bros. removals scratched the piano.
{afamily} Plumbing & Heating Ltd is in liquidation.
{afamily}'s Bakery was shut.
Bought in {afamily}'s on the high street.
{agiven}'s Café does not take cards
Hair by {agiven} cancelled my slot.
{agiven} & {agiven} Bridal, {place}
The {afamily} Group plc
{afamily} Holdings raised its offer.
{afamily} Motors still has the logbook.
{afamily} Funerals sent a bill.
{afamily} Lettings won't return the deposit.
{afamily} Garden Centre, aisle 9
{afamily} Haulage: two pallets short.
{afamily} Travel rebooked us for {date}.
Team {afamily} meets at {time}.
Team {agiven} raised {amount} on the fun run.
{afamily} Ward is closed to visitors.
Moved from {afamily} Ward to ITU.
{agiven} Suite, second floor, seats forty
The meeting is in {afamily}, not in {afamily} 2.
Room {agiven} is double-booked
{afamily} Lecture Theatre has no heating.
{afamily} House beat {afamily} House at netball.
Take the lift to {afamily} Wing.
Bus stops at {afamily} Road and {afamily} Square.
{afamily} Street is dug up again.
Turn left into {agiven} Close.
12 {afamily} Gardens
Corner of {afamily} Avenue and {agiven} Terrace
{afamily} Bridge is closed overnight.
{afamily} Park and Ride is full.
St {agiven}'s sends its newsletter to the wrong parish.
St. {agiven}'s Primary, {place}
Church of St {agiven} the Martyr
{afamily} Academy won the quiz.
{afamily} Grammar is oversubscribed.
{afamily} College, Oxford, returned the parcel.
{afamily} United drew at home.
{afamily} Rovers v {afamily} Athletic, postponed
{afamily} Cup final tickets
The {afamily} Prize was not awarded.
{afamily} Foundation turned down our grant.
The {agiven} {afamily} Trust is a registered charity.
{afamily} Lodge No. 412
{afamily} Arms, beer garden closed
The {afamily} Inn has changed its menu.
Storm {agiven} took the fence.
After Storm {agiven} we had no power for three days.
Hurricane {agiven} delayed the container.
The {agiven} ran aground off {place}.
MV {agiven} {afamily}, container seized
Lady {agiven} won the 3.40 at Kempton.
The yacht {agiven} needs a new mooring.
{agiven}'s Fancy fell at the last.
{agiven} sofa in teal, order {order}
{agiven} wrap dress, size 14
The {agiven} lamp flickers.
{agiven} bedframe: missing bolts
Returns: {agiven} boots, {agiven} clogs
Is {agiven} wallpaper washable?
{agiven} (oak) or {agiven} (walnut)?
{agiven} range discontinued
{afamily} jacket, waxed, green
{afamily} chesterfield, 3-seater, {amount}
{agiven} pushchair recall, batch {order}
{agiven} reading glasses +2.0
I clicked {agiven}, the chatbot, and it froze.
Ask {agiven}, our virtual assistant, 24/7.
{agiven} is a bot.
The app {agiven} wants my location
{agiven} 4.2 crashes on start
Install {afamily} Sync and restart.
Renault {agiven}, petrol, 2014
My {agiven} won't start (the car, obviously)
{afamily} boiler, model {order}
{afamily} mower leaks oil
{afamily} locks are drilled in seconds.
{afamily}'s disease leaflet
{afamily} syndrome was ruled out.
{afamily} test positive, {afamily} sign negative
Use a {afamily} key, size 4.
{afamily} cable, two metres
The {afamily} report is online.
{afamily} v {afamily} [1998] is no help to us.
The {afamily} review recommended nothing.
{afamily} Act 1974
Rose '{agiven} {afamily}', bare root, dead on arrival
Potato variety {agiven}, 2 kg
Tulip {agiven}, dahlia {agiven}
Hotel {agiven} overbooked.
Villa {agiven} sleeps eight
Camping {afamily}: pitch 40 is a swamp.
{afamily} Hall has no parking.
{afamily} Farm eggs, a dozen
{afamily}'s Original toffee
{agiven} the Tiger plush, one eye missing
Cat food brand {agiven}, 12 pouches
{agiven} doll, pull string broken
Happy {agiven} nursery is closed on bank holidays.
Little {agiven}'s Playgroup
{firm} rang again, hung up again.
{firm} says the fault is yours.
{firm}, {place}, 30 days net
Neither {firm} nor you will pay.
{product} never arrived, {product} arrived twice.
{Role} rang once and never again.
{Role} was late.
{Role} wanted: apply within
{Role} to sign here
The {role} said no.
The {role} is off until {date}.
Your {role} was rude.
A {role} will call between 8 and 1.
Every {role} tells me something else.
No {role} on site today
Spoke to some {role} who knew nothing.
Ask the {role} for the key.
our {role} has no idea tbh
{Role} / {role} / other (tick one)
Attn: {role}
From: {Role}
To: the {role} on duty
{Role}: vacant
{Role} (part-time, {place})
{Role} <{email}>
{Relation} wants one too.
{Relation} paid for it, I just use it.
It was {relation}, not me.
I'll send {relation} round on {date}.
tell {relation} to ring {phone}
{place} depot is flooded.
{place} Council, {place} Library
Greetings from {place}!
Hi {place} branch,
{place} 2 {place} 2, full time
From: Accounts
From: No Reply <{email}>
From: Customer Care Team
To: All Staff
Cc: Everyone
To: Whom It May Concern
Bcc: none
Sent: Monday {time}
Subject: Undelivered
Customer: no
Customer: new
Customer: same as above
Name: ok
Name: see attached
Name:
Surname:
First name(s):
Signature of applicant:
Print name in capitals:
Contact: none
Contact: reception
Agent: unassigned
Assigned to: Billing
Owner: queue 3
Handled by: night desk
Caller: withheld
Approved by: pending
Driver: tbc
Witness: none present
Next of kin: not stated
Personnel Department <{email}>
Lost Property ({email})
Front Desk <{email}>
Info <{email}>
Reception: {phone}
Switchboard {phone}, Out of Hours {phone}
Hi Support,
Hello Customer Service
Hi All
Dear Colleague,
Dear Tenant,
Dear Parent or Guardian
Dear Occupier,
Morning Team!
Evening Folks
Hiya Chat
Dear Madam
Hello Bot
Thanks Support
Thanks Everybody
Cheers Lads
Regards⏎Customer Relations
Yours faithfully,⏎The Board
Best⏎Accounts Payable
Sincerely⏎Your Broadband Team
`)

export const ordinary: readonly string[] = [
  ...thingsLikeNames,
  ...wordsLikeNames,
  ...wordsInSentences,
  ...thingsWithCodes,
  ...wordsWithCapitals,
]
