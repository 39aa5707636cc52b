import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: Dutch. */
export const mentions5 = list(`
{otherfamily} kamer 114 wil graag een extra kussen.
{otherfamily} zweert dat die plug het houdt.
{otherfamily} fluit vandaag de bekerwedstrijd, {family} vlagt.
{otherfamily} staat bij de slagboom en komt er niet in.
{otherfamily} krabbelde terug toen ik om papier vroeg
{otherfamily} gokt op de bougies.
{otherfamily} print het label opnieuw, heel even.
{otherfamily} trakteert, het is zijn laatste dag.
{otherfamily} wil anoniem blijven, graag respecteren.
{otherfamily} was het niet, die lag toen in het ziekenhuis.
{otherfamily} klapt dicht zodra het over geld gaat
{otherfamily} zingt bas, {family} tenor, alten zoeken we nog.
{otherfamily} begint hiernaast een nagelstudio.
{otherfamily} sukkelt al weken met die hoest.
{otherfamily} scant het zo in
{otherfamily} wist niks zonder back-up
{otherfamily} nam de laatste bus, dus geen overdracht.
{otherfamily} mist een sporttas, donkerblauw, zwembad.
{otherfamily} kent gebarentaal, stuur die volgende keer weer.
{otherfamily} liet de motor drie uur draaien, op de binnenplaats!
{otherfamily} slaat over, knie.
{otherfamily} zal wel de enige zijn die het wachtwoord nog weet
{otherfamily} ziet af van partneralimentatie.
{otherfamily} verplaatste de schutting een halve meter, zomaar.
{otherfamily} eerst, dan {family}, en wij achteraan.
{otherfamily} daarentegen vindt de kleur geslaagd.
{otherfamily} echter denkt daar anders over.
{otherfamily} in elk geval heeft niets gekregen
{otherfamily} zelf wist van niks.
{otherfamily} hoogstpersoonlijk kwam de reservesleutel brengen.
{otherfamily} ook, trouwens.
{otherfamily} zij dank doet de lift het weer.
{otherfamily} en consorten feesten tot drie uur 's nachts
{otherfamily} plus echtgenote gaan mee met de bus.
{otherfamily} senior tekent, junior runt de zaak.
{otherfamily} jr. zegt de huur op wegens eigen gebruik.
{otherfamily} van de balie heeft de envelop.
{otherfamily} van de technische dienst komt om {time} langs
{otherfamily} van de boekhouding wil het originele bonnetje
{otherfamily} van boven stampt weer.
{otherfamily} van driehoog, die met de saxofoon, vertrekt.
{otherfamily} uit blok C heeft de hogedrukspuit nog.
{otherfamily} van de overkant filmt onze oprit
{otherfamily} bij de mutualiteit volgt dat op, toestel 34.
{otherfamily} in de kantine weet wie er een notenallergie heeft.
{otherfamily} aan de telefoon klonk opgelucht.
{otherfamily} zonder h, graag aanpassen.
{otherfamily} met dubbel s, zo staat het in de pas.
Bel bij {otherfamily}, daar ligt de reservesleutel.
bij {otherfamily} aanbellen 2 hoog links
Niet bij {otherfamily} bellen, die slaapt na de nachtdienst.
Bij {otherfamily} hangt een krans aan de deur, daar moet je zijn.
Bij {otherfamily} bezorgd, zegt track & trace
Naast de bel staat {otherfamily}/{family}, achterom.
Bij de jonge {otherfamily} was de verwarming ook koud.
Naar {otherfamily} ga je via de poort.
naar {otherfamily} op kantoor komen nu
Voor {otherfamily} opzij gelegd, niet verkopen!!
Voor {otherfamily} en {family} elk een parkeerkaart
Achter {otherfamily} zit een projectontwikkelaar uit {place}.
Vóór {otherfamily} zat {family} in dat huis.
Met {otherfamily} afgesproken: termijnen van {amount}, eerste op {date}
met {otherfamily} en de leerling met z'n drieën op het dak
Per morgen in plaats van {otherfamily}: {family}
Naast {otherfamily} zit in de schouwburg nooit iemand.
Van {otherfamily} mag het.
Van {otherfamily} kreeg ik een appeltaart, lief hè
Op {otherfamily} wachten we niet meer, rijden maar
Om {otherfamily} hoef je het niet te laten.
Tegenover {otherfamily} neem ik mijn toezeggingen terug.
In tegenstelling tot {otherfamily} kwam {family} wel op tijd
Rondom {otherfamily} zat de hele zaal te gniffelen.
Buiten {otherfamily} om is het toch geregeld.
Met uitzondering van {otherfamily} was iedereen voor.
Tot en met {otherfamily} is de lijst bijgewerkt
En {otherfamily} zei daar niks op.
en {otherfamily} zo van nee hoor
Conciërge en {otherfamily} stonden samen in het ketelhok.
Ik en {otherfamily} hebben vroege.
Noch ikzelf noch {otherfamily} heeft een sleutel van de wasruimte.
Baas, {otherfamily} en twee man van de inspectie lopen nu door de hal.
Aanwezigheidslijst: {otherfamily}, {family}, gast {agentgiven}; bericht van verhindering {other}
Corvee wk 41 {otherfamily}, wk 42 {family}, wk 43 {other}
Sneeuwruimen: oneven weken {otherfamily}, even {family}
Wasdag maandag {otherfamily} dinsdag {family} woensdag vrij
Kantineploeg zondag {otherfamily}
Carpool noord: {otherfamily} (rijdt), {othergiven}, {kin}
Stembureau 12: {otherfamily} (vz), {family}, {other}
Examencommissie {otherfamily} / {family} / toehoorder {other}
Brief van {otherfamily} d.d. {date}, ingekomen {date}
2 kaartjes {otherfamily}, 4 kaartjes {family}, betaald
Kraam 17 honing {otherfamily}, kraam 18 keramiek {family}
Bezoeklijst PI: {turned}, {otherfamily}
Bloedbank 14:20 {otherfamily} 14:30 {family} 14:40 vrij
Uitgeleend: boorhamer > {otherfamily}, ladder > {family}, aanhanger > {othergiven}
Dieetlijst donderdag: {otherfamily} lactosevrij, {family} diabetes, {othergiven} alles
Stand schaken: {otherfamily} 4½, {family} 4, {othergiven} 2
Biljart: {otherfamily} 30 caramboles, {family} 18
Dienstgroep B: {otherfamily}, {family} (na de middag)
{otherfamily:gen} hebben alweer het vuil naast de bak gezet
De {otherfamily:gen} komen met z'n vieren, de {family:gen} met z'n tweeën.
{otherfamily:gen} hond beet de postbode.
{otherfamily:gen} dochter zit bij ons aan de kassa.
{otherfamily:gen} contract loopt af, het mijne niet.
{otherfamily:gen} idee was dat
In {otherfamily:gen} afwezigheid tekent {family}.
Bij de {otherfamily:gen} in de tuin ligt onze trampoline, sinds de storm.
Alle {otherfamily:gen} hebben dezelfde neus, vond de kraamhulp
De oude {otherfamily:gen} zitten in het bejaardenhuis, het huis staat leeg.
{othergiven:gen} vriend brengt de aanhanger.
Dat is {othergiven:gen} mok, afblijven
{kin:gen} juf heet {otherfamily}.
Aan {kin:gen} fiets mankeert iets, de ketting springt.
{agentgiven:gen} collega had het ticket het laatst
Op {agentgiven:gen} advies heb ik de kabel vervangen.
Die collega met die baard, {otherfamily}, had engelengeduld.
Was er niet ooit een {otherfamily} bij jullie klantendienst?
Er reageerde een {otherfamily} op de advertentie.
Geen {otherfamily} in het systeem.
Een of andere {otherfamily} wil u spreken, chef.
Iedereen in het dorp kent {otherfamily}.
Zo'n vent, {otherfamily} of zo, nam de meterstand op.
Gisteren weer {otherfamily}. Twintig minuten!
Die {otherfamily} van jullie lijn kan er wat van.
Stuur die {otherfamily} nooit meer.
{otherfamily} zijn tractor staat dwars over de weg.
het maakt {otherfamily} niks uit
doe {otherfamily} maar de groetjes van mij
Den {otherfamily} heb ik al lang nimeer gezien.
Onzen {othergiven} is naar den bouw.
Ik peis dat {otherfamily} hem heeft misrekend.
Ge kent {otherfamily} toch van aan den toog?
{otherfamily} heeft da nie graag, ze.
Awel, {otherfamily} zei dat ge dat terugkreegt.
't Was {otherfamily} die belde, of {family}, 'k weet niet meer.
Zeg tegen {otherfamily} dat hij zijne camion verzet.
Goeiendag, {family} van {place}, er staat iets raars op mijn factuur.
Hallo hallo, met {family}, hoort u mij?
Ja? – {family}, beheerder, stoor ik?
Sorry, {family}, we hadden net contact en toen viel de lijn weg.
met {family} nog een keer ik heb t nummer gevonden {order}
Ik heet {family}, spellen hoeft gelukkig niet.
Dus: {family}. En van voren {given}.
Achternaam {family}, voornaam {given}, net als in de mail
Genoteerd onder {family}.
De aansluiting staat op {otherfamily}.
Rekening ten name van {turned}, pas op {full}
Kenteken staat nog op {otherfamily}, graag overschrijven
Wie is kentekenhouder? {otherfamily}.
Wie bestelde? {othergiven}. Wie betaalt? Ik weer.
Vraag van {otherfamily}: geldt dat ook voor deeltijd?
Antwoord {otherfamily}: ja.
Bezwaar {otherfamily}: brandveiligheid
Idee {othergiven}: QR-code op de deur
Voorstel {otherfamily} (aangenomen)
Wens {otherfamily}: raamplaats, vooruit rijden
Melding van {otherfamily}, {time}: brandlucht op de trap
Gereed {otherfamily} {date}
Annulering {otherfamily}
Reserve: {otherfamily}
Bron: {otherfamily}, mondeling
Vragen naar {otherfamily}
Foto's: {otherfamily}
Leiding {otherfamily}, plv. {family}
Begeleiding: {othergiven}
Rit 3 / {otherfamily} / deur openen / kind in badkamer
Portofoon {otherfamily}: doorgang vrij
Woordvoerder {otherfamily} bevestigt de storing.
Hoofdconducteur {otherfamily} zette de jongen in {place} op de trein terug.
Badjuf {othergiven} heeft {kin} opgegeven voor diploma A.
Dierverzorger {othergiven} voert om {time} de otters
Bibliothecaresse {otherfamily} scheldt de boete kwijt.
Kantinebaas {otherfamily} stopt na de zomer.
Meteropnemer {otherfamily} was er, stand {order}
Havenmeester {otherfamily} wijst een andere ligplaats toe
Wijkzuster {otherfamily} komt niet voor tienen.
Au-pair {othergiven} haalt {kin} om {time}.
Stagiaire {othergiven} duwt de rolstoel.
Nachtportier {otherfamily} vond de telefoon.
Magazijnchef {otherfamily} sluit gang F.
`)
