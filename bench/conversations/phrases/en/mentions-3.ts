import { list } from '../list.ts'

/** Longer pieces of a message or note, and genitives; people mostly by one word. */
export const mentionsAtLength = list(`
Your fitter came on {date}. {otherfamily} never took his boots off and the oak is scratched.
Have you {otherfamily:gen} number? It's on my other phone.
We were promised a visit. {otherfamily} didn't show. I rang, and {othergiven} says nothing was booked.
I asked for a manager. I got {otherfamily}. He wasn't one.
Two names on the lease. One is {otherfamily}, and he's long gone.
{product} packed in on {date}; {otherfamily} at your {place} branch took it back.
My mother is hard of hearing. {kin} is 88. Please speak slowly.
I opened the door and there stood {otherfamily} with a soggy box.
Is this {otherfamily} one of yours? There are so many scams about.
Two answers so far: yes from {othergiven}, no from {otherfamily}.
The team is {othergiven}, {agentgiven} and {kin}; {otherfamily} starts in autumn.
I am not {otherfamily}. I am {family}. Stop sending me his bills.
In the thread {othergiven} refers to {otherfamily}, who was never copied.
A {role} brought the keys back. Surname {otherfamily}, I'd guess.
In summer {otherfamily}, in winter {family}. So who grits the road now?
See {otherfamily:gen} statement, page 3: "{family} bears no blame".
Must be {otherfamily:gen} boy, I thought, but no: {othergiven} is from two doors up.
{agentgiven} offered {date}, but {kin} is away.
Route this to {otherfamily}. Failing {otherfamily}, to {othergiven}.
The {role} had a list with her: {othergiven}, {kin}, {initials}
I'd trust {otherfamily} with my house; {family} I'm not so sure about
{othergiven:gen} shift ends at {time}, so try {agentgiven}.
{kin:gen} card, my PIN, nobody's money
It's {otherfamily:gen} handwriting, not {family:gen}.
{otherfamily:gen} wife answered and knew nothing.
Whose coat is in Reception, {othergiven:gen} or {kin:gen}?
{otherfamily:gen} silence says it all.
Put it on {otherfamily:gen} desk, please.
In {othergiven:gen} absence {agentgiven} decides.
At {othergiven:gen} request I closed the old account.
{othergiven:gen} and my order came in the same box.
{kin:gen} school rang, {kin:gen} dad didn't.
By {otherfamily:gen} reckoning it's {amount}.
That's {agentgiven:gen} job, not mine
The tenant above, {otherfamily}, hoovers at midnight.
Two doors down lives one {otherfamily}, retired {role}.
There was {otherfamily}, there was the {role}, and there was water everywhere.
Say what you like about {otherfamily}, he turns up.
With {otherfamily} gone and {othergiven} on leave, who has the codes?
Having met {otherfamily} I now see why.
Thanks to you, {otherfamily} and even {family} are talking again.
Asked by {otherfamily} whether I'd sign, I said no.
Promoted over {otherfamily:gen} head: {othergiven}
I was married to a {otherfamily}; the card still says so.
You keep calling me {othergiven}. It's {given}.
What's {otherfamily} short for? Kidding. Is it his first name?
{otherfamily}? Lovely fella. {family}? Not so much.
Either you call {otherfamily} off or I call the Guards.
Our lad {kin}, nine, pressed "buy" eleven times.
Mam says {kin} can have it if {othergiven} doesn't mind
The late {otherfamily} held two policies with you.
It's what {kin} would have wanted.
No flowers, said {othergiven}, and then everyone brought some.
{otherfamily} the {role}, not {otherfamily} the {role}
Young {otherfamily} took it, old {otherfamily} paid
Little {kin} swallowed a bead
Dear old {othergiven} hasn't a clue about the app.
Some {othergiven} or other from {firm}
"Is {otherfamily} there?" - "No, {otherfamily} left." - "Since when?"
You said: "{agentgiven} will ring." {agentgiven} did not ring.
{agentgiven}, {agentgiven}, {agentgiven}. How often must I ask?
Per our chat: {othergiven} → {place}, {kin} → home, me → bed
[{time}] {agentgiven}: one sec
{othergiven}: yes
{agentgiven}: And the postcode?
{othergiven}: dunno, {otherfamily} had it
<{othergiven}> anyone seen the drill
{time} {othergiven} joined
{time} {othergiven} left the conversation
{othergiven} is typing…
{agentgiven} has accepted your chat.
{othergiven} reacted with 👍
assigned to {othergiven} by {agentgiven}
changed by {otherfamily}, status open -> pending
locked by user {otherfamily}
{date} {time} badge {otherfamily} door 3 refused
Wedding list of {othergiven} and {kin}
{othergiven} & {kin} are getting married on {date}, hence the rush.
Place cards: {othergiven}, {kin}, auntie {agentgiven}
Best man {othergiven} lost the rings, can you do a repeat?
Cake should read "Happy 50th {othergiven}"
Engraving: {kin} {date}
Print "{kin} & {othergiven}" on the mug please.
For {kin}, with love from all at no. 9
Christening of baby {kin}, {place}
{otherfamily}, formerly of {place}, peacefully at home.
In memory of {othergiven}
Estate of {otherfamily} deceased
Executor {otherfamily} asks for a closing balance.
Under the will everything goes to {kin}.
Grant of probate was issued to {otherfamily} on {date}.
Flowers for {otherfamily}, removal at {time}.
Father {otherfamily} will say the mass.
Organist: {othergiven}. Readings: {kin}, {otherfamily}.
Banns of {othergiven} and {kin}
Loss adjuster {otherfamily} visits {date}, please be in
Insured: {otherfamily}. Third party: {family}.
{otherfamily} reversed into my gate
Named driver {kin}, 19
Policy lapsed, {otherfamily} notified
Claim by {otherfamily} re water damage, {place}
Photo by {otherfamily}
Illustrations: {othergiven}; words: {otherfamily}
Interview: {otherfamily}, {role} in {place}
{otherfamily} told our reporter he was gutted.
Cllr {otherfamily} objects to the licence.
Planning ref {order}, applicant {otherfamily}
Petition started by {othergiven}
Vote {otherfamily}, said the leaflet in my parcel
Seat 14C {otherfamily}, vegetarian
{otherfamily} party of four, late arrival
Pick-up {place} {time}, sign: {otherfamily}
Our rep {othergiven} never met us at the airport.
Missed the connection, {kin} had the passports
Travelling with {kin} and {relation} {othergiven}
Pilot {otherfamily} apologised over the speaker.
Skipper {othergiven} was sick as a dog.
Chef {othergiven} came out to say sorry.
{othergiven} behind the bar short-changed us
Taken over from {othergiven} at {time}.
Covered by {otherfamily} while {othergiven} is on mat leave.
Standing in for {otherfamily} this week: me.
I'm out of the office until {date}. In urgent cases contact {otherfamily}, {phone}.
Away till {date}; {othergiven} is minding my inbox.
Automatic reply: {otherfamily} is on annual leave
FW: {otherfamily} - missed delivery {order}
Re: Re: {otherfamily} / boundary wall
Subject: {otherfamily} v. {family}, costs
Subject: birthday cake for {othergiven}!
Fwd from {othergiven}, see below
[10:02] {othergiven} > morning
`)
