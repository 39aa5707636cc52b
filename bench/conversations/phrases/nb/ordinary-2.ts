import { list } from '../list.ts'

/** The rest of the sentences that name nobody: words that are names, places, brands, chat. */
export const moreOrdinary = list(`
Bo-støtte og strømstøtte, begge avslått.
Stig inn, står det på skiltet.
Berg og dalbane åpner i mai.
Berget er sprengt bort.
Vik unna for utrykningskjøretøy.
Nes og vik, alt uten dekning.
Haugen med snø sperrer innkjørselen.
Lien er slettet, pantet er borte.
Strand, sol og stengt badevakt.
Moen er myrlendt og bilen sank.
Dal og fjell hindrer signalet.
Hagen er full av søppel etter dere.
Bakken var glatt.
Lund betyr liten skog.
Holmen nås bare med båt.
Skog til salgs, 40 mål.
Rud hører til en annen krets.
By og land, hand i hand.
Fossen er tørrlagt.
Øya har ikke ferge på søndag.
Sand i girkassa.
Mose på taket, Mo i kartet.
Hammer og sag følger ikke med.
Rød lampe, grønn lampe, rød igjen.
Stang, snelle og søkke, {amount}.
Brun flekk i taket.
Krog eller krok, vareteksten er feil.
Kirke, kapell eller gravlund?
Land: Norge
Aker Brygge har ikke parkering.
Solli er en holdeplass.
Torvet er stengt for arrangement.
Helga er bare to dager lang.
Gry av dag, da ringte alarmen.
Jul, Nyttår og Påske er stengt.
Palmesøndag kjøres helgerute.
Kristi Himmelfart er rød dag.
Sankthans uten bål i år.
Mandag passer dårlig.
Torsdag Eller Fredag?
Norsk, Svensk, Dansk bruksanvisning mangler.
Polsk, Arabisk og Tigrinja tolkes.
Influensa og Vannkopper herjer.
Parkinson og Alzheimer er tema på kurset.
Bechterew dekkes, sier Helfo.
Paracet eller Ibux?
Marevan må ikke tas med Ibux.
Zelmira 20 mg er restordre.
Corvanol på blå resept.
Rivotril er ikke skrevet ut herfra.
Garmin, Polar, Suunto, hvilken tåler saltvann?
Stihl starter ikke i kulda.
Nokian foran, Continental bak.
Husqvarna-klipperen mistet signalet.
Bosch reparerer, Miele bytter.
Elkjøp viser til Power.
Telenor, Telia, Ice: ingen har dekning.
Posten sier ett, Bring noe annet.
Rema, Kiwi og Extra har samme pris.
Vy er forsinket, Ruter også.
Vinmonopolet stenger {time}.
Yamaha påhengsmotor, 9,9 hk.
DNB, BankID, Vipps: alt nede.
Skatteetaten, NAV og Lånekassen er varslet.
Hamar, Gjøvik og Lillehammer får snø.
Bergen - Voss er buss for tog.
Tromsø er fullt, Bodø har plass.
Ok Da Gjør Vi Det
Jaja Nei Vel
Lol Orker Ikke
Mhm Akkurat
Æsj Altså
Oi Oi Oi
Javel Ja
Faen Nå Igjen
Ha Det Bra Da
Hade Bra
Snakkes!
Vi Høres
Klem Og Hei
Ciao Bella-pizza, 2 stk.
Morn Du
Sendt Fra Min Mobil
Error: Connection Refused
Advarsel: Sertifikat Utløpt
INFO Start Jobb Nattkjøring
Access Denied
sudo reboot, Permission Denied
Ctrl Alt Delete hjelper ikke
Java, Kotlin og Swift.
Docker starter, Redis dør.
Teams, Outlook og Visma er trege.
Excel åpner Skrivebeskyttet.
PDF, XML, EHF: velg format.
GDPR-sak, se DPIA.
BUP, DPS, PPT og HABU har lang ventetid.
AFP, OTP, BPA: jeg skjønner ikke forkortelsene deres.
Leilighet H0203, Oppgang C, Venstre.
Steg 1: Løsne Skruen. Steg 2: Løft Lokket.
Kapittel Fem: Feilsøking
Pris Per Kilo
Kjøp Nå Betal Senere
Vinn En Tur til {place}!
Sommer i {place} ønskes.
Høstferie, Vinterferie: fullbooket.
Blåveis, Hvitveis, Løvetann: tre avdelinger.
Blå Linje, Rød Linje, begge innstilt.
Kardemomme By, fire billetter.
Tre Nøtter til Askepott med norsk tale?
Ja, Vi Elsker på feil side av plata.
Vakt på huset hele døgnet.
Prest ikke tilgjengelig i juli.
Dommer mangler til kampen lørdag.
Sekretær: ubesatt.
Mamma Mia på Folketeateret, rad 6.
Bestemor-ruter, heklet, selges.
Grandis eller pizza fra boks?
Konge i sjakk mangler i esken.
Ridder-osten var mugen.
Smed søkes til smijernsport.
Møllers tran med sitron.
Fisker uten kort får bot.
Sabeltann-kostymet revnet.
Grandiosa uten paprika, finnes det?
Freia, Nidar og Brynild har hevet prisene.
Finn er nede, annonsen vises ikke.
Finn på kartet hvor dere er, så kommer jeg.
Sola står rett på displayet.
Vår eller høst, begge turene er fulle.
Tro, håp og kjærlighet på samme smykke.
Den var laget av Stein, ikke plast.
Vi valgte Ask framfor Eik på benkeplata.
Takk Gud for garantien.
Levert av Bil, ikke Båt.
Hilsen Naboene
Mvh Styret
/Vaktrommet
Vennlig hilsen⏎Beboerne i {afamily}veien
Mvh Kundesenter {firm}
Snakket med Sentralbordet. De vet ingenting.
Satt over til Kø 2.
Eskalert til Nivå 3.
Godkjent av Systemet.
Overført til Inkasso {date}.
Ring Vakt, ikke Sentral.
Kommer Tirsdag.
Kjempebra! Hyggelig! Anbefales!
Stoffer: Lin, Ull, Silke.
Ved: Bjørk, Gran, Or.
Lo på mattene etter vask.
Lin og bomull krymper.
Bo-miljøet er bra, heisen ikke.
Per, pr. og á betyr det samme i prislista.
Sand og Strand er to ulike farger på malinga.
Berg- og fjellsko på salg.
Hagen bak huset er nå parkeringsplass.
Vang og voll er slått.
Vik og Nes er navn på skuffene, nummer 3 mangler.
Ås og li er tilplantet.
Brekke, knekke, ryke: alt har den gjort.
Kvam og Os er holdeplasser på ruta.
Min {role} sier det er normalt.
{Role} og {role} var begge syke.
meg og {relation} deler abonnement
Kan {relation} ringe for meg?
En ny {role} begynner {date}.
Forrige ukes {role} var bedre.
{Relation}: ja. {Relation}: nei. Jeg: tja.
Ansettelse som {role}, 80 %
`)
