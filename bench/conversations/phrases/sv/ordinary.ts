import { list } from '../list.ts'
import { moreOrdinary } from './ordinary-2.ts'
import { furtherOrdinary } from './ordinary-3.ts'
import { lastOrdinary } from './ordinary-4.ts'

/** Sentences that name nobody; `{afamily}` and `{agiven}` are names of things there. */
export const ordinary: readonly string[] = [
  ...list(`
{afamily} Bygg AB har gått i konkurs.
Fakturan från {afamily} & Söner är på {amount}.
Advokatfirman {afamily} & {afamily} företräder motparten.
Vi anlitade {afamily}s Måleri för fasaden.
Bageri {afamily} levererar frallor till kontoret.
Konditori {agiven} stänger {time} på lördagar.
{afamily} Fastigheter svarar inte på felanmälan.
Hyresvärden är {afamily} Förvaltning, inte kommunen.
Köpt på {afamily}s Järn i {place}.
Salong {agiven} hade dubbelbokat min tid.
Restaurang {afamily}, bord vid fönstret.
Café {agiven} tar inte kontanter.
Åkeri {afamily} hämtar pallen {date}.
Begravningsbyrån {afamily} skickade fel räkning.
{afamily}gruppen söker personal.
Team {afamily} vann ronden, vi åker ändå.
Supporten är uppdelad i Team {agiven} och Team Nord.
Vi sitter i konferensrum {afamily}, två trappor upp.
Rum {agiven} är dubbelbokat, ta Stora salen.
Avdelning {agiven} har besöksstopp.
Mötet flyttas till sal {afamily}.
Båten {agiven} ligger kvar vid brygga C.
M/S {agiven} avgår {time} från {place}.
Färjan {agiven} är inställd på grund av vind.
Renault {agiven}, årsmodell 2019, saknar dragkrok.
En Skoda {agiven} blockerar infarten.
Stormen {agiven} tog ner ledningen.
Efter ovädret {agiven} har vi inget bredband.
Orkanen {agiven} drog in över kusten.
{afamily}sgatan är avstängd för asfaltering.
Lämna den vid {afamily}s torg, ombudet bredvid banken.
Hållplats {afamily}svägen är indragen.
Kvarteret {afamily} saknar varmvatten.
Brf {afamily}en har stämma {date}.
{afamily}skolan har studiedag på fredag.
Förskolan {agiven} ringde om kräksjuka.
S:ta {agiven}s kyrka tar emot grupper efter anmälan.
Sankt {agiven}s sjukhus har lagts ner.
IFK {afamily} spelar borta.
{afamily}priset delas ut i december.
{afamily}stiftelsen avslog ansökan.
{agiven}dagen firas med våfflor.
Soffa {agiven} i grått finns inte i lager.
Beställde fåtöljen {agiven} men fick pallen {agiven}.
Överkast {agiven}, 260 cm, gick sönder i tvätten.
Klänning {agiven} stl 38, byte till 40.
Är barnvagnen {agiven} godkänd för bil?
Garn {agiven} i nyans 14 är slut överallt.
Lampan {agiven} blinkar när jag dimmar.
Tapet {afamily} rulle 3 har fel batchnummer.
Mössan {agiven} noppar sig efter en vecka.
Hyllsystem {afamily}, gavel 40 djup.
Chatboten {agiven} går bara runt i cirklar.
Jag skrev till {agiven} (er digitala assistent) utan resultat.
Appen {agiven} vill ha tillgång till kameran.
Robotdammsugaren, som vi döpt till {agiven}, fastnar under soffan.
Hunden {agiven} åt upp fjärrkontrollen.
Katten {agiven} har nytt chip.
Travhästen {agiven} startade som åtta i fjärde loppet.
Hingsten {afamily}s Stolthet såldes på auktion.
Tåget {agiven} står stilla i {place}.
Servern {agiven} svarar inte på ping.
Skrivare {afamily} på plan 2 saknar toner.
Projekt {agiven} ligger på is.
Potatis sort {agiven}, 2 kg.
Rosen '{agiven}' har fått mjöldagg.
Äpplet {agiven} är bäst i paj.
{afamily}s metod används inte längre.
{afamily}syndrom misstänks, remiss skickad.
Sjukdomen heter {afamily}s och är ärftlig.
Serien {agiven} finns inte kvar på {product}.
Låten "{agiven}" går på repeat i er telefonkö.
Filmen {agiven} och draken var för läskig för barnen.
Boken om {agiven} i skogen är restnoterad.
{Role} ringde aldrig.
{Role} sa nej.
{Role} hade redan gått hem för dagen.
{Role} sökes till {place}.
Jag vill prata med {role}.
Vi behöver en ny {role} innan sommaren.
Ring {role} före nio.
{Role} eller {role}, vem bestämmer?
Kontakta din {role} om du har frågor.
Från: {role} Till: alla
{Relation} blev jätteledsen.
{Relation} har också problem med {product}.
Jag ringer för {relation} som inte har mobil.
Hälsa {relation} så mycket.
{Relation} och jag flyttade i maj.
{firm} hör aldrig av sig.
{firm} lovade återbetalning inom tio dagar.
{product} piper hela natten.
{place} är alltid sist med allt.
Ett paket till {place} kom till {place}.
Hej kundtjänst, var är min order {order}?
Hej Redaktionen!
Hej Grannar,
God morgon Växeln
Tjena Gänget!
Kära Kollegor
Bästa Hyresgäst,
Hej Vårdcentralen, jag vill avboka {time}.
Hallå där!
Hej Igen
Tack Snälla!
Tack Detsamma
Tack Och Hej
Från: Ekonomi
Till: Samtliga
Till: Styrelsen
Att: Leverantörsreskontra
Kund: nej
Kontakt: saknas
Namn:
Förnamn: Efternamn: Telefon:
Handläggare: ej utsedd
Signatur: ok
Personalavdelningen <{email}>
Bokningen <{email}> skrev:
Faktura ({email})
Noreply (automatiskt utskick)
Kundnummer;Förnamn;Efternamn;Ort;Status
Datum | Tid | Signatur | Anmärkning
Bakgrund: se bilaga.
Åtgärd: Ingen.
Orsak: Handhavandefel
Diagnos: Lunginflammation
Överkänslighet: Penicillin
Dagordning: Öppnande, Rapporter, Övrigt
Resultat: Hemma 2, Borta 1
Sten mot fönstret, polisanmält.
Sten för sten bär vi ut.
Björn har setts vid soptunnorna i {place}.
Björn och varg ökar i länet.
Lind blommar sent i år.
Linden utanför skymmer parabolen.
Dag som natt låter fläkten.
Dag 3: fortfarande inget varmvatten.
Stig på bussen vid {place}.
Stigen bakom huset är igenvuxen.
Per automatik förnyas avtalet.
Per månad blir det {amount}.
Hans bil står på min plats.
Hans och hennes morgonrock, set.
Bo till hamstern ingår inte.
Bo billigt i {place}!
Liv och lem stod på spel.
Saga eller sanning, det får ni avgöra.
Vide och al växer in på tomten.
Max belastning {amount} per gren.
Love stod det på tröjan.
Ros till personalen, ris till parkeringen.
Hjort på menyn men inget vegetariskt.
Falk häckar på taket, arbetet stoppat.
Svan-märkt tvättmedel, tack.
Munk med sylt, {amount}.
Kung i kronan fattas i kortleken.
Blad 3 av 7 saknas i ritningen.
Kvist i varannan bräda.
Löv i rännan, stopp i stupröret.
Ek, ask eller furu?
Skog till salu, 14 hektar.
Sjö utan is, inställd pimpeltävling.
Fors och fall är avlysta områden.
Rask leverans, inget att klaga på.
Lugn, jag ordnar det.
Lugn bara lugn.
Stark lukt av lim i hela rummet.
Stark öl säljer vi inte.
Stål eller aluminium i ramen?
`),
  ...moreOrdinary,
  ...furtherOrdinary,
  ...lastOrdinary,
]
