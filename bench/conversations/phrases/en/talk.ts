import { list } from '../list.ts'

export const greetings = list(`
Hi,
Hello {agentgiven},
Hey {agentgiven}!
Dear {agent},
Dear Sir or Madam,
Good morning
To whom it may concern,
Hi there {agentgiven}
hi {agentgiven} its {given} again
Hello, this is {full}.
Hi team
Dear Mr {otherfamily},
Dear Ms. {otherfamily}
Hi {agentgiven} and {othergiven},
{agentgiven},
{agentgiven} - thanks for calling back.
Good afternoon {agentgiven}, {full} here.
Hiya
Dear customer service at {firm},
Yo
Morning {agentgiven} 😊
Hello again,
Hi {agentgiven}, cc {othergiven}
Attn {agent}:
FAO: {other}
Dear Support,
Hey guys, {given} here
@{agentgiven} hi
Hi Dr {otherfamily}
hello??
Dear {agentgiven} / {othergiven},
`)

export const openings = list(`
I hope you are well.
I'm writing on behalf of my husband {kin}.
My name is {full} and I've been a customer for eleven years.
Thanks for getting back so quickly.
As I told {other} on the phone yesterday, nothing has happened.
This is the third time I write about the same thing!
{agentgiven} asked me to send this here, so here goes.
Further to our call on {date}, please find the details below.
I'm {given}, we chatted last week.
Not sure if I'm in the right place but
Sorry to bother you again.
I was given your address by {other} at {firm}.
Following up on ticket {order}
First of all, {othergiven} was wonderful, please tell her manager.
Quick question.
I am contacting you as executor for the late {other}.
Ok so I have been waiting since {date} and I am DONE waiting
{full} here, order {order}.
You may remember me, {full}, from the mix-up with the sofa.
I have just got off the phone with {othergiven} who could not help.
On {date} I bought the {product} in your shop in {place}.
I'm the neighbour of {other}, who can't write herself at the moment.
We're a small office of six and {othergiven} normally handles this.
Where do I begin...
My daughter {kin} ordered something with my account by mistake.
Per {other:gen} instructions I attach the receipt.
Let me introduce myself: {full}, head of purchasing.
I spoke to a gentleman called {othergiven}, I think his surname was {otherfamily}.
No idea who reads this, but please forward it to {agent}.
Since {agent} left I don't know who my contact is.
Apologies for the late reply, was on holiday
it's me again, {given} from flat 4
`)

export const agentSays = list(`
Hi {given}, thanks for reaching out!
Thank you for your patience, {given}.
I've checked with my colleague {othergiven} and the parcel is on its way.
My name is {agent} and I'll help you today.
Could you give me your full name and order number?
I see here that {other} placed the order, is that right?
I have passed your case on to {other} in the technical team.
{agentgiven} here. How can I help?
We have refunded {amount} today.
You're speaking with {agentgiven}.
Sorry to hear that, Mr {family}.
I understand, Mrs {family}, and I apologise.
For security, can you confirm the date of birth of {other}?
One moment please.
Right, {given}, I can see the order.
{othergiven} will call you tomorrow between nine and eleven.
Unfortunately we cannot talk about {other:gen} account with you.
Please restart the router and wait two minutes.
The contract is in the name of {other}; we need their consent.
I've updated the name to {full}.
Is this {full} I'm chatting with?
Got it. Anything else I can help with?
Our records show {kin} as second cardholder.
The part should reach you by {date}.
I'll take over from {othergiven}, who's off today.
As {othergiven} explained, the warranty covers this.
Please send the form to me, {agent}, directly.
Thanks {given}! Have a great day.
My manager {other} has approved the credit.
Could you spell that? {full}?
Just to check: {initial} stands for {given}?
We tried to deliver on {date} but {othergiven} refused the parcel.
Have you tried another browser?
I've left a note for {othergiven} and {agentgiven}.
Great news {given}, it's back in stock.
You will get a confirmation at {email}.
Let me check that with {firm}.
Ok {given}
There you go, {given}, a new code has been sent.
The driver's name is {other}.
I can't find anyone called {family} in our system.
No worries at all.
Are you the account holder, or is it {kin}?
The case number is {order}.
Please ask for {othergiven} or {agentgiven} when you call.
Good morning {full}, your appointment is with Dr {otherfamily}.
Our fitter {othergiven} confirms he was there at {time}.
I have removed the fee as a one-off.
Noted, {given}. I've told {othergiven}.
Dear {full}, we regret the delay.
Hi again, it was {othergiven} who closed the ticket.
`)

export const closings = list(`
Kind regards, {full}
Best, {given}
Regards⏎{full}
Thanks!
thx {given}
Cheers, {given}
Many thanks in advance,⏎{full}
Yours sincerely,⏎{full}
- {given}
{given}
/{initial}
Best wishes from {given} and {kin}
BR {initial}
Kind regards⏎{agent}⏎Customer Care
Love, {given} x
Warm regards, {agentgiven} at {firm}
Waiting for your answer.
Sent from my iPhone
{full}
Take care, {agentgiven}
Bye
Thank you and have a nice weekend⏎{given} {family}
Sincerely yours, {initial} {family}
ta, {given}
On behalf of {other},⏎{full}
p.p. {other}
Yours, {given} & family
Thanks again {agentgiven}!
Hugs to {othergiven} who helped me
A very disappointed customer
With best regards {full} ({date})
Rgds, {given}
`)

export const signatures = list(`
{full}⏎{firm}⏎{phone}
{full}⏎{address}⏎{email}
--⏎{given}
{full} | Sales Manager | {firm} | {phone}
{agent}⏎Customer Support⏎{firm}⏎{url}
Dr. {full}, MD⏎{place} Clinic
{initial}⏎{firm}
___⏎{full}⏎Mobile {phone}⏎Please consider the environment
{full} (she/her)⏎Product Owner
{firm}⏎Attn: {full}⏎{address}
{given} {family}⏎Chair, {place} Rowing Club
Sent by {full} using Outlook
{full}, Esq.⏎Solicitor
*{full}*⏎_{firm}_
{agentgiven}⏎Team Returns
{full}⏎PA to {other}⏎T: {phone}
MR {full}⏎{address}
{family}, {given}⏎Accounts Payable
{full} BSc⏎Tel {phone} / Fax {phone}⏎{email}
{full}⏎VAT {sku}⏎{address}⏎{url}
`)
