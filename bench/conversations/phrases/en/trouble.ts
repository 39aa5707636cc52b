import { list } from '../list.ts'

export const problems = list(`
The parcel never arrived although tracking says delivered.
I was charged twice for order {order}.
My login stopped working after the update to {version}.
the app crashes every time i open the basket
The invoice is made out to {other}, who moved out two years ago.
{product} came with one leg missing.
Your driver left it with {other} next door and she is away until June.
I can't change the name on the account from {other} to mine.
The heating has been off since Monday and the baby is cold.
Somebody called {othergiven} keeps getting my emails.
It says "Hello {othergiven}" when I sign in, but I'm {given}.
Refund of {amount} still missing.
Nobody answers the phone in {place}.
It worked on Tuesday. On Wednesday it didn't.
The screen is black, then it shows code {sku}, then black again.
The technician, a Mr {otherfamily}, never turned up.
The ticket was booked for {full} but the passport says {other}.
I ordered size M and got XL. Twice.
Password reset mail goes to {othergiven:gen} old address.
The contract was signed by {other} without my consent.
Wrong colour, wrong size, and the box was open.
I see a charge from {firm} which I do not recognise
Your chatbot understands nothing.
My mother {kin} is 84 and cannot use the website.
The voucher from {othergiven} is refused at checkout.
Two of the four chairs wobble.
I cancelled in March and you still take {amount} a month!!!
The courier says the address is incomplete
{kin} broke the glass and now the lid doesn't fit.
Since the last bill there are two customers on my line, {other} and me.
The e-mail from {agent} had no attachment.
Delivery was promised for {date}, then {date}, now nothing.
Router keeps rebooting, lights go red then green
My late father {kin:gen} subscription is still running.
The name on my card reads {initial} {family}, which the bank refuses.
you spelled my name wrong, it's {full} not {other}
The parcel went to {other} in {place} instead of me.
I returned the {product} in April and heard nothing since.
It's leaking again, exactly where {othergiven} repaired it.
The receipt shows only the {initial}, no full name.
I get texts meant for {othergiven} every day at 6 am
The gift card for {kin} has expired before she got it.
Page not found, error 404, on every link.
Sound but no picture.
The direct debit is in {othergiven:gen} name.
I never agreed to any of this
The keys were handed to {other}, not to us.
The warranty card names {firm} as the seller, but {firm} says ask you.
My username {user} is suddenly taken.
The statement lists {othergiven} and {kin} as users. Who are they?
The blue one smells of petrol.
{agentgiven} promised a call within the hour; that was five hours ago.
We have been without internet for nine days.
The meter reading is wrong by a factor of ten
My order was merged with one from a certain {other}.
App says "Welcome back {othergiven}". Privacy issue??
The size chart lies.
The engineer, {othergiven}, drilled through a pipe.
An e-mail to {email} bounces.
I am being chased for a debt which belongs to {other}, not me.
There's a scratch across the whole top
{kin} can't log in with her school account any more
I have no idea what {amount} on my statement of {date} is for.
The seat booked for {kin} is next to a stranger's, we want to sit together.
Battery dies after an hour since build {version}.
The review signed {full} was not written by me!
Checkout hangs after card details.
it says account locked contact {othergiven} but who is that
The prescription was issued to {othergiven}, and I am {given}.
My voice assistant plays music for {kin} on my account.
One drawer, no handles, no screws, no manual.
I asked for {agentgiven} and got cut off three times.
The door was fitted upside down by your man {othergiven}.
Nothing.
The label shows {full}, but the street is the old one.
Payment went through, order didn't.
Somebody signed as "{initial}" for my parcel. Who is that?
The reservation under {family} can't be found
I got {other:gen} medical bill in my envelope.
Your shop on {place} refused to take it back.
{othergiven} from the night shift told me it was fixed. It is not.
Every morning at six the alarm goes off by itself.
My maiden name was {otherfamily}, your system still uses it.
`)

export const requests = list(`
Please cancel my subscription as of today.
Could you ask {agentgiven} to call me back?
Please send the invoice again.
I'd like to change the account holder to {other}.
can u resend the link
Please remove {othergiven} from the account.
Kindly confirm receipt.
I want my money back, full stop.
Please put me through to {agent} or to her boss.
Would it be possible to deliver to my sister {kin} instead?
Send a new one, not repaired, NEW.
Add {other} as an authorised user, please.
Tell {othergiven} I said thanks.
Please correct the spelling: {full}.
Could someone look into it before Friday?
Delete everything you have on me.
Have {othergiven} sign for it if I'm out.
Please issue the refund to the card ending 4411.
Can the technician come after five?
I would appreciate a written answer from {agent}.
Please forward this to {other}, she knows the case.
Book the room under {full}, two nights.
just tell me where my stuff is
Please let {kin} pick it up, he'll bring his ID.
Could I have a copy of the contract dated {date}?
Change the delivery to {place}
Please do not share this with {other}.
I need a VAT receipt made out to {firm}.
Make sure {othergiven} is copied on everything.
Please unsubscribe me from the newsletter.
Is {agentgiven} working today?
Who is responsible, you or {firm}?
Please quote reference {ref} on the credit note.
Could you check with {othergiven} in the warehouse whether it was packed?
Give {kin} and me separate log-ins, please.
Does the {product} come in green?
What name is on the account, {given} or {othergiven}?
Transfer the number from {other} to {full}.
Please ring {othergiven} on {phone} if nobody opens.
Would you kindly ship spare part {sku}?
When will it be in stock again
Please register {kin} for the course too.
I'd like to speak with a human being.
Can I pay in three parts?
Escalate this to {agent}, thank you.
Please reply to {email} and not to {othergiven}.
Leave it with {other} at number 12.
Could you extend the deadline to {date}?
Please confirm that {full} is removed from the list.
Ask {othergiven}. He was there.
Let me know what {agentgiven} thinks.
`)
