import { list } from '../list.ts'
import { moreOrdinary } from './ordinary-2.ts'
import { furtherOrdinary } from './ordinary-3.ts'
import { lastOrdinary } from './ordinary-4.ts'

/** Sentences that name nobody; `{afamily}` and `{agiven}` are names of things there. */
export const ordinary: readonly string[] = [
  ...list(`
Tømrerfirmaet {afamily} ApS svarer ikke på reklamationen.
{afamily} & Co. Revision har trukket sig.
{afamily} VVS satte den forkerte hane på.
Advokaterne {afamily} & {afamily} har skrevet igen.
Smørrebrødet kom fra {afamily}s Køkken i {place}.
{afamily} Administration har hævet a conto varme.
Cyklen er købt hos {afamily} Cykler.
Slagter {afamily} holder lukket mandag.
Blomster {agiven} leverer ikke på øer.
Restaurant {agiven} har aflyst vores bord.
Kaffebaren {agiven} mangler fakturanummer.
{afamily} Transport A/S kørte palleløfteren ind i porten.
Begravelsesforretningen {afamily} har aftalt tid med kirken.
{afamily} Holding er under rekonstruktion.
Forlaget {afamily} sendte to eksemplarer.
Team {afamily} har åben træning tirsdag.
Jeg blev stillet om til Team {agiven}.
Vi mødes i lokale {agiven}, kælderen.
{afamily}-salen er booket til yoga.
Afdeling {agiven} på plejecentret har ny indgang.
Bofællesskabet {agiven}, fællesspisning {time}.
Skonnerten {agiven} skal males.
Færgen {agiven} er til værft i uge 7.
Sejlbåden {agiven}, bro C, plads 40, ligger skævt.
Under stormen {agiven} røg tagrenden.
Orkanen {agiven} gik nord om landet.
En hvid Renault {agiven} spærrer cykelstien.
Skoda {agiven}, første reg. 2017, klikker i venstre side.
Hjørnet af {afamily}sgade og {afamily}s Allé er uden strøm.
Ved {afamily}s Torv ligger pakkeboksen.
Stoppestedet ved {afamily}svej er flyttet.
{afamily}svej 14 står forkert i jeres kort.
{afamily}skolen holder lukkedag.
Vuggestuen {agiven} har skoldkopper igen.
Fredag er der koncert i Sct. {agiven}s Kirke.
{afamily}gården, blok 3, mangler varme.
E/F {afamily}shave har fået ny udbyder.
{afamily} Boldklub søger frivillige.
{afamily}-medaljen overrækkes i maj.
{afamily} Fonden støtter ikke privatpersoner.
{afamily} Højskole har restpladser.
Flyverdragten {agiven} i str. 92 er gået op i syningen.
Stolen {agiven} vipper, og bordet {agiven} er ridset.
Jeg bestilte {agiven} strik, ikke {agiven} hækling.
Kjole {agiven}, koral, return label mangler.
Barnevognen {agiven} knirker ved hvert skridt.
Pendel {agiven}, messing, kommer uden ophæng.
Kollektion {agiven} er udgået, siger butikken.
Dobbeltsengen {agiven} passer ikke til lagenet.
Øreringene {agiven} giver udslæt.
Fliser, serie {afamily}, grå 30 x 60.
Chatbotten {agiven} sender mig til forsiden.
Jeres bot, {agiven}, svarer kun på engelsk.
Hent appen {agiven} og opret dig.
Støvsugeren {agiven} suger ikke, den puster.
Vovsen {agiven} har tygget kablet over.
Ponyen {agiven} er halt på højre for.
Væddeløbshesten {agiven} blev diskvalificeret.
Toget {agiven} kører kun til {place}.
Job {agiven} fejlede på serveren {agiven}-02.
Udrulning af {agiven} 3.1 er udskudt.
Kartoflen {agiven} koger ud.
Rosen {agiven} har meldug.
Tulipan '{agiven}', pose med 10 løg.
{afamily}s syndrom nævnes i brevet.
{afamily}-skalaen måler smerte.
Sæson 2 af {agiven} er forsvundet fra {product}.
Nummeret "{agiven}" spiller på jeres ventelinje, hver gang.
Teaterstykket {agiven} og bjørnen er udsolgt.
Bodegaen {afamily}s Kælder lukker {time}.
{Role} har aldrig vendt tilbage.
{Role} påstår, der er lukket for vandet.
{Role} kom for sent, som altid.
Job som {role} i {place}, ansøgning til {email}
Stil mig om til {role}.
Har I overhovedet en {role}?
Vi venter på {role} og derefter på {role}.
Det må {role} tage sig af.
Til {role}: husk nøglen.
{Role}:
{Relation} er rasende.
{Relation} kan ikke finde ud af MitID.
Abonnementet er oprettet til {relation}.
Det sagde {relation} også.
{Relation} og naboen har det samme problem.
Hos {firm} bliver man bare sat i kø.
{firm} eller {firm}, hvem har ansvaret?
{product} larmer som en flyver.
{place} har lukket afdelingen.
Flytter fra {place} til {place} den {date}.
Hej kundeservice, jeg mangler stadig {order}
Hej Support, igen igen
Hej Allesammen
Kære Medlemmer
Kære Forældre,
Kære Lejere!
Godmorgen Reception
Hej Klinik, jeg må melde afbud {time}
Goddag Til Jer
Tak For Sidst
Tusind Tak Og God Weekend
I Lige Måde
Velbekomme Og Hej
Fra: Lønkontoret
Til: Alle på 2. sal
Til: Ejerforeningen
Att.: Bogholderi
Kunde: ja
Kontaktperson: ingen
Navn:
Fornavn(e): Efternavn: Postnr.:
Sagsbehandler: afventer
Underskrift: mangler
Opkrævning <{email}>
Nyhedsbrev <{email}> skrev:
Kvittering ({email})
Autosvar (Må ikke besvares)
Medlemsnr;Fornavn;Efternavn;Kontingent;Betalt
Dato | Kl. | Init. | Hændelse
Konklusion: Afvist.
Tiltag: Intet
Fejltype: Ukendt
Diagnose: Hjernerystelse
Cave: Penicillin, Latex
Henvendelsesårsag: Ondt i ryggen
Dagsorden: Beretning, Budget, Eventuelt
Slutresultat: Hjemme 27, Ude 24
Sten i ruden fra en lastbil.
Sten for sten blev muren bygget op.
Stenen i ringen sidder løs.
Bjørn i zoo, ikke i haven, heldigvis.
Bjørne-tjenesten kan I spare jer.
Bent søm i brættet, helt skævt.
Bo og byg-messen er aflyst.
Bo i byen, arbejd på landet.
Boet er insolvent.
Ib-eksamen ligger i maj.
Kaj og havn er spærret.
Kajen er oversvømmet.
Per efterkrav, tak.
Dan nye adgangskoder hver måned.
Danmark og Norge leveres der til, Sverige ikke.
Liv i kludene, tak.
Liv og glade dage, stod der på kruset.
Storm i et glas vand.
Storm fra vest, broen lukket.
Max-niveau er markeret med en streg.
Maj er fuldt booket, prøv juni.
Mark 7 i jordbrugsskemaet er forkert.
Marken er drænet.
Fred må man da kunne få.
Fredag lukker vi {time}.
Hans og hendes, det gamle sæt.
Hans egen skyld, mener I?
Tom tank, tom bil, tomt løfte.
Sol og regn på skift.
Solen står lige ind på skærmen.
Gry af dag, og så gik alarmen.
Rosa skjorte blev grå.
Roser eller nelliker i buketten?
Iris og pupil måles hos optikeren.
Viola og cello udlejes.
Holm og skær er afmærket.
Lund og skov fredes.
Skov sælges, 12 ha.
Krog i loftet er faldet ned.
Krogen til vasen mangler.
Bjerg af affald bag butikken.
Bjergbestigning dækkes ikke af forsikringen.
Møller søges til vandmølle.
`),
  ...moreOrdinary,
  ...furtherOrdinary,
  ...lastOrdinary,
]
