import { list } from '../list.ts'

/** Family names alone: first words, plurals, possessives, rotas, desks, doors, and behind titles. */
export const mentionsByFamilyName = list(`
{otherfamily}, as ever, blamed the supplier.
{otherfamily} to advise by close of play.
{otherfamily} not in. Try again Weds.
{otherfamily} being {otherfamily}, we got a lecture instead of a refund.
{otherfamily} once more refuses to give a reason.
{otherfamily} just laughed.
{otherfamily} alone has the combination to the safe.
{otherfamily} himself told me it was covered.
{otherfamily} herself carried it up three flights.
{otherfamily} apart, nobody on that desk returns a call.
{otherfamily} aside, the team was brilliant
{otherfamily} can vouch for me.
{otherfamily} must have mixed up the meters.
{otherfamily} might know, she did the original survey.
{otherfamily} should've told you on {date}.
{otherfamily} used to run that depot.
{otherfamily} keeps sending me someone else's statement.
{otherfamily} quit. Nobody's covering.
{otherfamily} then rang {family}, who rang me.
{otherfamily} finally owned up to the missing pallet.
{otherfamily} absolutely insists on a paper copy.
{otherfamily} seemed unsure whether it's under warranty.
{otherfamily} left the site at {time}, gate unlocked.
{otherfamily} gets in at seven, best catch him then.
{otherfamily} lent us a heater, bless him.
{otherfamily} told {family} and {family} told the whole street.
The {otherfamily}s at number 8 have the same fault.
We're the {family}s, party of five.
The {otherfamily} family would like the corner table again.
The {otherfamily} brothers share one login.
The {otherfamily} twins are down for Saturday swimming.
Both {otherfamily} girls are absent today.
Mr & Mrs {otherfamily} to be seated together.
Messrs {otherfamily} and {family} have been served notice.
The Misses {otherfamily} decline.
Is that the {otherfamily}s' dog or yours?
It was {otherfamily:gen} dog that bit the courier.
We're parked in {otherfamily:gen} space till six.
{otherfamily:gen} lot moved out at Easter.
Down at {otherfamily:gen} they have the same boiler.
Staying at the {otherfamily}s' till the floor dries.
{otherfamily:gen} version of events doesn't add up.
{otherfamily:gen} tone was uncalled for.
{otherfamily:gen} laptop is still on the {place} asset list.
Found {otherfamily:gen} lanyard in the gents
Forwarding {otherfamily:gen} reply for your records.
{otherfamily:gen} mother rang, he's poorly.
Not {otherfamily:gen} fault, I read the number wrong.
Who is covering {otherfamily:gen} round?
In {otherfamily:gen} words, "computer says no".
{otherfamily} from Dispatch says Thursday at the earliest.
{otherfamily} in Payroll has my P45.
{otherfamily} at the front desk buzzed us in.
{otherfamily} on reception wouldn't let me up.
{otherfamily} over in Returns was sound about it.
{otherfamily} out of the {place} office
{otherfamily} with the clipboard said we're not on the list.
{otherfamily} down the road had smart meters in, no bother.
{otherfamily} across the landing takes our parcels.
{otherfamily} in 4A, {family} in 4B, both without heat
Ring {otherfamily}, top buzzer.
Press the bell marked {otherfamily}.
Go to the side door and ask for {otherfamily}.
Leave it at {otherfamily:gen}, they're always in.
Deliver to the porch of {otherfamily}, not ours.
Post to: {family}, c/o {otherfamily}, {place}
Bins: {otherfamily} this week, {family} next.
Staircase rota - wk 1 {otherfamily}, wk 2 {family}, wk 3 vacant
Nights: {otherfamily}/{family}. Days: {othergiven} + bank.
0600-1400 {otherfamily}⏎1400-2200 {family}
Mon {otherfamily}⏎Tue {family}⏎Wed {otherfamily}
Cover for {otherfamily}: none found
Standby {otherfamily} until Sunday midnight.
Car share: {otherfamily} drives, {family} pays the toll.
First aiders: {otherfamily}, {family}
Fire marshal {otherfamily} did the headcount.
Sgt {otherfamily} took the details at the scene.
Insp. {otherfamily} won't comment.
Supt {otherfamily} to brief the press {time}.
WPC {otherfamily} was kindness itself.
Cllr {otherfamily} has asked three times.
Fr {otherfamily} will say the Mass.
Fr. {otherfamily} rang about the parish hall heating.
Rev {otherfamily} needs forty chairs.
Revd {otherfamily} is on retreat.
Sr {otherfamily} changed the dressing.
Prof {otherfamily} wants his slides back.
Prof. {otherfamily:gen} clinic is overrunning.
Capt {otherfamily}, your flight deck today
Col. {otherfamily} (retd) objects to the hedge.
Lt {otherfamily} reporting a lost card.
Hon. Sec. {otherfamily} read the minutes.
Asst mgr {otherfamily} comped the starters.
Dep. head {otherfamily} phoned home.
Reg. {otherfamily} on call, bleep 210.
Cons. {otherfamily} agrees, discharge.
Exec. {otherfamily} signed it off.
Acct mgr {otherfamily}, ext. 4410
Surveyor {otherfamily}: damp, but not rising.
Garda {otherfamily} took a statement from my wife.
Det. {otherfamily} has the CCTV.
Judge {otherfamily} adjourned to {date}.
Nurse {otherfamily} said fluids only.
Coach {otherfamily} benched him.
Chef {otherfamily} can't do gluten free tonight.
Skipper {otherfamily} lost the toss.
Driver {otherfamily} reports brake fade on the 38.
Guard {otherfamily} let me travel on.
Matron {otherfamily} runs a tight ship.
Miss {otherfamily} marked her absent.
Sir {otherfamily}? No, just {otherfamily}.
MR {otherfamily} IS NOT THE ACCOUNT HOLDER
URGENT - {otherfamily} - NO HEATING - 2 KIDS
PLEASE ASK {otherfamily} TO CALL ME BACK
TO: {otherfamily}⏎FROM: {family}
SOLD STC - {otherfamily} - {amount}
RTO {otherfamily} {order} REFUSED AT DOOR
DO NOT CALL {otherfamily} BEFORE NOON
LEFT W/ NEIGHBOUR {otherfamily}
I HAVE TOLD {otherfamily} THIS FOUR TIMES
CHQ FROM {otherfamily} NOT SIGNED
HOLD FOR {otherfamily}
THIS IS {otherfamily} AGAIN, WHERE IS MY MONEY
Ask yourself what {otherfamily} would do.
We can't all be {otherfamily}.
Had it been {otherfamily}, I'd have been out on my ear.
Nobody except {otherfamily} noticed the decimal point.
Not a squeak out of {otherfamily} all week
There's a parcel here for a {otherfamily}.
There's no {otherfamily} at this address and never was.
You want {otherfamily}, I'm just the temp.
I'm after {otherfamily}, is he about?
Get {otherfamily}, quick.
Copied to {otherfamily} and legal.
Agreed between {otherfamily} and ourselves on {date}.
He's one of {otherfamily:gen} crowd.
He was replaced by {otherfamily}, who is no better.
Reported to {otherfamily} and to the {role}.
The {role} and {otherfamily} had words.
My wife and {otherfamily} both saw the van.
Me, {otherfamily} and the cat, waiting in
{product} lent to {otherfamily}, due back {date}
Shared drive full thanks to {otherfamily}
Beside {otherfamily} on the form it just says "yes".
Opposite {otherfamily} sits the new {role}.
The one with the beard, {otherfamily}, had the parts.
{otherfamily} (he of the ladder) is on leave.
{otherfamily}, if you're reading this: call me.
{otherfamily}! Finally.
{otherfamily}?? Not again
- Who's dealing with it?⏎- {otherfamily}.
- Name on the booking?⏎- {family}.
Q: who told you that? A: {otherfamily}
Surname please? {family}. F for Foxtrot.
It's double-barrelled: {family}-{otherfamily}
That's {family} with one T.
{family}, same as the footballer, no relation.
{family} speaking, I'm ringing back.
{family} here again, re {order}.
Booking under {family} or maybe {otherfamily}, my husband did it
I'm the {family} who wrote in on {date}.
My name's on the list: {family}.
Signed, {family}
{family}, {place}
Yours, a weary {family}
Anybody heard from {otherfamily}
Claim handler: was {otherfamily}, now {family}
Escort: {otherfamily} to collect visitor {family} from the gate.
Visitor {family}, host {otherfamily}, badge 31
Witnessed by: {otherfamily}. Occupation: {role}.
Case conf. {date}: {otherfamily}, {family}, school nurse, mum.
Lesson {time} with {otherfamily}, bring the blue book
Trial shift for {otherfamily}, pay in cash
Theatre 2 running late, {otherfamily} still scrubbing in.
Tee times: 8.10 {otherfamily}, 8.20 {family}, 8.30 {otherfamily} jnr
Bowling first change: {otherfamily}
It went {otherfamily}, {family}, goal.
Pall-bearers: {otherfamily}, {family} and four cousins
`)
