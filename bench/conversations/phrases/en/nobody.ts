import { list } from '../list.ts'

/** Sentences that name nobody, many with words that are names elsewhere. */
export const negatives = list(`
Mark the box as fragile, please.
Will the {product} be back in stock before Christmas?
May I ask why?
Grant me access again, or refund {amount}.
Rose gold or silver, I don't mind.
Bill attached.
Bill for {date} is wrong.
Rob from paying twice, is that your business model?
Frank answers would be welcome.
Faith in your company is gone.
Hope this helps.
Joy at last: it works!
Jack plug is loose.
Chase it up with {firm}, not with me.
Max. weight is 120 kg.
Max out the volume and it crackles.
Pat dry, do not wring.
Art prints arrived bent.
Sandy beach, they said. Building site, I say.
Drew a blank with {firm} too.
Dean Street branch was closed.
Victoria Station, platform 4, that's where it broke.
St. James Park is where I bought it
Charlotte, North Carolina, is not Charlotte, Vermont.
Washington office says no, Austin office says yes.
April and June invoices are missing, May is there twice.
August was fine.
The {product} squeaks.
I bought the {product} at {firm} in {place}.
Does {firm} still make the {product}?
{firm} went bankrupt, so who honours the warranty?
Shipped by {firm}, tracking {tracking}.
Payment reference {ref}, due {date}.
Ref: {ref}
Please use reference {ref} when paying {amount}.
Order {order} of {date}, total {amount}.
Windows 11, Chrome {version}, no extensions.
After installing {version} the Bluetooth menu is gone.
Version {version} fixes section 4.2.1 of the manual.
See chapter 3, figure 12, Model A and Model B.
Thank You for Your Order
Dear Customer,
Kind Regards
Best Western was full.
Monday to Friday, nine to five.
Black Friday price was {amount}, Cyber Monday price {amount}.
Easter, Whitsun and Boxing Day are closed.
The Terms and Conditions changed on {date}.
Section Privacy, paragraph Cookies.
Click Settings, then Account, then Close Account.
Error: Invalid Token. Error: Session Expired.
Our Returns Department in {place} received item {sku}.
Both Apple Pay and Google Pay fail.
Samsung works, Sony doesn't.
Ford, Dodge and Mercedes fit; Skoda does not.
Levi's are smaller than Wrangler.
Uncle Ben's was out, so Ben & Jerry's too, I suppose
Ikea says Billy fits, Malm doesn't, Hemnes maybe.
I drink Earl Grey, my cup is Royal Albert.
Alexa won't pair. Siri won't either. Cortana is dead.
Parkinson's leaflet was in the wrong envelope.
Gate B12, Terminal {sku}, boarding {time}.
Delivered to a locker at {place}.
The Customer Service Team at {firm}
Nobody from Head Office has answered.
IBAN is not accepted for Direct Debit.
VAT, GDPR, CEO, FAQ: abbreviations don't help me.
Sure. Great. Fine. Whatever.
Summer sale, winter coat, autumn delivery
Miles away from what was promised.
Penny for your thoughts, a pound for the call.
Carol singers on hold music, in July!
Lily scent, please, not Jasmine, not Ivy.
Iris scanner fails in the dark.
Ruby and Python samples don't run, Julia does.
Amber light blinks, then red.
Crystal glass, two broken.
Olive, Hazel or Sienna: which is darker?
Stone top, Berg series, {amount}
Robin, Swift and Martin are bird boxes in your catalogue.
Autumn is here and still no heating.
Sunny, Misty, Stormy are names of paint
Christian holidays only?
Norman arch, Georgian windows, Victorian pipes
Read the Miranda warning on the box lol
Young customers get 10 %.
Small, Long, Short, Strong: the strap sizes.
King size bed, Queen size sheets.
Baker Street, Carter Lane and Cook Road have no signal.
Price: {amount}. Was: {amount}.
Unit price {amount}, item {sku}, qty 2.
Lee side of the roof leaks
Dawn deliveries wake the whole street.
Ray tracing is off in {version}.
Gene therapy ad? In my invoice?
Sue me then!
Harry up please I mean hurry
Tom yum and Sloppy Joe were cold on arrival.
Peter Pan costume, size 6.
Santa Claus hat missing.
Murphy's law: order {order} is lost too.
iPhone, iPad, MacBook, none sync.
Yes
No, thanks.
See you at {time}.
ticket {order} / {date} / {amount}
Reference number: {ref}⏎Amount: {amount}⏎Due: {date}
Our offices: {place}, {place} and {place}.
New in: {product}, {product}, {product}.
Partners: {firm}, {firm}, {firm}
Please Note: Office Closed on Good Friday
Where is {place} anyway?
`)
