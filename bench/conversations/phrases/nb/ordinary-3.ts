import { list } from '../list.ts'

/** Names of products, systems, rooms, firms and places that are nobody. */
export const furtherOrdinary = list(`
{product} {agiven} 300 XL er utsolgt.
Art. {agiven}-20, to kartonger
Varenr. {afamily}-4471 mangler på pakkseddelen.
Modell: {agiven} Mini, serienr. ikke lesbart
{product} modell {agiven} 2.0
Har dere {agiven} i hvit?
Bestilte to {agiven} og én {agiven} XL.
{agiven} finnes i bjørk, eik og svart.
{agiven}-serien utgår til høsten.
Hylleplate til {agiven} 80 cm
Hengsler {afamily} 110 grader, 6 stk
Kjøkkenfront {agiven}, NCS S 0502-Y
Lenestol {agiven} med puff, returordre {order}
Puta {agiven} lukter kjemikalier.
Teppet {agiven} 160x230 loer.
Taklampe {agiven} E27 blinker.
Gardinet {agiven} krymper i vask.
Ullteppet {agiven} klør.
Glasset {agiven} sprakk ved første skål.
Strikkeoppskrift {agiven}, str. M, hvor mange nøster?
Genseren {agiven}, garn farge 07
Symaskin {afamily} 4200 hopper over sting.
Regntøy {agiven} str. 110 lekker i skrittet.
Støvel {agiven} Low, sålen løsna.
Tursekk {agiven} 28 liter
Skisko {agiven} NNN str. 41
Smøreboks {afamily} Rød Spesial
Ski {afamily} 205 cm med feil spenn
Sykkel {agiven} 7-gir, rammenr. vedlagt
Barnesetet {agiven} Air har fått sprekk i beltet.
Lavvo {agiven} 6, stang mangler
Påhengsmotor {afamily} 9.9 hk starter ikke
Vedovn {afamily} 12 har sprukket dør.
Varmepumpa {afamily} Nordic viser H71.
Armatur {afamily} 160 drypper.
Varmtvannsbereder {afamily} 200 l, lekkasje
Termostat {afamily} G3 mister kontakten.
Hardingfele av {afamily}, takst ønskes.
Gitar {afamily} D-18 med kasse.
Klokke merket {afamily}, selges som den er.
Kniv {afamily} Brusletto-type uten slire
Romanen {agiven} og havet kommer {date}.
Pocketboka Brevet til {agiven} mangler siste ark.
Filmen {agiven} lar seg ikke spille av.
Sesong 2 av {agiven} er ikke lagt ut ennå.
Spillet {agiven} 3 krasjer på brett 12.
Kurs: {agiven}-metoden, grunnkurs
Webinar om {afamily}s modell, påmelding {email}
Podkasten {agiven} snakker om dere i dag.
Stykket {agiven} er avlyst, billetter refunderes.
Låta {agiven} er borte fra spillelista.
Bildeboka {agiven} bader, 2-4 år
Læreverket {agiven} krever lisens.
Musikalen {agiven} spilles i {place} til jul.
prosjektet {agiven} er forsinket
Prosjekt {afamily} går inn i fase 3.
Server {agiven}-02 er full.
server {agiven} svarer ikke på port 443
Databasen {agiven} sikkerhetskopieres {time}.
Skriveren {agiven} i 3. etasje kludrer.
Klyngen {afamily} restartes i natt.
Miljøet {agiven}-test er nede.
Nettverket {agiven}_guest krever passord.
Kameraet {agiven} ved lasterampa mister bildet.
Deploy av {agiven} feilet.
Branchen feature/{agiven} er merget.
Logg inn i {agiven} med ansattkort.
Journalsystemet {agiven} har ligget nede siden {time}.
I {agiven} velger du Faktura og så Eksport.
Vi går fra {agiven} til {afamily} Økonomi ved nyttår.
Integrasjonen mot {afamily} Lønn er brutt.
Roboten {agiven} henger på kvitteringer.
Feltet {agiven} produserer under plan.
Plattformen {agiven} A har stengt ned.
Riggen {afamily} Explorer ligger til kai.
Book {agiven}, storsalen, til klokka tre.
Møtet er flyttet til {agiven} i fjerde.
Sal {afamily} mangler prosjektor.
{agiven} (rom 302) er dobbeltbooket.
Grupperom {agiven} lukter mugg.
Avdeling {agiven} i barnehagen har omgangssyke.
Barnehagen {agiven} stenger {time}.
Base {agiven} har turdag.
Team {agiven} har retro på fredag.
Saken ligger hos Team {afamily}.
Jeg kjøpte brillene hos {afamily} Optikk.
{afamily} Fisk har ikke reker i dag.
{afamily} & {afamily} tar ikke telefonen.
Tilbud fra {afamily} og {afamily} AS
Hos {afamily} Dekk måtte jeg vente i tre timer.
Vi brukte {afamily} Maling, aldri mer.
{afamily} Blomster leverte visne roser.
{afamily} Bil i {place} har regnet feil.
{agiven}s Hår & Hud tar bare Vipps.
Glemte paraplyen på {agiven}s Kafé.
Pizzeria {agiven}: en pepperoni uten løk
Faktura fra {afamily} Entreprenør, forfall {date}
{afamily} Regnskap vil se bilagene.
{afamily}-konsernet kjøper flere klinikker.
Brødrene {afamily} Transport har feil mva.
Tannlegene {afamily} sendte purring.
Advokatene i {afamily} DA tar ikke fri rettshjelp.
Abonnementet ligger hos {afamily} Mobil.
{afamily} Hotell & Spa, to netter, halvpensjon
Kaffe fra {afamily}, fire poser hull i.
{afamily} Bryggeri trekker tilbake et øl.
{afamily} Kraft har varslet prisøkning.
Rema på {afamily} har tomt for melk.
Ved {afamily} bru svinger du til venstre.
Gjennom {afamily} kjører du på ti minutter.
Bussen mot {afamily} gikk uten meg.
Holdeplassen {afamily} skole er nedlagt.
Parkering {afamily} P-hus, plan U2
På {afamily} er det ikke dekning.
Hytta ligger på {afamily}, bak {afamily}åsen.
Fra {afamily} til {place} tar det en time.
Veien forbi {afamily}vannet er glatt.
Nord for {afamily} er det bålforbud.
Strømbrudd i {afamily}dalen
Fiber på {afamily} drøyer til {date}.
Oppstilling utenfor {afamily}hallen
Kvartalet {agiven} skal rehabiliteres.
Rasfare ved {afamily}, kolonnekjøring
Gnr. 12 bnr. 4, {afamily} nordre
Gårdsnavn {afamily}, mellom- og oppigard
{agiven}kirken pusses opp.
Borettslaget {agiven} søker ny forvalter.
Klikk på {Role} og velg Bytt rolle.
Under Min side > Liv ligger forsikringsbeviset.
Innstillinger > Konto > Brukere > Legg til
Meny: Hjem, Aktuelt, Om oss, Kontakt
Knappen Lagre er grå.
Velg Neste og så Bekreft.
Gå til fanen Personer, feltet Tittel.
Huk av for Unn deg mer og trykk Fullfør.
Overskrift: Sol og sommer
Emne: Roser til begravelse
Emne: Flytting
Emne: Glemt Passord
Status: Lukket
`)
