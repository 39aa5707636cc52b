import { list } from '../list.ts'

/** Ordinary words with a capital in places where a name could stand; nobody is meant. */
export const wordsLikeNames = list(`
Will do.
Will call back later
Will it fit a 60 cm gap?
Mark as read
Mark my words.
Mark: 7 out of 10
Grace period ends {date}.
Grace was said, dinner was cold.
Hope all is well
Hope you can help
Rose from {amount} to {amount} in a year
Rose bush dead
Bill overdue
Bill me later
Bill: {amount}. Tip: nothing.
Rich coming from you
Rich tea biscuits, crushed
Frank exchange of views, then click.
Jack of all trades, your engineer.
Jack in the loft, socket in the hall
Joy of joys, another survey
Faith restored, thank you
Dawn raid on my freezer by the power cut
Dean and Chapter own the land
Drew the curtains, saw the van leave
Grant application attached
Grant refused
Chase payment
Chase the courier first
Pat tested {date}
PAT test failed
Sue or settle?
Art supplies, 3 items
Gene test kit lost in post
Ray of hope at last
Rob me blind why don't you
Miles on the clock: 82,000
Penny dropped eventually
Ivy grew through the soffit
Holly wreath, real berries
Heather honey, jar cracked
Poppy collection tin, front desk
Violet light means standby
Jasmine rice was full of weevils
Sage advice from your forum
Rosemary focaccia x2
Ginger ale, flat
Cherry finish, not walnut
Olive tree frost damaged
Hazel or grey?
Amber warning for wind
Ruby wedding card, bent
Jade plant, repotted
Crystal clear now
Pound coins jam it.
Earl Grey, no milk
King prawns off
Queen mattress, no slats
Bishop moves diagonally, says the manual
Pope's visit closes the roads
Abbot Ale, one barrel
Major fault
Major works from {date}
General enquiries
General: fair condition
Sergeant at Arms
Constable country tea towel
Page not found
Park here at your own risk
Park closed at dusk
Lane closed, tailback to {place}
Hill start fails
Field 7 is mandatory
Wood glue dried out
Stone chips on the windscreen
Brook no delay
Banks closed early
Waters rising, sandbags please
Marsh gas smell in the utility
Moss on the roof
Wells dried up
Bridge toll paid twice
Church hall booked
Hall light flickers
Cook from frozen
Baker's dozen my foot, eleven rolls
Mason jars x 12
Hunter wellies split
Carpenter needed
Cooper barrel, leaks
Sharp edges cut my hand
Sharp TV, no remote
Best before {date}
Good riddance
Short changed again
Small print, page 9
Strong smell of gas!
Sunny side up
Stormy seas cancelled the ferry
Summers are dry here
Frost damage
Gale force nine
Rain stopped play
Fox got the hens
Wolf whistle, unacceptable
Robin on the Christmas stamp
Swift reply, thank you
Wren kitchen, third complaint
Lamb was raw
Bull bar loose
Cash only
Case closed
Case {order} reopened
Bond returned in full
Power cut
Law Society
Justice delayed
Trust the process lol
Gay Pride parade reroutes the 42
Merry Christmas
Carol service {time}
Angel Delight, out of date
Eve of the bank holiday
Christian Aid envelope
Norman church, leaking
Roman blinds, wrong drop
German plug in the box
Welsh version, please
Irish address, no eircode
Paris, Texas, not Paris, France
Chelsea boots, left one only
Sydney office asleep
Georgia font unreadable
Jordan almonds
Chad flag emoji missing
Kent, Essex, Devon: two days
Florence and Sienna are paint shades
Israel stamp duty form
Troy ounce or gram?
Dallas time or ours?
April showers, soaked parcel
May we have a copy?
June, July: no bill
August Bank Holiday hours
Friday works
Easter Monday
Shrove Tuesday pancakes
Halloween costume, age 7
Hanukkah candles
Eid opening times
St Patrick's Day parade
Boxing Day sale
Parkinson's nurse leaflet
Crohn's diet sheet
Alzheimer's Society
Lyme bite rash
Covid line
Paracetamol, Ibuprofen, Omeprazole
Ramipril 5 mg od
Sertraline repeat
Calpol sachets
Zorvane cream, twice daily
Siri, no. Alexa, stop.
Jenkins build failed
Jira down, Trello too
Docker, Kafka, Redis: green
Hadoop? In this economy?
Postman collection attached
Jackson parser exception
Maven cannot resolve
Ada, Julia, Ruby on the syllabus
Error: Null Pointer
Warning: Low Ink
Fatal: Repository Not Found
Denied. Retry. Denied.
INFO Scheduler started
WARN Disk nearly full
SELECT Name FROM Customers
git Checkout main
Name;Surname;Town;Balance
First,Last,Email,Phone
Item / Qty / Price / Total
Date | Agent | Outcome
Opening Hours:
Further Steps:
Root Cause:
Known Issues
Lost Sheep pub
Thornbirds dvd
Hey Jude on hold, for an hour
Billie Jean again??
Jolene ringtone won't delete
Emma on audiobook, chapter 3 skips
Rebecca at the Theatre Royal, row F
Oliver! matinee
Matilda tickets, two seats
Annie sing-along
Macbeth cancelled
Jaws on blu-ray
Jane Eyre, paperback
Billy Bookcase
Thomas Tank puzzle
Barbie van
Average Joe tariff
Peeping Tom cctv cover
Cheerio
Slán
Toodle pip
RTS, wrong sender
HMRC, DVLA, DWP, NHS, GDPR
POA form, EPC, NI no.
Asda, Tesco, Lidl
Eircom, Bord Gáis
Dublin, Cork and Galway
Nationwide outage
Virgin box, Sky dish
Halifax says paid
Sainsbury's nectar points
Marks & Sparks
Dyson lost suction
Hoover bag
Henry hoover hose
Bosch drill
Singer bobbin
Mercedes key
Alfa Giulia recall
Skoda Fabia
Jury's out
Guy ropes missing
Dolly peg
Dot matrix
Kitty is empty
Tiffany blue
Pierce film lid
Nick in the paint
Skip to main content
Harry's razors
Barb wire
Ali express parcel
Al dente it wasn't
Carry on
Max 2 per customer
Max volume
Min. age 18
`)
