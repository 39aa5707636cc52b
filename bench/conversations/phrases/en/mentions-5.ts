import { list } from '../list.ts'

/** Given names alone, nicknames, initials and cut names, in chats, notes and sign-offs. */
export const mentionsByGivenName = list(`
my {othergiven} reckons its the fuse
our {othergiven} can pick it up sat
that {othergiven} of yours is a gem
the {othergiven} i got last week was way nicer
some lad called {othergiven} rang
is it {othergiven} or {agentgiven} im talking to now
tell you what {othergiven} forget it
well {agentgiven} thats me done thanks
yes {agentgiven} i tried that
no thats what i said to {agentgiven} earlier
sorry {agentgiven} phone died
you there {agentgiven}?
hello? {agentgiven}?
hold on {agentgiven} wife wants a word
thx {agentgiven} ur a legend
night {othergiven} x
morning {othergiven} any news on the {product}
u can ask {othergiven} if u dont believe me
its {given} btw not {othergiven}
its for {kin} not me
{kin} needs it for school mon
{kin} done it wrong sorry
{kin} says hi
can {kin} use my login or not
wheres {kin:gen} ticket
i think {othergiven} has left for the day
me n {othergiven} r waiting outside
{othergiven} n {kin} both got charged
omw with {othergiven}
got {othergiven} here with me she can explain
just spoke to {othergiven}. no luck
{othergiven} off sick, {agentgiven} covering, send help
wait is {othergiven} the manager
dunno mate {othergiven} dealt with it
{othergiven} pls check dm
pinging {othergiven} as well
+1 to what {othergiven} said
@{agentgiven} {order} still stuck
fyi {othergiven} is out til {date}
as {othergiven} says, restart first
what {agentgiven} said
lol {othergiven}
so is {othergiven} gonna call or
please thank {othergiven} from the night team for me
hi its {given} {othergiven:gen} mum
hi this is {given} from next door to {otherfamily}
{given} here, {kin:gen} dad. She's off today, tummy bug.
{given} speaking.
It's me, {given}.
Only me, {given}, with one more question.
{given}, aged 74, and not born yesterday.
I, {given}, hereby cancel.
Ask for {given} when you ring, I'm the only one here.
Everyone calls me {given}.
Call me {given}, please.
You can drop the Mrs, {given} will do.
Love {given} and {kin}
{given} & {kin} xx
Yours, {given} (and {kin}, who can't type yet)
Ta, {given}
Rgds {given}
BR {given}
Thx⏎{given}
Best wishes from {given} in {place}
{given} - sent on the go, excuse typos
{initials}
/{initials}
-- {initials}
[{initials}] moved to {date}
({initials}) no further action
{date} {initials}: caller abusive, ended call
rec'd {initials}, {time}
Typed by {initials}, read over by {otherfamily}
Amended {date} {initials}
Initialled {initials} on every page.
OK'd by {initials}
Ref: {initials}/{otherfamily}/{order}
Our ref {initials}/12
Keys signed out to {initials}.
c.c. {initials}, {otherfamily}
Mrs {initials} declined a home visit.
Mr {initials} (name withheld) says he'd use us again.
Patient {initials}, 46 F
Re child {initials}: strategy meeting {date}
{othergiven} {initials} rated us five stars.
Review by {othergiven} {initials}: "slow but honest"
Verified buyer: {othergiven} {initials}
Two {othergiven}s work there, I had the tall one.
Which {othergiven}? {othergiven} {initials} or {othergiven} from the shop?
Dr {initials} wrote the letter.
{othergiven}, hi, sorry to chase.
{othergiven}: could you, or {kin}, let the man in?
If you see {othergiven}, say the parcel's in the shed.
I gave {kin} the code.
They made {kin} wait outside.
We'd promised {kin} a new bike.
You charged {kin} the adult fare.
It upset {kin} dreadfully.
I can't tell {kin} there's no refund.
Nobody believed {kin}.
You'd better ask {kin}, she's the one with the app.
I drove {kin} to A&E.
He hit {kin} in the playground.
She has {othergiven} wrapped round her finger.
I'm putting {othergiven} on now.
Passing you over to {agentgiven}.
May I hand you to {agentgiven}, who knows the product?
Let me just grab {othergiven}.
Bear with me while I find {othergiven}.
I'll get {othergiven} on to it.
Leave it with {othergiven}.
Take it up with {agentgiven}, not with me.
You'd swear {agentgiven} owned the place.
I have nothing against {agentgiven}, only the policy.
Without {agentgiven} I would have cancelled.
More people like {agentgiven}, please!
Ten out of ten for {agentgiven}
Give that {agentgiven} a pay rise
Feedback for {agentgiven}: patient, clear, funny.
Shout-out to {agentgiven} in chat
{agentgiven} went above and beyond.
{agentgiven} deserves a medal, honestly
{agentgiven}, bless her, stayed on till the download finished.
{agentgiven} (very polite) could not help.
{agentgiven} never introduced himself properly.
An {agentgiven} answered first, then the line dropped.
You're chatting with {agentgiven}.
Hi, {agentgiven} here from the billing side.
My name is {agentgiven} and I've read your notes.
{agentgiven} will be back at {time}.
Transferred from {agentgiven} to {othergiven}
Logged in as {agentgiven}
Last touched by {othergiven}, {date}
Requested: {kin}. Approved: {othergiven}. Booked: nobody.
Owner {othergiven}, due {date}
{othergiven} - todo: ring the {role}
[x] {othergiven}: order labels⏎[ ] {kin}: sweep up
1) {othergiven} 2) {kin} 3) whoever's left
Paid: {othergiven}, {kin}. Not paid: {agentgiven}.
Dietary: {kin} vegan, {othergiven} no nuts
Seat 4A {othergiven}, 4B {kin}
Lane 3 {kin}, lane 4 {othergiven}
Cast: {kin} as the donkey, {othergiven} as the innkeeper
Pick-up: {kin} by gran; {othergiven} by taxi
Party bags for {kin}, {othergiven} and six more
{kin} / red / size 5⏎{othergiven} / blue / size 6
Tags to read {kin}, {othergiven}, Mum
Cot tag: baby {kin}, 3.2 kg
{kin}, our youngest, has outgrown the seat.
{kin}, who's blind, can't use the keypad.
Since {kin} died I can't face the paperwork.
When {kin} was born we moved to {place}.
The cat tripped {kin} and {kin} dropped the tv.
For {kin:gen} sake, hurry.
{kin:gen} inhaler is in the lost bag.
{othergiven:gen} number's changed.
That's {othergiven:gen} coat, leave it
I've {othergiven:gen} consent in writing.
Not mine, {kin:gen}.
Is {kin:gen} appointment still on?
{kin:gen} and {othergiven:gen} cards were both swallowed.
Round at {othergiven:gen} watching the match when it blew
{relation} {kin} hasn't a clue about tech so bear with us
{relation} - {kin} - will sign for it
Cancel for {relation} {kin}, keep mine.
Could {relation}, {kin}, be added as a driver?
it was {relation} {kin} who pressed delete
{Relation} {kin:gen} name is on the deeds.
WHERE IS {kin:gen} PRESCRIPTION
HAPPY BIRTHDAY {kin}
{othergiven} PLEASE STOP REPLYING ALL
CALL {othergiven} NOT ME
GET ME {agentgiven} OR A MANAGER
{given} WANTS OUT
THANK YOU {agentgiven}!!!
LOST: CAT, CALL {othergiven} {phone}
nice one {othergiven}
soz {kin} cant make it
{role} {othergiven} wont budge
{othergiven} the {role} is on hols
{Role} {othergiven} brought cake.
New {role} is {othergiven}, starts Mon.
Who let {othergiven} near the printer
Between us, {othergiven} is leaving.
Congrats {othergiven} and {kin}!
Get well soon {othergiven}
Welcome aboard, {othergiven}!
Bye {othergiven}, all the best in {place}
R.I.P. {othergiven}
In loving memory of {kin}
Happy now, {agentgiven}?
`)
