import { list } from '../list.ts'

/** Menus, labels, animals, spelling words, words in capitals: nobody. */
export const lastOrdinary = list(`
Befattning: {role}
Avdelning: Lön
Yrke: {Role}, deltid
Mottagare: Lager
Avsändare: Växel
Handläggare: ej tilldelad
Namn på hund: {agiven}
Djurets namn: {agiven}, ras: tax
Katten {agiven} är försäkrad hos er.
Kvigan {agiven} haltar.
Stoet {agiven} ska betäckas {date}.
Fartyget {agiven} ankommer {place} {time}.
M/S {agiven} ställs in på grund av storm.
Färjan {agiven} tar inte husbilar.
Tåget heter X2000, loket {agiven}.
Stormen {agiven} fällde ledningen.
Snöovädret {agiven} drar in över {place}.
Min {afamily} 240 från -88 går inte igenom besiktningen.
Kör en Clio och en {agiven} kombi.
Ambjörn-syndromet utreds inte här.
{afamily}s sjukdom, remiss krävs
{afamily}-skalan visar 4.
Enligt {afamily}s lag blir spänningen noll.
Medicin: {agiven} 35 minipiller, förnyas
Kräm {agiven} 1 % är receptfri.
{afamily}stipendiet söks senast {date}.
{afamily}priset gick till en skola.
{agiven}-appen kräver uppdatering.
Assistenten {agiven} förstår inte frågan.
Boten {agiven} skrev samma sak tre gånger.
Rosen {agiven} har svartfläcksjuka.
Potatis, sort {agiven}, 10 kg
Äpple {agiven}, stam, kruka 12 l
Tulpanlök {agiven} 25-pack
{Role}.
{Role} ringde, sa du?
{Role} saknas på kvällspasset.
Fler än en {role} har slutat.
Behöver {role} omgående!
{Role} på plats {time}
Tala med {role} innan du åker.
Hej {role}, kan du öppna porten?
Tack {role}!
Inte ens {role} visste.
Är du {role} eller?
Din {role} hittar du i appen.
Kontaktperson: {role}
Utses till {role}: ingen
Fråga {relation} först.
{Relation} är inte behörig.
{relation} sa nej
Kör hem till {relation} med maten.
A som Adam, B som Bertil, C som Cesar.
Regnr: Erik Gustav Ludvig 412
Postkod stavas Qvintus Rudolf Sigurd.
med W som i Wilhelm
David Olof Martin, sen 58 och A
Filip Harald Ivar, alltså FHI
Koden är Zäta Åke Ärlig.
Max två per kund.
Lova inte mer än ni håller.
Mira är en stjärna i Valfisken.
My är en grekisk bokstav.
Kulle till höger, åker till vänster.
Ask och alm är fridlysta här.
En ros är en ros.
Ros och ris delas ut på mötet.
Siv växer i diket.
Vi köpte liljor, syrener och viol.
Viola tricolor växer vilt.
Bo kvar kostar mer.
Sten i skon. Grus i maskineriet.
Storm och regn hela veckan.
Berg av tvätt.
Lind i tre meter, levereras på pall.
Ström saknas i uttag 3.
Ek, ask, lönn: 900 kr kubiken.
Dal och berg, åkte ni bil?
Holm och skär ingår inte i kartan.
Frisk luft.
Modig, Stark, Glad: välj ett ord.
Rask leverans!
Kvist i brädan, reklameras
Fors nedanför huset.
Björk säckas.
Hjort på väg 40.
Norden, Baltikum och Polen
Dag och natt, natt och dag.
Vän av ordning undrar.
Svan på taket!
Lo sedd vid brevlådan.
Hej Lagret, var är pall 8?
Hej Bokningen
God Kväll
Tack På Förhand
Trevlig Helg Önskar Receptionen
Med Vänlig Hälsning
Mvh Hyresgästen
/Köket
//Nattskiftet
Hälsningar Team Leverans
Ring Hemtjänsten, inte Vårdcentralen.
Snacka med Ekonomi.
Vidare till Juridik för bedömning.
Svar från Skatteverket: Avslag.
Utskick till Alla Medlemmar
Från: Noreply <{email}>
Inkassoavdelningen <{email}> skrev:
januari, Mars och maj är fullt
Maj blir bra, Juni går inte.
Första Advent är öppet till fem.
Valborg, Midsommar, Lucia: röda dagar?
SÖNDAG STÄNGT
EJ I DRIFT
FÖRSENAD LEVERANS, KUND EJ NÖJD
LÖSENORD HAR GÅTT UT
KLARA PAPPER KRÄVS
Jösses Amalia vilken röra
Herregud!
Milda Makter vad dyrt
Usch Då
Nämen Hallå
Jepp Fixat
Ingen Aning
Touché, Sorry, My bad.
Voilà, klart.
Capisce? Basta!
Service Desk Tier Two är Offline.
Customer Care, Back Office och Field Service
KAM, SLA, FAQ och ETA förklaras på sid 2.
Bil. 3, Fig. 2, Kap. 5
OCR, Bg, Pg och Iban
v.g.v. / forts. nästa sida
Kassörskebrist, Vaktbyte, Läkarintyg.
Lärarlyftet, Rektorsutbildningen, Prästgården
Polisstationen ligger på Kungsgatan.
Domarkursen är full.
`)
