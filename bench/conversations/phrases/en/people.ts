import { list } from '../list.ts'

export const personal = list(`
My wife {kin} signed for it.
I spoke with {other} yesterday and she said it would be fine.
Ask for {othergiven} at the desk.
My brother {kin} and I share the account.
{other} from {firm} told us to contact you.
I'm writing for {other}, my client.
Our caretaker, {other}, has the key.
{kin} is only nine, so please don't send her letters.
Please speak to {othergiven} in accounts, he has all the papers.
According to {other:gen} e-mail the price was lower.
{full} is my full name, {given} is what people call me.
I live with {kin} and our dog Rufus.
{othergiven} said one thing and {agentgiven} the opposite.
It was {kin:gen} birthday present.
The invoice should go to {other}, our bookkeeper.
My boss {other} wants this sorted today
i'm {given} btw
When {othergiven} came round with the parcel, {kin} was home alone.
We were served by a young man, {othergiven}, very polite.
Contact person on site: {other}.
Dr {otherfamily} wrote the certificate.
I, {full}, hereby authorise {other} to act for me.
The previous tenant, a Mrs {otherfamily}, still gets post here.
{othergiven}? Never heard of him.
Both {kin} and {othergiven} have tried.
my mum {kin} paid with her card
If I'm not there, my colleague {othergiven} can open.
{other}, {place}, bought it from me second-hand.
Signed: {full}
On behalf of the board, {other} and {full}
You can reach me or my partner {kin} any time.
Your colleague {agent} was very rude to {kin}.
Is that {othergiven} with a K or a C?
I changed my name from {other} to {full} when I married.
The twins, {kin} and {othergiven}, use the tablet.
It's for my granddaughter {kin}, she turns six.
Witness: {other}, {phone}
We call him {othergiven} but the passport says {other}.
Thanks to {agentgiven:gen} patience it finally works.
Passengers: {full}, {kin} {family} and {other}
I gave the form to {othergiven} at the front desk, who passed it to {agentgiven}.
the account belongs to {othergiven}, my ex, and i want out
{initial} {family} is how it's printed on the card.
Mr {family} is my father; I'm {given}.
There's a {other} living upstairs, maybe they got it?
You addressed me as Mr, I'm Ms {family}.
Minutes taken by {initial}.
My lawyer, {other} of {firm}, will be in touch.
Nurse {othergiven} put the device on at {time}.
Guardian of {kin}: {full}
{othergiven} knows. {kin} doesn't.
Did {othergiven} ever answer you?
I trained with {othergiven} {otherfamily}, your old rep.
Cc: {other}; {agent}
We, {full} and {other}, are the owners.
Professor {otherfamily} recommended your product.
Emergency contact is {kin}, then {othergiven}.
As {kin} would say, it's rubbish.
Greet {agentgiven} from me
My son-in-law {othergiven} will collect the {product} on {date}.
Coach {othergiven} ordered shirts for {kin}, {othergiven} and me.
Please note {other} passed away on {date}.
Team lead is {agent}, deputy {othergiven}.
That was before {othergiven} took over the shop from {other}.
`)

export const identifiers = list(`
My e-mail is {email}.
You can reach me on {phone}.
Phone: {phone}
customer no {order}, name {full}, tel {phone}
Address: {address}
I live at {address}.
My new address is {address}, the old one is no longer valid.
social security number {id}
NI number {id}, in case you need it
my number is {phone} call after 5
Write to {email} or {email}
IBAN {iban}
Please pay to {iban}, account holder {full}.
Card number {card}
I paid with {card}, name on card {full}
I log in from {ip} and get blocked
username: {user}
My user name is {user} and my mail {email}
born {date}, {full}, {id}
Send it c/o {other}, {address}
ring {othergiven} on {phone} or me on {phone}
{full}, {address}, {phone}
{email} ({given})
tell {othergiven} {phone}
Mob. {phone}, ask for {given}
The account is under {email} and {full}.
Contact: {full} / {email} / {phone}
it's {email} all lower case
Try {phone} instead, that's {kin:gen} mobile.
Delivery to: {full}⏎{address}
Billing address:⏎{full}⏎{address}
Not {phone} but {phone}!
tel{phone}
Id no. of {kin}: {id}
NHS no {id} patient {other}
Passport of {full}, no {id}
I'm on chat as {user}
Login {user} / order {order}
e-mail adress {email} (old one {email})
My IP should be {ip}, says the page
Here are my details: {full}, {id}, {phone}.
SSN {id} belongs to {other}
Bank: {iban}, ref {ref}, payee {other}
fax {phone} attn {other}
You have {phone} on file, which is {othergiven:gen}.
Please use {address} for {kin} and {address} for me.
whatsapp {phone} {given}
The handle @{user} was mine until last week.
{given} {phone}
{family}, {phone}
Key is at {other:gen}, {address}
Account {iban} is in the name of {full} & {kin}
From: {email} To: {email}
name: {full} mail: {email}
I've moved: {address}. - {given}
Meet {othergiven} at {address}, {time}.
Driver's licence {id}, {full}
card ending {card}
Customer {full} (id {user}) from {ip}
Please call: {other}, {phone}, ext. 12
`)

export const callNotes = list(`
Customer called, wants {agentgiven} to call back.
{full} rang re order {order}.
Spoke w/ {other}, husband of {full}.
Cust. {family} not happy, asks for {agentgiven}.
Called {given} back 14:10, no answer, left vm.
{given} says {othergiven} promised a refund.
Caller identified as {full}, DOB checked.
Verified: {full}, {id}.
Wife ({kin}) will collect.
Mrs {family} called for the third time today.
Mr. {otherfamily} is the new tenant.
Transferred to {othergiven} in billing.
{agentgiven} to follow up on {date}.
Handed over to {initial}.
Told {given} to send photos to {email}.
{full} called on behalf of {other}, no power of attorney yet.
Tried {phone}, got {kin}, asked to ring after six.
cust wants to add {othergiven} to contract
Complaint about {othergiven}, driver, route {place}.
Per {othergiven}: goodwill {amount} ok.
{given} was calm, {kin} in the background was not.
{full}, {address}, reports no heating.
Approved by {initial} {date}.
Note to {agentgiven}: check with {firm} first.
{family} disputes the meter reading.
Patient {full} moved appt to {date}, Dr {otherfamily} informed.
{othergiven} took the call, {agentgiven} noted.
No ID given, said name was "{given}".
Daughter {kin} speaks for {full}, who is hard of hearing.
Spelling: {full}.
Closed by {agentgiven}, reopened by {othergiven}.
Asked who had signed: {other}.
Client {family} threatens with lawyer ({other}).
Ring {othergiven} before visiting, dog in yard
{given} confirmed new addr {address}
{other} (landlord) confirms that {full} moved out.
Says she is {full:gen} sister. Not verified.
Informed {given} about delay, will wait.
{agentgiven} spoke to {given}; {given} spoke to {othergiven}; nobody spoke to {kin}.
According to {given}, {agentgiven} hung up.
Account of {full} locked after 3 tries from {ip}.
F/up {given} Thurs, cc {othergiven}
Caller = {other}, neighbour. {full} in hospital.
Escalated to {agent} (2nd line).
{kin} answered, {given} at work.
Visited by {othergiven} {otherfamily}, fault not found.
Wants it in writing from {agent}.
Cust {given} {phone} pls call asap
Meeting w/ {other}, {agent} and {full} on {date}.
Interpreter {othergiven} on the line.
Parcel handed to {other}, signature "{initial}".
{full} thinks {firm} is us. Explained.
`)

export const voicemail = list(`
hi this is {full} calling about my order
hello it's {given} again could you please call me back on {phone}
yes good morning my name is {full} that's {family} and i'm calling about an invoice
um hi {agentgiven} you rang me earlier i'm on {phone} until about four
this message is for {agent} it's {other} from {firm}
my number is {phone} i'll say it again {phone}
please ask {othergiven} to ring {full}
i was talking to somebody called {othergiven} and then we got cut off
hi it's {given} {kin}'s mum calling from {place}
okay so the name is {full} and the order number is {order} i think
i'm calling on behalf of my father {kin} he is eighty two
right it's about the parcel for {other} that you left with us
you can email me at {email} if that's easier
thank you bye
so anyway {othergiven} said somebody would come on tuesday and nobody came
hello {agentgiven} {given} here just returning your call
it's {given} from number nine the one with the broken boiler
could you tell {agentgiven} that {kin} has the keys
er yeah i don't know if this is the right number i'm trying to reach {other}
my social is {id} if you need it
this is doctor {otherfamily} from the clinic in {place} regarding a patient {full}
the address is {address} it's the red door
hi um {given} speaking i talked to {othergiven} on monday and to {agentgiven} on wednesday and i still have no hot water
if i'm not there my husband {kin} will pick up
yes hello {family} here {family} as in well you know
you called me {othergiven} on the last letter but my name is {given}
call me back please it is urgent it's {given} bye bye
i need to cancel the appointment for {kin} tomorrow at {time}
{othergiven} if you get this i have paid already
hey it's {given} sorry i missed you tell {othergiven} hi
my email is {email} and my surname is {family}
good afternoon mister {otherfamily} this is missus {family} calling
`)

export const formLabels = [
  ['Name', 'full'],
  ['Full name', 'full'],
  ['First name', 'given'],
  ['Last name', 'family'],
  ['Surname', 'family'],
  ['Customer', 'full'],
  ['Contact person', 'other'],
  ['Account holder', 'full'],
  ['Your name', 'full'],
  ['Emergency contact', 'kin'],
  ['Assigned to', 'agent'],
  ['Handled by', 'agentgiven'],
  ['Passenger 1', 'full'],
  ['Patient', 'other'],
  ['Authorised by', 'other'],
  ['Initials', 'initial'],
  ['E-mail', 'email'],
  ['Phone', 'phone'],
  ['Address', 'address'],
  ['National insurance no.', 'id'],
  ['User name', 'user'],
  ['Company', 'firm'],
  ['Product', 'product'],
  ['City', 'place'],
  ['Order number', 'order'],
  ['Date of purchase', 'date'],
  ['App version', 'version'],
  ['Payment reference', 'ref'],
  ['Amount', 'amount'],
  ['Item no.', 'sku'],
] as const
