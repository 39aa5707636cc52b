import { list } from '../list.ts'

/** Buttons, menus, labels, job titles alone, spelling words and odd words with capitals; nobody is meant. */
export const wordsWithCapitals = list(`
Click {Role}, then Next.
Choose {Role} from the drop-down.
Under My Pages > Life you'll find the form.
Select Guest, not Member.
Tap Profile > Household > Remove
Press Accept, Decline greys out.
Settings > Sound > Melody
Tab "Private" > button "Pay"
Menu: Home, Shop, Basket, Help
File > Save As > Legacy
View > Basil theme
Role: {Role}
Position: {Role}, permanent
Vacancy: {Role} wanted, {place}
Dept: Ladies. Floor: Ground.
Status: Bereaved
Outcome: Frank discussion
Topic: Faith and Family
Subject: Hope
Subject: Sky down
Re: Rose bushes
Fwd: Grant letter
RE: May rent
FW: Bill March
Attn: Duty {Role}
cc Claims, bcc Fraud
{Role} on duty: see board
Acting {role} required
Dear {role}, please advise.
Dear Sir or Madam or whoever
Hi {role}, is the pool open
Thanks {role}!
Ask your {role} about side effects.
Sent to {role}, cc {role}.
{Role} and {role} both out.
{Role}? Which {role}?
Ex-{role} wanted for night work
The {role} and the {role} disagree.
i told the {role} and the {role} told me to wait
Neither {relation} nor I ordered this.
{Relation} says it was free.
{Relation} is deaf, please text.
it's for {relation}
whats it got to do with {relation}
Alpha Lima Oscar, no, Oscar
A for Alfa, B for Bravo, C for Charlie
D as in David, E as in Edward
Juliet India Mike 4 4
Romeo, Victor, two, nine
S for Sugar, T for Tommy
postcode is November Whisky six
M for Mother
that's P for Peter, T for Thomas
G for George, H for Harry
"Charlie" or "Victor" at the end?
Will that be all?
will you send it again
Mark the box with a cross.
mark it as fragile
Bob on for size, thanks.
it rose by {amount}
may I ask why
May or June, whichever
Sue them, says the forum
sue me
pat dry with kitchen roll
Bill both months together
bill never came
Drew a blank again
Grant me access
Grace and favour flat
rob peter to pay paul
Jack plug snapped
jack it in
Peg out, washing gone
Gale warning
Iris scan fails
iris bulbs went mouldy
Reed diffuser leaked
Dale or valley, same postcode
Glen road closed
Heath fire
Cliff path fenced off
Rusty hinges
Dusty filter
Buddy pass expired
Sonny Jim I am not
Honey, six jars
Sandy bottom, good for paddling
Misty windscreen
Sunny spells
Stormy outlook
Dolly zoom, whatever that is
Nanny state
Teddy bear, ear off
Molly guard on the switch
Jenny wren nest box
Nelly the elephant, musical toy
Paddy field mats
Murphy bed, spring gone
Murphy's law
Bob's your uncle
Jesus, what a queue
Christ almighty
Jeez
Lord knows
God forbid
Heavens
Blimey
Crikey
Strewth
Ouch
Yikes
Bingo
Voilà
Bravo
Ahoy
Amen
Sláinte
Craic was mighty, service wasn't
Ciao ciao
Adios
Merci
Gracias for nothing
Danke
Wilco
Roger that
Roger, over
Capisce?
Touché
Ditto
Nope
Yup
Nah
Meh
Aye
Och no
Haha
Hahaha Ok
Rofl
Tbh Fuming
Idk
Omg
Pls Help
Plz
Helo
Hlelo
Thnaks
Tahnks
Cheesr
Sory
Oredr
Refnud please
Adress wrong
Untill Monday
Wensday
Febuary bill
Janaury
Tues, Thurs
Sept - Nov
Q3, H1, FY25
Bank hol Mon
Twelfth Night
Burns Night menu
Diwali offer
Lammas fair
Martinmas term
Candlemas
Trinity term dates
Hilary term starts {date}
Carol singers
Noel greeting cards
Valentine hamper
St. Valentine's roses
Robin Hood Airport
John Doe, Jane Doe: placeholder
Lorem Ipsum in the footer
Test Testsson in staging
Name Surname
[First Name], we miss you!
Dear %FIRSTNAME%,
Hi FNAME,
null null
undefined, your order is ready
Unknown Caller
Private Number
No Caller ID
Account Holder
Primary Cardholder
Second Applicant
Legal Guardian
Emergency Contact
Lead Passenger: see overleaf
Bill Payer
Executor(s)
Maiden Name
Mother's Maiden Name (security question)
Pet's Name
First School
Preferred Name
Known As
Hearing Aid
Spring Clean Offer
Major Works Notice
Fair Usage Policy
Price Promise
Rich Text Format
Power Bank 10k
Young Saver
Senior Railcard
Long Stay, Short Stay
White Goods
Black Friday
Brown Bin
Green Deal
Grey Water
Silver Surfer
Gold Card
Price Match refused
Park & Ride
Page Turner book club
Marsh Marigold, 9 cm pot
Frost Free freezer
Best Western
Little Chef
Early Bird
Day Ticket
Head Office
`)
