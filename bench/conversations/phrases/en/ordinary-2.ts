import { list } from '../list.ts'

/** Products, codes, projects, rooms, firms and places that bear names; nobody is meant. */
export const thingsWithCodes = list(`
{product} {agiven} 300 XL arrived with a dent.
art. {agiven}-20, qty 4
item no. {agiven} 1200/B, back in stock {date}
SKU {agiven}-BLK-M
{agiven} 2.0 vs {agiven} Pro, which one has bluetooth?
{agiven} Mini charger, EU plug
The {agiven} Max keeps rebooting
my {agiven} 5G has no signal
{agiven} Plus subscription renews at {amount}
Upgrade from {agiven} Basic to {agiven} Gold
Tariff {agiven} Night Saver has ended.
{product} in colour {agiven}, second delivery
Fabric sample {agiven} Linen 04
Rug {agiven}, 160 x 230, sheds
{agiven} duvet set, king size, one pillowcase short
{agiven} mirror, round, cracked
2 x {agiven} bar stool, 1 x {agiven} table
Is the {agiven} tap WRAS approved?
Replacement filter for {afamily} K4
{afamily} 18V combi, bare unit
{afamily} CX-9 toner, yellow
Firmware for {afamily} R200 bricks the router.
{afamily} grill, error E04
serial on the {afamily}: {order}
{afamily} strings, light gauge
{afamily} Stout, 24 cans
{afamily} Original Recipe, jar was open
{afamily} No. 7 serum
Descale your {afamily} every month.
Genuine {afamily} parts only
project board {agiven}, sprint 14
Project {agiven} goes live {date}.
Project {afamily} is over budget
Phase 2 of {agiven} slipped again
server {agiven}-02 is down
ssh {agiven}01 times out
{agiven}-prod-db read only since {time}
Cluster {agiven}: 3 of 5 nodes ready
Deploy to {agiven} failed, {agiven}-staging fine
VM {afamily}-test decommissioned
printer {agiven} on floor 3 is offline
Print queue {afamily}_A3 stuck
Wi-fi: {agiven}-Guest
bucket {agiven}-backups
branch feature/{agiven}
Release "{agiven}" notes attached
The {agiven} module won't load.
Open {agiven} > Reports > Aged debt
Log in to {agiven} with your staff number.
{agiven} integration with {afamily} CRM is broken
Export from {afamily} to csv
{afamily} Anti-Virus expired
{afamily} 365 licence, 5 seats
Tick Remember Me on the {agiven} portal.
Your {agiven} basket is empty
{agiven}Pay declined
Download on {agiven} TV
Course: {agiven} for Beginners, 6 wks
{agiven} Method, level 2, fully booked
Webinar "Meet {agiven}" was cancelled.
Exam board {afamily}: paper 2 leaked
Textbook {afamily} & {afamily}, 9th edn.
See {afamily} (2014), chapter 3
{afamily} scale 0-10
{afamily} score 4, refer
{afamily} index rose
Class {afamily} is in the hall today.
House points: {afamily} 210, {afamily} 198
Reading group {agiven}, Tuesdays
Nursery room {agiven} has chickenpox.
Bay B, {afamily} Unit
Bed needed on {agiven} Ward
Transfer from {afamily} to {agiven} Ward at {time}
{afamily} Clinic opens at eight.
{afamily} Surgery doesn't do repeats by phone
Theatre {afamily}, table 2
Boardroom {afamily}: projector dead
we're in {agiven}, 2nd floor (the small room)
Book {agiven} or {afamily}, both have screens.
Cabin {agiven} has no hot water
Table {agiven} at the wedding was by the loos
Deck {agiven}, port side
The {agiven} Lounge shuts at ten.
{agiven} Court, block C, lift out
{afamily} House, 3rd floor, no lift
{afamily} Quay car park, {amount} a day
at {afamily} Cross turn right
near {afamily} station
via {afamily} Junction
by {afamily} Mill
off {afamily} Lane, past the chapel
towards {afamily} Green
We broke down outside {afamily}.
They moved from {afamily} to {place}.
delivery to {afamily}-on-Sea delayed
Great {afamily} and Little {afamily} both lost water.
Snow on {afamily} Moor
Ferry to Port {agiven}
Lake {agiven} campsite
Mount {agiven} trek, deposit {amount}
{agiven} Springs, TX
{agiven} Island timetable
Flat to let in {afamily} Park
{afamily} Wood is closed for felling
{afamily} County Hospital, Ward 6
{afamily}, MA 02139
{afamily} Fish & Chips, grease fire
{afamily} & {afamily} fitted the kitchen, badly
{afamily} Opticians say the lens is in.
rang {afamily} Cars, no taxis
{afamily} Tyres did the tracking
ask {afamily} Builders Merchants for a trade card
{afamily} Butchers, half a lamb
Picked up at {afamily} Pharmacy
{afamily} Vets want the chip number
Ordered through {afamily} Direct
{afamily} {afamily} is our law firm
{afamily} {afamily} & Co, two months behind
{agiven}'s Nails closed without notice
{agiven}'s Kitchen on the ring road
Chez {agiven} has my card machine
Café {agiven}, table for two
Bar {agiven} won't refund the deposit
{agiven} Kebab never came
Boutique {agiven}: wrong size
Salon {agiven}, voucher expired
Boots by {agiven} {afamily}, worn once
{agiven} {afamily} handbag, is it genuine?
a {afamily} suit, 42 long
{afamily} jeans, W32
Perfume {agiven} by {afamily}, 50 ml
{agiven} {afamily} at Home, bath towels
{agiven} {afamily} Live at the Arena, two tickets
Tickets for {agiven} the Musical
{agiven}: The Movie won't stream
Season 2 of {agiven} has no sound
Episode "{agiven}" is missing
{agiven} and the Dragon, hardback
The Diary of {agiven}, large print
Finding {agiven} on dvd
Game: {agiven} Quest III, code invalid
{agiven} Kart, disc scratched
Lego {agiven} set, bag 4 missing
The {afamily} Code, unabridged audio
The {afamily} Mysteries box set
"Goodbye {agiven}" is my hold music now
The {afamily} Hour podcast ad
Radio {agiven} is off air
{agiven} FM
Sherlock marathon buffering
Runner {agiven}'s Boy was scratched.
Guide dog charity "{agiven}'s Paws"
Lot 22, bull {agiven} of {afamily}
Apple {agiven}, cider {agiven} Gold
Grain variety {agiven}, treated
Rhododendron '{agiven}' x 3
Cyclone {agiven} grounded all flights
train 1A22 "{agiven} {afamily}" cancelled
Lifeboat {agiven} launched {time}
Rig {agiven} evacuated
RV {afamily}, berth 3
Satellite {agiven} lost contact
Operation {agiven}, 14 arrests
The {afamily} Inquiry sits on {date}.
{afamily}'s Law is now in force.
Plan {afamily} was rejected by residents
{afamily} Amendment, clause 4
{afamily} Bursary deadline
The {afamily} Collection is on loan
{afamily} Medal winner
{agiven}'s Fund raised {amount}
{afamily} Hospice shop
Team {afamily}-{place}: please clear your queue
Squad {agiven} retro at {time}
Pod {agiven}: on break
Queue "{agiven}" has 40 waiting
Macro {agiven}_close applied
Campaign {agiven}24 ended
Voucher code {agiven}10 not accepted
Promo {agiven}FREE expired
Password policy {agiven} v3
Form {afamily}-7, part B
Annex {afamily} is missing.
Route {afamily}-{place}, stop 9
File {agiven}_final_v2.docx corrupt
/home/{agiven}/tmp not found
http 500 from {agiven}-api
Mills and boon, box of 20
Gibson strap, Fender cable
Marshall amp hums
Ford key fob
Lincoln biscuits
Bath mat
Reading glasses
Ware, Rye, Deal and Sandwich are on the same route
Wells to Street, single
Nelson's Column mug
Wellington boots, Cardigan, Raglan sleeve
Sandwich toaster
Pilates, Zumba, Reiki
Pasteurised, Caesarean, Fahrenheit
Celsius or Kelvin?
Watt, Volt, Ampere
Diesel or petrol
Biro, Hoover, Tannoy
Cantonese, Tamil, Urdu: interpreter needed
Dutch elm, Scots pine
Danish pastry
Afghan hound
Jack Russell pups
Alsatian at large
Shih Tzu grooming
Staffie, neutered
Friesian herd
Merlot, Malbec, Shiraz
Stilton, Brie, Cheddar
Maris Piper chips
Victoria sponge
Eccles cake
Bakewell tart
Battenberg
Waldorf salad
Peach Melba
Bloody Mary, no ice
Tom Collins and a Margarita
Eggs Benedict
Beef Wellington
`)
