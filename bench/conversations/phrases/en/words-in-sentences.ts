import { list } from '../list.ts'

/** Longer pieces with capitals in the middle of them; nobody is meant. */
export const wordsInSentences = list(`
I pressed Grant, then Allow, and still no camera.
The letter came from Legal, not from Billing.
Please route this to Finance or to Claims.
I was told by Customer Care that Dispatch would ring.
Dispatch never rang. Care never cared.
My contract is with Energy Direct, not with you.
The advert said Free Delivery, the basket says Express.
We shop at Aldi, sometimes at Dunnes.
It works in Firefox but Opera refuses, and so does Brave.
The tumble dryer is by Beko, the hob by Neff.
In Excel the column Town is empty.
Under Settings > Family the button is grey.
You wrote Dear Guest, which I am not any more.
The sticker says Fragile in Polish and Welsh.
We took the Flying Scotsman from York and it was late.
The Cutty Sark tickets were for the wrong Sunday.
Our cat flap is from Ferplast, size Medium.
The Ardmore sailed without our caravan.
Both Sage and Xero reject the file.
The Duchess potatoes were frozen in the middle.
My prescription is for Amoxicillin, not Naproxen.
She's on Warfarin, so no Aspirin please.
A dose of Lansoprazole at night, Gaviscon when needed.
It flares up like Gout but isn't.
We sing Jerusalem on Thursdays, then Danny Boy.
The film was Amelie, the disc said Alien.
Pride and Prejudice came without chapter nine.
Of the paints, Hague is too dark and Skimming too pale.
In French and Spanish it works, in Polish it says nothing.
Since Michaelmas nobody has emptied the bins.
Closed for Ramadan, closed for Lent, closed for Christmas: when are you open?
By Whitsun we'd had three outages.
To Reception: the lift is stuck.
Note to Self: never again.
Hi Sales, hi Service, hi anybody!
Good evening Housing, block C again.
Thank you Customer Services, goodbye Customer Services.
Sorry Wrong Number
Not Known At This Address
Return To Sender
If Undelivered Please Return
Over the Moon with the new oven
For Sale, For Rent, For Nothing
Answer: No. Reason: None.
Reason for return: Wrong Size
Delivery method: Locker
Colour: Rose. Size: Small.
Fabric: Jersey, trim: Lace
Breed: Russell terrier, chip lapsed
Species: Robin; ring no. {order}
Occupation: Baker
Status: Single
Title: Miss / Mrs / Ms / Mx / Dr / Other
Salutation: none
Relationship to patient: Brother
Marital status: Widow
Nationality: Irish. Language: English.
Religion: Christian. Diet: Halal.
Month: May. Day: blank.
Payee: Rent Account
Plan: Basic. Add-on: Movies.
Priority: Low. Queue: Trade.
Category: Grief
Weather: Frost. Roads: ungritted.
Ingredients: Basil, Sage, Ginger
Rooms: Lounge, Hall, Den
Answer phone only. Nobody there.
[{time}] System: chat ended
[10:02] Bot > Please choose 1, 2 or 3
Assistant: I did not understand that.
Visitor: hello
Visitor 4711: anyone?
Queue: you are number nine
Guest: it is still broken
Admin: topic locked
Moderator > please keep to the subject
Anonymous: same here
-- Forwarded by Archive --
> Somebody wrote:
Sent from Outlook
Sent from my Galaxy
Virus checked by Sentinel
Unsubscribe | Privacy | Terms
Confidential. Disclaimer overleaf.
Team Lead rota: see Wall
Shift: Early. Break: Late.
Ward: Maple. Bed: 7. Diet: Soft.
Obs stable. Bloods Tues. Family aware.
Hx: Asthma. Rx: Ventolin. Plan: Home.
Vs Ireland: postponed. Vs Wales: sold out.
Full time: City 2, Rovers 2
Bring Boots, Bib and Bottle
PE kit: Navy. Shoes: Black.
Lot 14: Georgian spoon. Lot 15: Victorian fork.
Served by: Till 4
You were served by Self Checkout today.
Cashier: 0031. Store: {place}. Thank You For Shopping With Us.
Your driver is: on the way
Your engineer: to be confirmed
Collected by: nobody
Signed by: Letterbox
Left with: Neighbour
Proof: none. Photo: blurred.
Deliver to: Garage. Otherwise: Porch.
Dear Santa letterbox is full
Uncle Sam stamps, please
Aunt Bessie's puddings were burnt
Granny Smith apples, six
Sister company of {firm}
Brother printer says Replace Drum.
Mother Nature 1, your gutter 0
Father's Day mug broken
Daddy longlegs in the light fitting
Mum of three here, no patience left.
Husband rang, wife rang, nobody rings back.
Neighbour says it was left out in the rain.
Order came today. Lid missing. Photos attached. Please advise.
Paid {date}. Still blocked. Tried Chrome, tried Edge. Same.
Rang twice. Gave up. Wrote this instead.
Fridge warm, freezer fine. Light on, fan off. Ideas?
Meter read by nobody since March. Estimate silly.
Nothing. Zilch. Radio silence since Tuesday.
Refund seen, thanks. Interest not seen.
Two boxes, Monday. One box, Wednesday. Third box, never.
Dog barked, gate open, van gone.
Wrong colour again! Ordered Sage, got Mint.
Typical. Absolutely typical. Shambles from start to finish.
Cancelled by text, confirmed by post, charged by card.
Beats me. Search me. Ask Head Office.
Sat in Departures, watched Arrivals, heard nothing.
Kids in tears, Granny livid, turkey raw.
Chancers, the lot of you.
Fair play to the night crew.
Nearest shop is Tralee, nearest stock is Ennis.
Shipped to Perth, Scotland, not Perth, Australia.
Lisburn says Derry has it, Derry says Newry.
Flights via Lourdes, Verona and Adelaide.
Between Lent and Advent we eat cake, order {order}.
Reboot done. Cache cleared. Cookies gone. Patience too.
Sofa: Chester. Chair: Windsor. Rug: Turkish.
Paint for the hall: Arsenic, one tin, Estate finish.
Could Sales stop ringing, could Service start?
Told Billing in June, told Retentions in July.
Not Happy!
Very Disappointed Customer
Worried Mother
Angry of {place}
`)
