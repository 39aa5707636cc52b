import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: Dutch. */
export const mentions4 = list(`
U mag {otherfamily} gerust bellen als referentie.
Op advies van {otherfamily} trek ik mijn bod in.
In opdracht van {otherfamily} verwijderd.
In het bijzijn van {otherfamily} werd de kluis geopend.
In overleg met {otherfamily} blijft de winkel dicht.
Op verzoek van {otherfamily} niet aanbellen.
Ten laste van {otherfamily} geboekt: {amount}
Ten gunste van {kin} afgesloten op {date}
Verklaring {otherfamily}: deur stond open.
Mening {otherfamily}: vervangen loont niet.
Bedankt voor de info, stuur ik door aan {otherfamily}
leverancier zegt dat {otherfamily} heeft afbesteld, klopt dat
goedemiddag met {family} kunt u mij met {otherfamily} doorverbinden
ja {otherfamily} heeft me dat zo gezegd en mevrouw {family} ook
ja dus die {othergiven} die had ik hiervoor die zou t navragen
dus mijn naam is {family} en mijn collega {otherfamily} heeft gisteren al gebeld
hallo met {otherfamily} ik ben de verhuurder van {full}
jullie hadden {otherfamily} gestuurd maar die had het verkeerde onderdeel bij
belt u {otherfamily} even terug {phone}
Groeten en tot maandag, {given}, {othergiven} en {kin}
Groepsbestelling: {othergiven} 2x M, {kin} 1x S, {agentgiven} 1x XL
Openstaande posten: {otherfamily} {amount}, {family} {amount}
Wie rijdt? {othergiven}. Wie betaalt? {otherfamily}.
Peter van {kin} is {othergiven}.
Box 9 {otherfamily}, voer op eigen rekening
Boot ligt aan de steiger van {otherfamily}.
Jager {otherfamily} heeft de wildschade bekeken.
Burgemeester {otherfamily} opent om {time} de markt.
Wethouder {otherfamily} onthield zich van stemming.
Raadslid {otherfamily} vraagt om opheldering.
Kinesist {otherfamily} wil een nieuw voorschrift.
Facteur {othergiven} legt het altijd in het fietsenkot.
Kapster {othergiven} heeft vandaag geen plek meer.
Dit jaar is {otherfamily} hulpsint, niet {family}.
{otherfamily} spreekt morgen iets in op de gsm, ge moogt hem opnemen.
Bij afwezigheid afgeven bij {otherfamily} (rode deur).
De sleutel van {otherfamily} past niet op de box.
{otherfamily} {initials} 3e jaars BOL, stage nog niet rond
Leerling {turned} te laat, 2e uur
Aan de orde was of {otherfamily} wel bevoegd was.
{other}, roepnaam {othergiven}, geen allergieën.
{Role} {other} ({phone}) is vanaf {date} het vaste aanspreekpunt, {otherfamily} stopt.
{othergiven} {otherfamily} en echtgenoot {kin} kopen het appartement.
Je wist toch dat {otherfamily} niet kon?
Even voor de duidelijkheid: ik had {otherfamily} aan de lijn, niet die jongen van vrijdag.
Ik zag {otherfamily} vanmorgen nog fietsen, dus zo ziek zal hij niet zijn.
Volgens mij bedoelt u {otherfamily}, die zit op de tweede.
Toen belde {otherfamily} ineens zelf, met het verhaal dat de zending al klaarstond in {place}.
Wij huren de loods van {otherfamily} en die zegt dat de verzekering bij jullie loopt.
Het contract is indertijd door {otherfamily} afgesloten, toen hij nog bij {firm} zat.
Heb je {otherfamily} nou al gesproken of schuif je het weer voor je uit?
Ik kreeg {otherfamily} niet te pakken en heb het toen bij {othergiven} neergelegd.
{otherfamily} zou om {time} hier zijn; het is nu anderhalf uur later en nog niks.
De offerte van {otherfamily} was de helft goedkoper, vandaar.
Sleutels liggen bij {otherfamily}, die woont schuin tegenover.
Zowel mijn vrouw als {otherfamily} heeft de knal gehoord.
Vorig jaar deed {otherfamily} onze aangifte, nu moet ik het zelf doen.
Wie heeft {otherfamily} verteld dat ik ermee stopte?
Daar komt {otherfamily} niet mee weg.
Met alle respect voor {otherfamily}, maar dit klopt niet.
Zeg nou zelf, {otherfamily} had gewoon moeten aanbellen.
Jammer dat {otherfamily} weg is, die snapte het tenminste.
Petje af voor {otherfamily}, binnen een kwartier gefikst.
Ik laat het aan {otherfamily} over.
Tikkie van {othergiven} al betaald?
{othergiven} appt net dat de trein stilstaat bij {place}
heb {othergiven} ff geappt, reageert niet
{othergiven} is echt een topper
{othergiven} had beloofd te komen klussen, niet dus
{othergiven} zit op kantoor, ik werk thuis
{othergiven} studeert af op {date}, borrel in {place}
{othergiven} is zwanger, dus vervanging regelen vanaf mei
Gaat {othergiven} over de planning of doe jij dat?
Zal ik {othergiven} even bellen of doe jij het?
{agentgiven} van jullie team heeft me vorige week uit de brand geholpen.
Ik had vanochtend {agentgiven} in de chat en die zei dat het geld onderweg was.
{agentgiven} kon het dossier niet openen en zou het bij {otherfamily} neerleggen.
Mag ik {agentgiven} weer, die kent mijn verhaal al.
Dan wacht ik wel tot {agentgiven} terug is van lunch.
{agentgiven} sloot de chat zonder antwoord!
Klant vraagt naar {agentgiven}, uitgelegd dat die uit dienst is.
kl vindt dat {agentgiven} bot was
Notitie {agentgiven}: klant belt niet meer, gaat naar geschillencommissie.
{agentgiven}, wil jij deze oppakken? {othergiven} zit vol.
Contactpersoon bij de gemeente: {otherfamily}, bereikbaar ma-wo.
Contactpersoon school: juf {othergiven}, aanwezig di/do/vr.
Hoofdbewoner {otherfamily}, medehuurder {family}
Hoofdaannemer is {firm}, uitvoerder op locatie {otherfamily}.
Verzoek van {otherfamily} om de heg te snoeien voor de zomer.
Zorgplan {otherfamily} geëvalueerd met dochter {kin}, akkoord.
Rapportage: {otherfamily} at goed, zat in de huiskamer, geen bijzonderheden.
{otherfamily} weigert medicatie, arts gebeld.
{otherfamily} is gevallen bij het toilet, MIC ingevuld.
Vannacht twee keer bij {otherfamily} geweest, onrustig.
{otherfamily} naar dagbesteding, {family} bij de kapper.
Steunkousen {otherfamily} voor 9 uur aan.
Overdracht nacht: {otherfamily} 2x gebeld, {family} doorgeslapen, bed 6 leeg.
Mw. {otherfamily} wil niet meer door {othergiven} gewassen worden.
Dhr. {otherfamily} opgenomen in {place}, sleutelkastje geleegd.
10-minutengesprek {kin}: {time}, lokaal 4, ouders {family}
{kin} en {othergiven} hebben ruzie gehad op het plein, ouders gebeld.
Luizen in de klas van {kin}.
{kin} mag na school met {othergiven} mee.
Zwemles: {kin} door naar bad 3, {othergiven} blijft.
Speelafspraak {kin} bij {othergiven}, ophalen half zes.
Traktatie {kin}: geen noten!
Wie neemt {kin} mee naar de training? Ik sta vast op de A2.
{kin} zoekt een stageplek, hebben jullie iets?
Kampgroep 3: {kin}, {othergiven}, {given}, {agentgiven}
Bardienst vrijdag {otherfamily}, zaterdag {family}, zondag niemand!
Clubkampioen werd {otherfamily}, net voor {family}.
Hattrick van {otherfamily}, wat een wedstrijd.
{otherfamily} moest geblesseerd van het veld, {othergiven} kwam erin.
Rit 4: {otherfamily} - {family}
Loting: {otherfamily}/{family} tegen {other} en partner
De kopgroep met {otherfamily} en {family} werd bijgehaald.
Bod van {otherfamily} afgewezen, tegenvoorstel {amount}.
Bezichtigers {date}: {otherfamily} {time}, {family} een half uur later
Kopers {otherfamily} willen een bouwkundige keuring.
De akte passeert bij {otherfamily} in {place}.
Splitsing: {otherfamily} krijgt de berging, {family} de zolder.
Lekkage bij {otherfamily}, oorzaak balkon {family}.
Vuilnis naast de container, adreslabel van {otherfamily}.
Scooter op de galerij is van de zoon van {otherfamily}.
Bezwaarmaker {otherfamily} is gehoord op {date}.
Inspreker {otherfamily} vraagt aandacht voor de kruising.
De motie-{otherfamily} is ingetrokken.
Amendement {otherfamily} c.s. verworpen.
Commissie-{otherfamily} brengt advies uit op {date}.
Griffie: {otherfamily} vervangt {family} in de commissie ruimte.
Vordering op {otherfamily} overgedragen aan deurwaarder {family}.
Vonnis: {otherfamily} moet {amount} betalen aan {firm}.
Gemachtigde {otherfamily} vraagt aanhouding wegens ziekte.
Comparitie: {otherfamily} in persoon, {firm} bij gemachtigde {family}.
Pv van bevindingen: ik, {otherfamily}, zag de verdachte wegrennen.
Verbalisant {otherfamily} hoorde glasgerinkel.
Medeverdachte {otherfamily} wijst naar {family}.
Signalement past bij {otherfamily}, bekende van ons.
Rit geannuleerd door {othergiven}, kosten {amount}.
Uw bezorger van vandaag is {othergiven}.
Je pakketje is bij {otherfamily} op 17 afgegeven.
Niet thuis, afgegeven bij de buren ({otherfamily}), zei het kaartje.
Ruildag: {otherfamily} levert matras in, krijgt topper mee.
Kassaverschil {amount}, dienst {othergiven}/{kin}
Winkelsleutel: {othergiven} opent, {kin} sluit.
Zieken: {otherfamily}, {family}. Invallers: {othergiven}, nog 1 gezocht.
Wie kan morgen voor {othergiven}? Dienst {time} tot sluit.
Rooster wk 8 {othergiven} L L V V x x L
Consignatie dit weekend: {otherfamily}, achterwacht {family}
Werkbon {order} {otherfamily} 2,5 u + voorrijden
Uren {otherfamily} wk 14 graag fiatteren
Declaratie {otherfamily} zonder bon, {amount}
Gesprek met {otherfamily} gehad over zijn functioneren; verslag volgt.
Proeftijd {otherfamily} loopt af op {date}.
Sollicitatiegesprek {otherfamily} ging prima, {family} viel tegen.
Re-integratie {otherfamily}: 2x4 uur vanaf maandag
{otherfamily} is per direct op non-actief gesteld.
{otherfamily} krijgt een vast contract, {othergiven} niet.
Lunch met {otherfamily} verzet, hij zit in {place}.
De presentatie doet {otherfamily}, ik klik alleen door.
Agenda: 1. opening ({otherfamily}) 2. cijfers ({family}) 3. rondvraag
Actie {otherfamily}: offerte opvragen voor {date}
Actiepunt 7 ({otherfamily}/{agentgiven}): nog open
{otherfamily} heeft zich afgemeld, {othergiven} komt wat later.
Uitvaart {otherfamily}: kerk {time}, daarna koffie
Rouwkaart {otherfamily}, 80 stuks, proef naar {kin}
Wij zoeken familie van wijlen {other}, laatst wonend te {place}.
Dank voor de steun na het overlijden van {othergiven}.
Trouwambtenaar {otherfamily}, ringen bij {kin}, rijst verboden
{othergiven} & {kin} gaan trouwen, rsvp voor {date}
Boeking {order}: hoofdboeker {otherfamily}, medereizigers {kin} en {othergiven}
Instapkaart {turned} zonder stoel
Paspoort van {kin} is verlopen, vlucht is morgen!
Reisleidster {othergiven} stond niet op het vliegveld.
Huisje van {otherfamily} in {place} gehuurd via {firm}, sleutel paste niet.
Doet {otherfamily} die tuin nog? Mijn heg groeit de pan uit.
't Is {otherfamily} die de vergadering voorzit, niet ik.
Bij {otherfamily} in de winkel kostte hij de helft.
Madame {otherfamily} van het gelijkvloers klaagt over de lift.
Meneer {otherfamily} van 't vierde heeft zijn kelder onder water.
Meester {otherfamily}, gerechtsdeurwaarder te {place}, kwam aan de deur.
Ik heb {otherfamily} een aangetekend schrijven gestuurd, nog altijd niks gehoord.
Allee, {otherfamily} had toch gezegd dat het in orde ging komen?
{otherfamily} heeft gisteren nog gebeld naar de mutualiteit voor mijn attest.
Kunt ge {otherfamily} eens vragen om mij te bellen op de gsm?
{othergiven} haar kinderen zitten bij ons op school.
{othergiven} z'n auto blokkeert de uitrit
{otherfamily} d'r vergunning is verlopen
`)
