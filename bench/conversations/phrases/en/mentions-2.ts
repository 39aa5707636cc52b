import { list } from '../list.ts'

/** More sentences that name people: at work and in trade, in care, school, law, church, sport and at home. */
export const mentionsElsewhere = list(`
Early: {othergiven}, {agentgiven}. Late: {otherfamily}.
Sat {othergiven} / Sun {agentgiven} / bank hol. {kin}
Rota wk 32: {otherfamily}, {othergiven} and two temps
On call tonight: {otherfamily}
Break cover 12-1 {othergiven}
Swap with {othergiven} on {date}, ok?
Key holders: {otherfamily}, {family}, {agentgiven}
Present: {otherfamily} (chair), {othergiven}, {initials}
Apologies: {otherfamily}, {role}
Action: {otherfamily} to get three quotes.
Proposed {otherfamily}, seconded {family}. Carried.
Minutes: {initials} / {otherfamily}
AOB: {othergiven} raised the bins again.
{otherfamily} abstained.
Matter arising: letter to {otherfamily} still unanswered.
Cc {otherfamily}, {othergiven}
Attn. {otherfamily}, goods inwards
FAO {otherfamily} (Accounts)
c/o {otherfamily}, {place}
Ordered by: {otherfamily}
Checked {initials}, packed {othergiven}
PP {otherfamily}
pp. {other}, {role}
Yours sincerely,⏎{initials} {otherfamily}
Best⏎{othergiven}
Kind regards, {othergiven} (for {otherfamily})
Love, {kin} x
- {othergiven}
/{otherfamily}
Sent by {othergiven} from my phone
Over and out, {given}
x {othergiven}
{turned}
{turned}, {date}, balance {amount}
1. {turned}  2. {otherfamily}  3. {othergiven}
{otherfamily}; {othergiven}; {date}; paid
{otherfamily} | {order} | open
{otherfamily} / {phone} / no reply
* {otherfamily} - {amount}
{order} {otherfamily} {place} x2 pallets
Room 14 {otherfamily}, two nights, no breakfast
Table for six under {otherfamily}, half seven.
Bay 3: {otherfamily}, 81, fall at home, bloods sent.
Pt {otherfamily} seen by {role}. Plan: d/c Fri.
Rx for {otherfamily} ready, owes one item.
{otherfamily} to stay nil by mouth.
Reviewed by {otherfamily}, happy to go home.
{otherfamily} vomited twice overnight; {othergiven} informed the {role}.
Next of kin {kin}, visits daily.
Bed 7 asked for {othergiven} all night.
Ward round: {otherfamily} moved to side room.
Referral from {otherfamily} re left knee
Under the care of {otherfamily} since {date}
{otherfamily} prescribed {product} 20 mg, pharmacy hadn't any.
{kin} had her jab from {otherfamily}.
Dear {otherfamily}, thank you for seeing this pleasant lady.
My bloods were taken by {othergiven}, the {role}, a gem.
{kin}, 7, has a peanut allergy.
{othergiven} (34) was a passenger.
{otherfamily}, born 1951, lives alone.
{otherfamily} b. {date}
{kin} aged 3½ swallowed the battery.
A witness, {otherfamily}, 62, heard the bang.
{kin} is in Year 4 with {otherfamily}.
{kin} forgot his PE kit; can you give it to {otherfamily}?
{otherfamily} teaches maths to both my girls.
Please excuse {kin} from swimming.
Sports day: {kin} came second, {othergiven} dropped the egg.
Detention, {otherfamily}, Thursday, period 6.
Lift home for {kin}: {othergiven:gen} dad.
{kin:gen} form tutor is {otherfamily}.
Parents of {kin} to see the {role}
Year 9 trip: {kin}, {othergiven} and one more still to pay.
{otherfamily} gave {kin} a merit!
Midfield: {otherfamily}, {othergiven}, {family}
{otherfamily} scored twice, {family} off injured.
{otherfamily} 4-0 {family}
Subs: {otherfamily} for {family} (62)
Yellow card {otherfamily}, dissent.
{otherfamily} lbw b {family} 23
Walkover, {othergiven} never showed.
{otherfamily} in goal? Seriously?
{othergiven} paid subs, {othergiven:gen} brother didn't.
Man of the match went to {otherfamily}.
Cox {othergiven}, stroke {otherfamily}
Claimant {otherfamily} relies on the e-mail of {date}.
{otherfamily} denies liability.
Counsel for {otherfamily} sought an adjournment.
In the matter of {otherfamily}
Statement taken from {otherfamily} by PC {family}.
{otherfamily} was arrested on {date} and released under investigation.
DS {otherfamily} has my laptop.
Suspect gave the name {otherfamily}.
Bailed to {place}: {otherfamily}
Judgment against {otherfamily} for {amount}
Served on {otherfamily} at {place}.
{otherfamily} was advised of the cooling-off period.
{otherfamily} has been transferred to {place}.
{otherfamily} had been promised a loan car.
{othergiven} got locked out by the new app
{othergiven} was let go in May.
The keys were handed to {otherfamily}.
Nothing was ever explained to {othergiven}.
The form had been filled in by {otherfamily}.
Refund authorised by {otherfamily}, {date}
Parcel accepted by {othergiven} at number 12
Left with {otherfamily} next door
Collected: {otherfamily}. ID seen.
Delivered to neighbour ({otherfamily})
Proof of delivery: "{otherfamily}"
Driver notes: ask for {othergiven} round the back
Safe place: shed, or {othergiven} at the pub
Leave with {otherfamily}, not in the bin store!!
Goods in: {othergiven}. Short two boxes.
Van 4 {otherfamily}, van 5 {othergiven}, van 6 spare
{otherfamily} delivers Tuesdays.
Site: {otherfamily:gen} yard, {place}
Invoice {order} to {otherfamily}, 30 days.
{otherfamily:gen} cheque bounced.
Standing order from {otherfamily}, {amount} monthly
{otherfamily} paid twice, refund one.
Deposit held for {otherfamily}: {amount}
Three payments, all from {otherfamily}, none from you
Tenant {otherfamily} vacates {date}.
Flat 2B: {otherfamily}. Flat 2C: empty.
{otherfamily} upstairs has a leak.
{otherfamily} at number 30 complains about the noise.
Mould in {otherfamily:gen} bathroom, photos attached
Boiler service {otherfamily} - no access
Viewing {time} with {othergiven}.
The previous owner, {otherfamily}, laid that cable himself.
Inventory agreed with {otherfamily} on check-in.
Guarantor: {otherfamily}
Reference for {othergiven}: punctual, good with customers.
I managed {othergiven} for six years and would hire her again.
To whom it may concern: {otherfamily} was employed here as {role}.
{otherfamily} resigned; last day {date}.
Interview {otherfamily} {time}, room 2
Candidate {otherfamily} withdrew.
Offer letter {otherfamily} - chase HR
Payroll: {otherfamily} off sick 3 days
New starter {othergiven}, laptop please
Leaver: {otherfamily}, disable account {date}
Reset pw for {otherfamily} done
{othergiven} can't log in since the update
{otherfamily} has admin rights, I don't
Opened on behalf of {otherfamily}
Merge {otherfamily:gen} two accounts please
Duplicate of the case {othergiven} logged
Repro by {othergiven} on staging, fix by {otherfamily}
Reviewer {othergiven}: looks good
Blame says {otherfamily}, 3 years ago
{othergiven} merged it at {time} and went home
Big thanks to {othergiven}, {agentgiven} and everyone on the late shift.
Hats off to {otherfamily} and crew.
A special mention for {othergiven}, who stayed on the line for two hours.
I wish to complain about {otherfamily}.
The conduct of {otherfamily} fell short of what I expect.
{agentgiven} was lovely, {othergiven} was not.
First it was {agentgiven}, then {othergiven}, then somebody called {kin}.
One says yes ({othergiven}), one says no ({otherfamily}).
Either {othergiven} or {agentgiven}, I honestly forget
Not {otherfamily} but {family}!
{otherfamily} or the {role}, one of them has to be lying.
{othergiven}, {kin} and {agentgiven} all heard it.
{otherfamily} and {family} share a landing.
Both {otherfamily} and his wife were out.
{otherfamily} plus one
Only {othergiven} ever rang back.
Even {otherfamily} admits it's broken.
Apparently {otherfamily} didn't get the memo.
Maybe {othergiven} knows?
Then {otherfamily} turned up with the wrong hose.
So {othergiven} goes, we don't do refunds.
Anyway {otherfamily} fixed it.
Yesterday {othergiven} wrote that it's in {place}.
On {date} {otherfamily} cut the supply.
Last I heard, {otherfamily} was dealing with it.
If {otherfamily} calls, I'm not in.
Because {othergiven} pressed the red button, that's why
Before {otherfamily} took it away it worked
While {othergiven} was measuring up, the dog got out.
As soon as {otherfamily} is back I'll ask.
I think {otherfamily} means the other contract.
He said that {otherfamily} would waive it.
Turns out {othergiven} had the receipt
We believe {otherfamily} cancelled by accident.
You never told {othergiven} it needs a landline!
Give {othergiven} my best
Remind {otherfamily} about the skip.
Let {othergiven} know, would you?
Send {otherfamily} the pdf, not the link
Show this to {othergiven} and nobody else
Call {otherfamily} first thing.
Meet {othergiven} at reception {time}
I saw {otherfamily} do it
heard it from {othergiven} who heard it from {otherfamily}
Nobody liked {otherfamily} anyway
It's not about {othergiven}.
That'd be {otherfamily}, then.
This is {othergiven} from {firm}, returning your call.
{otherfamily} here, {firm}. Is the {role} about?
You're through to {agentgiven}, how can I help?
Speaking: {otherfamily}
hello it's {othergiven} i'm ringing for {relation} {kin}
yeah so {otherfamily} came out on the tuesday and he never brought the part
and then i got {agentgiven} and {agentgiven} said try {othergiven}
erm the fella's name was {otherfamily} i think something like that
bye now {agentgiven} thanks a million god bless
if {othergiven} could ring me on {phone} that'd be great
please leave a message for {otherfamily} after the tone
{firm}'s man {otherfamily} has quoted {amount}.
{otherfamily} ({firm}) is happy with the samples.
{otherfamily} of {firm} and {othergiven} from accounts
Ask at {firm} for {othergiven}.
Our contact there is {otherfamily} - {email}
{otherfamily} <{email}>
"{otherfamily}" <{email}>
{othergiven} on {phone}, or try {otherfamily}
Mob {othergiven} {phone}
{date}, {otherfamily}: rang, cross. {initials}
- {otherfamily}: wants a discount
- {othergiven} (again)
> {othergiven} wrote:
On {date} at {time}, {othergiven} wrote:
Thanks for the heads-up {othergiven}, {otherfamily} will sort it
Quick one for {othergiven}: is {order} gone yet?
To do: ring {otherfamily}, post {othergiven:gen} parcel, buy stamps
PS {kin} says thanks for the stickers
PS: {otherfamily} has a spare
NB {otherfamily} is hard of hearing.
Internal only: {otherfamily} is a serial complainer
VIP - {otherfamily}, handle with care
Do not release to anyone but {otherfamily}
Warning: dog belongs to {otherfamily}
Vulnerable customer, carer {othergiven} may speak
Password hint: talk to {kin}
Complaint upheld. {otherfamily} to apologise by letter.
Ombudsman: {otherfamily} allocated
`)
