import { list } from '../list.ts'

/** Menus, labels, animals, spelling words, words in capitals: nobody. */
export const lastOrdinary = list(`
Afdeling: Løn
Erhverv: {Role}, deltid
Modtager: Lager
Afsender: Omstilling
Sagsbehandler: ikke tildelt
Hundens navn: {agiven}
Dyrets navn: {agiven}, race: gravhund
Katten {agiven} er forsikret hos jer.
Koen {agiven} halter.
Hoppen {agiven} skal bedækkes {date}.
Ponyen {agiven} af Brogård lejes ud.
Færgen {agiven} er taget ud af drift.
M/F {agiven} sejler {time}.
Sejlbåden {agiven} ligger på land.
Stormen {agiven} ramte {place} i nat.
En {afamily} 240 fra 88 kan ikke synes.
Kører en Clio og en {agiven} stationcar.
{afamily}s sygdom, henvisning kræves
{afamily}-score 4.
Ifølge {afamily}s lov bliver spændingen nul.
Medicin: {agiven} 35 minipiller, fornyes
Creme {agiven} 1 % er håndkøb.
{afamily}-legatet har frist {date}.
{afamily}prisen gik til en skoleklasse.
{afamily} Fonden gav afslag.
{agiven}-appen skal opdateres.
Assistenten {agiven} forstår ikke spørgsmålet.
Botten {agiven} skrev det samme tre gange.
Kartofler, sort {agiven}, 10 kg
Æbletræ {agiven}, 12 liters potte
Tulipanløg {agiven} 25 stk.
{Role}.
{Role} ringede, sagde du?
{Role} mangler i aftenvagten.
Mere end én {role} er stoppet.
Mangler {role} hurtigst muligt!
{Role} på plads {time}
Tal med {role}, inden du kører.
Hej {role}, kan du åbne porten?
Tak {role}!
Ikke engang {role} vidste det.
Er du {role} eller hvad?
Kontaktperson: {role}
Valgt til {role}: ingen
Spørg {relation} først.
{Relation} har ikke fuldmagt.
{relation} sagde nej
Kør hjem til {relation} med maden.
A for Anna, B for Bernhard, C for Cecilie.
Nummerplade David Karen, så fem cifre
Staves Quintus Rasmus Søren.
med W som i William
Theodor Ulla, derefter 58 og Å
Frederik Georg Hans, altså FGH
Koden er Zackarias Ægir Øresund.
Max to pr. kunde.
Bo billigt i {place}!
Bo, byg og arv
Ask og elm er fredet her.
Gry og skumring giver dårlige billeder.
Dag og nat, nat og dag.
Rose af glas, knækket stilk
Liv og død er ikke dækket.
Sif er et garnmærke.
Sten i skoen, Grus i maskineriet.
Storm og regn hele ugen.
Bjerg af vasketøj.
Lind, to meter, leveres på palle.
Bøg, eg, ask: 900 kr. rummeteren.
Dal og bakke, alt er med på kortet.
Holm og ø følger ikke med.
Frisk luft.
Stærk, Rask, Modig: vælg et ord.
Bakke ned er svært med trailer.
Høj puls ved hvile.
Kær og mose må ikke drænes.
Vang og mark er pløjet.
Lund bag kirken er fredet.
Skov til salg, 14 hektar.
Holt og krat skal ryddes.
Krogh findes ikke i ordbogen.
Gaarden er til leje.
Bech på skiltet betyder bare bæk.
Dam i haven skal hegnes ind.
Strand, bad og livredder
Hede, klit og eng
Bruun er en malingsfarve hos os.
Juul er ikke jul, det er en e-cigaret.
Friis som farve er udgået, Frisk findes stadig.
Munk og nonne på taget er knækket.
Kok søges, Smed søges, Møller søges.
Bager du selv, eller køber I kage?
Degn, præst og kordegn har fri.
Skytte er et stjernetegn.
Svane på altanen!
Falk på taget, arbejdet er stoppet.
Ravn i skorstenen
Ulv og Bjørn er ikke dækket af polisen.
Hjort på landevejen.
Due slår mod ruden.
Spurv i ventilationen
Laks og Torsk er udsolgt.
Vinter og Sommer, samme pris.
Ny kunde? Ja. Gammel? Nej.
Hej Support
Hej Lager, hvor er palle 8?
Hej Booking
God Aften
Tak På Forhånd
God Weekend Ønsker Receptionen
Mvh Lejeren
/Køkkenet
Hilsen Team Levering
Ring til Hjemmeplejen, ikke Lægevagten.
Snak med Økonomi.
Videre til Jura til vurdering.
Svar fra Skat: Afslag.
Til Alle Medlemmer
Fra: Noreply <{email}>
Inkassoafdelingen <{email}> skrev:
januar, Marts og maj er optaget
Maj passer, Juni ikke.
Skærtorsdag, Langfredag, Påskelørdag: lukket?
Sankt Hans fejres på stranden.
Mortensaften er fuldt booket.
SØNDAG LUKKET
UDE AF DRIFT
FORSINKET LEVERING, KUNDE UTILFREDS
KODEN ER UDLØBET
For Søren, hvor er det dyrt
Gudfader!
Hold Da Op
Øv Bøv
Jep Fikset
Ingen Anelse
Voilà, færdig.
Service Desk Tier Two er Offline.
Customer Care, Back Office og Field Service
KAM, SLA, FAQ og ETA er forklaret på s. 2.
Bil. 3, Fig. 2, Kap. 5
FIK, Reg. og Iban
jf. pkt. 4 / forts. næste side
Præstegården, Lærerværelset, Lægeerklæring
Politigården ligger ved havnen.
Dommerkurset er fyldt.
`)
