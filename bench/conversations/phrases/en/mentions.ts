import { list } from '../list.ts'
import { mentionsElsewhere } from './mentions-2.ts'
import { mentionsAtLength } from './mentions-3.ts'
import { mentionsByFamilyName } from './mentions-4.ts'
import { mentionsByGivenName } from './mentions-5.ts'

/** What people are called by their work or office, as written straight before a name or alone. */
export const roles: readonly string[] = `
driver, courier, postman, postwoman, postie, delivery driver, van driver, bus driver, cabbie, lorry driver,
dispatcher, picker, warehouse lad, forklift driver, store manager, shop assistant, cashier, till supervisor,
duty manager, assistant manager, branch manager, area manager, regional manager, line manager, shift lead,
team leader, supervisor, foreman, site manager, clerk of works, plumber, plasterer, electrician, sparky,
joiner, carpenter, roofer, glazier, gas engineer, heating engineer, service engineer, field engineer,
technician, fitter, installer, tiler, painter, bricklayer, builder, surveyor, architect, gardener,
tree surgeon, locksmith, mechanic, caretaker, janitor, concierge, porter, cleaner, housekeeper,
window cleaner, chimney sweep, landlord, landlady, letting agent, estate agent, property manager,
block manager, housing officer, tenant, lodger, concessions officer, solicitor, barrister, paralegal,
conveyancer, notary, legal secretary, barrister's clerk, magistrate, judge, Mr Justice, recorder, usher,
bailiff, probation officer, police officer, constable, PC, WPC, DC, DS, DI, DCI, Sgt, sergeant, inspector,
superintendent, Garda, Det Sgt, PCSO, custody officer, traffic warden, fire officer, paramedic, GP, doctor,
consultant, registrar, SHO, locum, nurse, staff nurse, charge nurse, ward sister, matron, midwife,
health visitor, district nurse, practice manager, receptionist, physio, physiotherapist,
occupational therapist, OT, dentist, hygienist, optician, chiropodist, pharmacist, dispensing tech,
radiographer, phlebotomist, counsellor, psychologist, carer, care assistant, care home manager, vet,
vet nurse, social worker, support worker, key worker, teacher, head teacher, headmaster, headmistress, head,
deputy head, form tutor, tutor, lecturer, professor, supply teacher, teaching assistant, TA, SENCO,
lollipop lady, school nurse, nursery manager, childminder, nanny, babysitter, au pair, bursar, librarian,
dean, warden, vicar, curate, rector, canon, Fr, Father, Sister, Brother, Rev, deacon, churchwarden, organist,
imam, rabbi, funeral director, councillor, Cllr, clerk, town clerk, planning officer, licensing officer,
registrar of births, case officer, caseworker, work coach, tax inspector, auditor, accountant, bookkeeper,
payroll clerk, credit controller, accounts assistant, finance director, FD, CFO, CEO, MD, COO, chairman,
chairwoman, chair, vice chair, treasurer, secretary, hon. sec., trustee, director, company secretary, PA, EA,
office manager, HR manager, HR adviser, recruiter, union rep, rep, sales rep, account manager, broker,
underwriter, loss adjuster, claims handler, bank manager, mortgage adviser, financial adviser, counter clerk,
agent, adviser, case handler, second-line agent, helpdesk lead, sysadmin, developer, tester, product owner,
IT manager, IT guy, contractor, consultant surgeon, project manager, analyst, data protection officer, DPO,
coach, manager, captain, goalie, referee, ref, linesman, physio on duty, groundsman, kit man,
swimming instructor, instructor, driving instructor, examiner, guide, tour rep, steward, stewardess,
conductor, guard, ticket inspector, station master, skipper, pilot, purser, harbour master, crew member, chef,
sous chef, head waiter, waiter, waitress, barista, barman, barmaid, landlord's agent, butcher, baker, florist,
hairdresser, barber, beautician, tailor, seamstress, photographer, journalist, reporter, editor, sub-editor,
producer, presenter, cameraman, author, translator, interpreter, farmer, farrier, gamekeeper, apprentice,
trainee, intern, temp, volunteer, night porter, security guard, bouncer, witness, claimant, defendant,
executor, power of attorney, next of kin, patient, customer, client, subscriber, member, applicant, guest,
resident, passenger, pupil, student, candidate, bride, groom, best man`
  .trim()
  .split(/,\s+/)

/** Whom somebody calls theirs, as written straight before a name. */
export const relations: readonly string[] = `
my sister, my brother, my big brother, my wee sister, my little girl, my lad, my son, my daughter, my eldest,
my youngest, our youngest, our eldest, my wife, my husband, my ex, my ex-husband, my late husband,
my late wife, my partner, my other half, her indoors, the missus, the wife, hubby, hubby's mate, my fella,
my boyfriend, my girlfriend, my fiancé, my fiancée, my mum, my mam, my ma, my dad, my da, my stepdad,
my stepmum, my stepson, my stepdaughter, my nan, my gran, my granny, my grandad, my grandson,
my granddaughter, my great-niece, my niece, my nephew, my uncle, my aunt, my auntie, auntie, uncle, aunt, nan,
granny, cousin, my cousin, my cousin's wife, my brother-in-law, my sister-in-law, my father-in-law,
my mother-in-law, my son-in-law, my godson, my goddaughter, my twin, the baby, our baby, my friend,
my best friend, my mate, my old mate, a friend of mine, my pal, my buddy, the girl next door, my neighbour,
next door's, our neighbour, the neighbour, my flatmate, my housemate, my roommate, my lodger, my tenant,
my boss, my manager, my colleague, a colleague, my workmate, my business partner, my assistant, my PA,
his brother, her sister, his wife, her husband, his son, her mum, their daughter, their son, your colleague,
your man, your one, my carer, my classmate, her teacher, his mate`
  .trim()
  .split(/,\s+/)

/** Sentences and scraps that name people, mostly by one word; from desks, calls, notes and chats. */
const mentionsAtTheDesk = list(`
{otherfamily} says the part is on back order.
{otherfamily} promised me a call before noon and didn't.
{otherfamily} rang off halfway through.
{otherfamily} signed, I watched him do it.
{otherfamily} forgot the ladder in our hall
{otherfamily} came round at {time}, looked at the meter and left.
{otherfamily} drove the wrong van.
{otherfamily} never approved that discount.
{otherfamily} is off sick till {date}.
{otherfamily} put me through to a dead line.
{otherfamily} fitted it upside down, for heaven's sake
{otherfamily} has been told.
{otherfamily} was meant to chair, but the train from {place} got stuck.
{otherfamily} reckons it's the fuse.
{otherfamily} won't budge on {amount}.
{otherfamily} retires in spring; nobody has his log-in.
{otherfamily} wants two copies, one stamped.
{otherfamily} owes us {amount} since {date}
{otherfamily} isn't answering his bleep.
{otherfamily} thought you knew
{othergiven} nipped out for milk, back in ten.
{othergiven} swears she posted it.
{othergiven} can't make it, her car's in for its MOT.
{othergiven} left on {date}, so who has her tickets now?
{othergiven} cried on the phone, it was awful.
{othergiven} set the router up in five minutes flat
{othergiven} only does mornings.
{kin} broke it. There, I've said it.
{kin} dropped the tablet in the bath again
{kin} turned four and wants the blue one.
{agentgiven} talked me through it, step by step.
{agentgiven} hung up on us twice!
{agentgiven} closed the ticket without asking.
{Role} {otherfamily} confirmed by text.
{Role} {otherfamily} was on duty that night.
{Role} {otherfamily}: "no access, gate locked"
{Role} {othergiven} knows the code.
Our {role} {otherfamily} swears blind it was delivered.
The {role}, {otherfamily}, took photos of the damage.
The {role} ({othergiven}) left a card.
Have you got a {role} called {othergiven}?
Which {role} was it, {otherfamily} or {othergiven}?
According to {role} {otherfamily}, the seal was intact.
{otherfamily}, the {role}, has the spare key.
{othergiven}, your {role}, told me to hold.
{othergiven} (the {role}) and a young apprentice came.
As {role}, {otherfamily} should know better.
{otherfamily} is our {role} until the summer.
{otherfamily} took over as {role} on {date}.
A {role} by the name of {otherfamily} came to the door.
Went past the {role} to {otherfamily} directly, sorry.
Neither the {role} nor {otherfamily} read the contract.
Spoke to {role} {otherfamily} at {time}, he'll ring back.
Thanks to {role} {othergiven} we're warm again.
Please ask {otherfamily} to initial each page.
Could somebody forward this to {otherfamily}?
Don't let {otherfamily} near the server room.
I've had it up to here with {otherfamily}.
We'd agreed all of this with {otherfamily} in writing.
Sent it to {otherfamily} by recorded post.
There is a note from {otherfamily} on the file.
I got the number off {otherfamily}.
It was signed for by {otherfamily}, whoever that is.
The quote came through {otherfamily}, not through you.
No word about {otherfamily} yet
Without {otherfamily} nobody can unlock the till.
Behind {otherfamily} in the queue for ninety minutes
Between {otherfamily} and {othergiven} it got lost.
Sat next to {otherfamily} at the tribunal.
Since {otherfamily} left it's been chaos.
Despite {otherfamily:gen} assurances, no refund.
Unlike {otherfamily}, you at least reply.
Under {otherfamily} this would never have happened
Until {otherfamily} signs off we can't ship.
Same answer as {otherfamily} gave me.
Better ask {otherfamily} than me.
Is {otherfamily} in today?
Did {otherfamily} say when?
Has {otherfamily} been paid for the second visit?
Who told {otherfamily} about the fault?
What does {otherfamily} want with my meter reading
Where's {othergiven} when you need her?
When is {otherfamily} back from leave?
Why was {otherfamily} copied in?
Whose idea was it, {othergiven:gen}?
Can {othergiven} not just pop it in the post?
Would {othergiven} be able to sit in on Thursday?
Wasn't it {otherfamily} who ordered the grey ones?
Good old {otherfamily}!
Poor {othergiven}!
Well done {othergiven}, first-time fix.
Bloody {otherfamily} again.
Cheers {agentgiven}, you're a star
Ta {othergiven}
thanks a mill {agentgiven}
Much obliged, {agentgiven}. Regards, {family}
{agentgiven}, can you look at this before five?
{othergiven}, over to you.
{othergiven} - any joy?
Listen, {agentgiven}, I'm not daft.
Sorry {othergiven}, wrong chat!
No {othergiven}, the other one.
@{othergiven} could you take the 2pm
Right so, {othergiven}, that's you sorted.
Not you, {othergiven}. The other {othergiven}.
See you Friday {othergiven}
grand job {agentgiven}, bye bye bye
ok {agentgiven} will do
hiya {agentgiven} its me again re the {product}
{othergiven} love, did you ring the bank?
Hang on, {otherfamily} is at the door.
ask {otherfamily} he knows
{otherfamily} said no
{otherfamily} again lol
tell {othergiven} i said hi
is {othergiven} on shift?
{othergiven} wont pick up
me and {othergiven} tried three times
{othergiven} has it
it was {otherfamily} not us
no idea ask {othergiven} or the {role}
got it off {othergiven} yesterday
dont think {otherfamily} ever read it tbh
{role} {otherfamily} rude as anything
{relation} {kin} ordered it by mistake
{relation} {kin} is on the same plan
{Relation} {kin} can collect it with my card.
I bought it for {relation} {kin}, for the confirmation.
{kin}, {relation}, never got the text.
{Relation}, {kin}, passed away and I'm closing things down.
It's {relation} {kin:gen} phone, not mine.
Please take {relation} {kin} off the account.
{relation} ({kin}) is asking for a receipt
Is there a discount for {relation} {kin}?
{Relation} {kin} and I will both be there.
Half of it belongs to {relation} {kin}
called {kin} after her granny
A boy called {kin} answered.
The account is in the name of a certain {otherfamily}.
A person calling himself {otherfamily} asked for my PIN.
He introduced himself as {otherfamily}.
She goes by {othergiven} at work.
They all know him as {othergiven}.
Known as {othergiven} to the regulars.
The name on the bell reads {otherfamily}.
The label says {otherfamily}, flat above.
"{otherfamily}" was all he wrote in the guest book.
It's spelt like {otherfamily} but with two Ls.
Signed "{othergiven}", no surname, no department.
Last name {otherfamily}, first name I can't read.
Née {otherfamily}, if that helps the search.
formerly {otherfamily}, now {family}
My maiden name was {otherfamily}.
Tel. w. {otherfamily}: will ring back.
Call w/ {otherfamily}. Adamant. Wants mgr.
Rang {otherfamily}, engaged. Rang again {time}, vm.
Msg left for {otherfamily} w. {role}.
Cust. = {family}, caller = {otherfamily}. DPA failed.
Spoke {otherfamily}, ok to proceed.
Per {otherfamily} - waive fee.
c/b {otherfamily} after {time}
Adv. {family} no slots before {date}.
F/up w/ {otherfamily} Mon. Owner: {agentgiven}.
Escalated {time} > {otherfamily}
Chased {otherfamily} x2. Nil.
{otherfamily} no show. Rebooked {date}.
{otherfamily}: pls verify address before release
{agentgiven} -> {othergiven}: yours, customer speaks Polish
Handover: {othergiven} has the Leeds cases, {agentgiven} the rest.
`)

export const mentions: readonly string[] = [
  ...mentionsAtTheDesk,
  ...mentionsElsewhere,
  ...mentionsAtLength,
  ...mentionsByFamilyName,
  ...mentionsByGivenName,
]
