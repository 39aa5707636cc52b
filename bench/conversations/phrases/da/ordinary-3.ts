import { list } from '../list.ts'

/** Names of products, systems, rooms, firms and places that are nobody. */
export const furtherOrdinary = list(`
{product} {agiven} 300 XL er udsolgt.
Art. {agiven}-20, to kasser
Varenr. {afamily}-4471 mangler på følgesedlen.
Model: {agiven} Mini, serienr. kan ikke læses
{product} model {agiven} 2.0
Har I {agiven} i hvid?
Bestilte to {agiven} og en {agiven} XL.
{agiven} fås i birk, eg og sort.
{agiven}-serien udgår til efteråret.
Hylde til {agiven} 80 cm
Hængsler {afamily} 110 grader, 6 stk.
Køkkenlåge {agiven}, NCS S 0502-Y
Lænestol {agiven} med skammel, returordre {order}
Puden {agiven} lugter af kemi.
Tæppet {agiven} 160x230 fnuller.
Pendel {agiven} E27 blinker.
Gardinet {agiven} kryber i vask.
Stellet {agiven} tåler ikke opvaskemaskine.
Glasset {agiven} revnede ved første skål.
Strikkeopskrift {agiven}, str. M, hvor mange nøgler?
Sweateren {agiven}, garnfarve 07
Symaskine {afamily} 4200 springer sting over.
Regntøj {agiven} str. 110 er utæt i skridtet.
Gummistøvlen {agiven} Low, sålen er faldet af.
Rygsæk {agiven} 28 liter
Ladcykel {agiven} 7 gear, stelnr. vedlagt
Autostolen {agiven} Air har fået en revne.
Telt {agiven} 3, stang mangler
Påhængsmotor {afamily} 9.9 hk vil ikke starte
Brændeovn {afamily} 12, glasset er sprunget
Varmepumpen {afamily} Nordic viser H71.
Armatur {afamily} 160 drypper.
Fjernvarmeunit {afamily}, utæt veksler
Termostat {afamily} G3 mister forbindelsen.
Flygel {afamily} & {afamily}, stemt i foråret.
Guitar {afamily} D-18 med kasse.
Ur mærket {afamily}, sælges som beset.
Stolen tegnet for {afamily} Møbler fås ikke mere.
Romanen {agiven} og havet udkommer {date}.
Paperbacken Brevet til {agiven} mangler sidste ark.
Filmen {agiven} kan ikke afspilles.
Sæson 2 af {agiven} ligger ikke ude endnu.
Spillet {agiven} 3 går ned på bane 12.
Kursus: {agiven}-metoden, begynder
Webinar om {afamily}s model, tilmelding {email}
Podcasten {agiven} taler om jer i dag.
Forestillingen {agiven} er aflyst, billetter refunderes.
Sangen {agiven} mangler på playlisten.
Billedbogen {agiven} bader, 2-4 år
Læremidlet {agiven} kræver licens.
Revyen {agiven} i {place} er udsolgt.
projektet {agiven} er forsinket
Projekt {afamily} går ind i fase 3.
Server {agiven}-02 er fyldt op.
server {agiven} svarer ikke på port 443
Databasen {agiven} tages der backup af {time}.
Printeren {agiven} på 3. sal tværer ud.
Klyngen {afamily} genstartes i nat.
Miljøet {agiven}-test er nede.
Netværket {agiven}_guest kræver kode.
Kameraet {agiven} ved rampen mister billedet.
Deploy af {agiven} fejlede.
Branchen feature/{agiven} er merget.
Log ind i {agiven} med medarbejderkort.
Journalsystemet {agiven} har ligget ned siden {time}.
I {agiven} vælger du Faktura og så Eksport.
Vi skifter fra {agiven} til {afamily} Økonomi ved nytår.
Integrationen til {afamily} Løn er knækket.
Robotten {agiven} sidder fast i bilagene.
Havmølleparken {agiven} står stille.
Skibet {afamily} Express anløber {place}.
Book {agiven}, den store sal, til klokken tre.
Mødet er flyttet til {agiven} på 4. sal.
Sal {afamily} har ingen projektor.
{agiven} (lokale 302) er dobbeltbooket.
Grupperum {agiven} lugter af skimmel.
Stuen {agiven} i børnehaven har maveonde.
Børnehaven {agiven} lukker {time}.
Plejehjemmet {agiven} har fået ny tlf.
Afsnit {afamily} er flyttet op.
Team {agiven} har retro på fredag.
Sagen ligger hos Team {afamily}.
Jeg købte brillerne hos {afamily} Optik.
{afamily} Fisk har ingen rejer i dag.
{afamily} & {afamily} tager ikke telefonen.
Tilbud fra {afamily} og {afamily} ApS
Hos {afamily} Dæk måtte jeg vente tre timer.
Vi brugte {afamily} Maler, aldrig igen.
{afamily} Blomster leverede visne roser.
{afamily} Biler i {place} har regnet forkert.
{agiven}s Hår tager kun MobilePay.
Glemte paraplyen på {agiven}s Café.
Pizzeria {agiven}: en nr. 14 uden løg
Faktura fra {afamily} Entreprise, forfald {date}
{afamily} Revision vil se bilagene.
{afamily}-koncernen opkøber klinikker.
Brdr. {afamily} Transport har forkert moms.
Tandlægerne {afamily} sendte en rykker.
Advokaterne {afamily} Partnerselskab tager ikke fri proces.
Abonnementet ligger hos {afamily} Mobil.
{afamily} Kro & Hotel, to nætter, halvpension
Kaffe fra {afamily}, fire poser med hul.
{afamily} Bryghus tilbagekalder en øl.
{afamily} Forsyning varsler prisstigning.
Smørrebrød fra Slagter {afamily} kom for sent.
Bager {afamily} har ikke rugbrød om mandagen.
VVS-firmaet {afamily} er gået konkurs.
Ved {afamily} Bro drejer du til venstre.
Gennem {afamily} kører man på ti minutter.
Bussen mod {afamily} kørte uden mig.
Stoppestedet {afamily} Skole er nedlagt.
Parkering {afamily} P-hus, plan -2
I {afamily} er der ingen dækning.
Sommerhuset ligger i {afamily}, bag {afamily} Plantage.
Fra {afamily} til {place} tager det en time.
Vejen forbi {afamily} Sø er glat.
Nord for {afamily} er der afbrændingsforbud.
Strømafbrydelse i {afamily}-området
Fiber i {afamily} trækker ud til {date}.
Opstilling uden for {afamily}hallen
Karréen {agiven} skal renoveres.
På {afamily}svej er der gravet op.
{afamily}gade lukkes for gennemkørsel.
{afamily}gård Gods, indgang fra øst
Sct. {agiven} Kirke er lukket for restaurering.
Andelsforeningen {agiven} søger ny administrator.
Klik på {Role} og vælg Skift rolle.
Under Min side > Liv ligger policen.
Indstillinger > Konto > Brugere > Tilføj
Menu: Hjem, Nyheder, Om os, Kontakt
Knappen Gem er grå.
Vælg Næste og så Bekræft.
Gå til fanen Personer, feltet Titel.
Sæt flueben ved Mark og tryk Fortsæt.
Overskrift: Sol og sommer
Emne: Roser til begravelse
Emne: Flytning
Emne: Glemt Adgangskode
Status: Lukket
Kategori: Børn
Type: Udlæg
Farve: Hvid
By: Rask Mølle
Titel: {Role}
Stilling: {role}
`)
