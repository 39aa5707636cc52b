import { list } from '../list.ts'

/** The rest of the sentences that name nobody: words that are names, places, brands, chat. */
export const moreOrdinary = list(`
Vind og vejr har ødelagt dækket.
Vinden tog parasollen, igen.
Dam i haven uden hegn.
Bach på ventelinjen, fint nok.
Bang, sagde det, og så var skærmen sort.
Fisker uden fisketegn får bøde.
Lind og ahorn langs vejen er fældet.
Rask igen, kommer i morgen.
Raskmelding: i morgen
Juul-pods forhandles ikke.
Stage til fyrfadslys, 2 stk.
Brand i elskabet, ring 112.
Rosen visner, potten læk.
Munk i kloster, ikke æbleskive, oversættelsen er gal.
Bork Havn har sandstrand.
Toft og dige hører til matriklen.
Sand i gearkassen.
Hede og mose er naturbeskyttet.
Winther-cyklen mangler bremse.
Vinter-dæk kræves.
Sommer i {place} ønskes.
Kort sagt: nej.
Brun plet i loftet.
Hvid, Sort, Grå: alle udsolgt.
Ravn på skorstenen, redde den?
Falk eller musvåge på skiltet.
Falck kom efter 40 minutter.
Due-net på altanen.
Ulv set ved {place}.
Ræv i hønsehuset.
Hjort på menuen, intet vegetarisk.
Kirke, kapel eller urnegrav?
Dam-spil mangler brikker.
Konge i skak mangler i æsken.
Ridder-osten var muggen.
Smed søges til smedejernslåge.
Degn og præst holder ferie i uge 29.
Jul, Nytår og Påske er lukkedage.
Palmesøndag køres der helgekøreplan.
Kristi Himmelfart er helligdag.
Sankthans uden bål i år.
Store Bededag er afskaffet.
Mandag passer dårligt.
Torsdag Eller Fredag?
Dansk, Svensk, Tysk vejledning mangler.
Polsk, Arabisk og Tigrinya tolkes.
Influenza og Skoldkopper går i institutionen.
Parkinson og Alzheimer er emner på kurset.
Sjögren giver tørre øjne, siger pjecen.
Panodil eller Ipren?
Marevan må ikke tages med Ipren.
Zelmira 20 mg er i restordre.
Corvanol på grøn recept.
Imodium virkede ikke.
Garmin, Polar, Suunto, hvilken tåler saltvand?
Stihl starter ikke i kulden.
Nokian for, Continental bag.
Husqvarna mistede kantledningen.
Bosch reparerer, Miele bytter.
Elgiganten henviser til Power.
Telia, Telenor, 3: ingen har dækning.
GLS siger ét, PostNord noget andet.
Netto, Føtex og Bilka har samme pris.
DSB er forsinket, Movia også.
Matas lukker {time}.
Yamaha påhængsmotor, 9,9 hk.
MitID, Nets, MobilePay: alt nede.
Skattestyrelsen, Udbetaling Danmark og kommunen er orienteret.
Hobro, Randers og Viborg får sne.
Odense - Nyborg er togbus.
Skagen er fyldt, Løkken har plads.
Ok Så Gør Vi Det
Nå Ja Nej
Lol Orker Ikke
Mhm Præcis
Adr Altså
Øv Øv Øv
Jamen Dog
For Satan Nu Igen
Farvel Og Tak
Hej Hej Da
Vi Ses!
Vi Tales Ved
Knus Og Kram
Ciao!
Mojn
Sendt Fra Min Telefon
Error: Connection Refused
Advarsel: Certifikat Udløbet
INFO Start Job Natkørsel
Access Denied
sudo reboot, Permission Denied
Ctrl Alt Delete hjælper ikke
Java, Kotlin og Swift.
Docker starter, Redis dør.
Teams, Outlook og Navision er langsomme.
Excel åbner Skrivebeskyttet.
PDF, XML, OIOUBL: vælg format.
GDPR-sag, se DPIA.
PPR, PUF, BPA, STU: jeg forstår ikke jeres forkortelser.
ATP, SU og SKAT har fået besked.
Lejlighed 3. tv., Opgang C, Kælderrum 8.
Trin 1: Løsn Skruen. Trin 2: Løft Låget.
Kapitel Fem: Fejlsøgning
Pris Pr. Kilo
Køb Nu Betal Senere
Vind En Rejse til {place}!
Efterårsferie, Vinterferie: fuldt booket.
Anemone, Vorterod, Mælkebøtte: tre stuer.
Linje A, Linje B, begge aflyst.
Tivoli og Bakken, fire billetter.
Den Grimme Ælling på lydbog, tak.
Der Er Et Yndigt Land i forkert toneart.
Vagt på stedet hele døgnet.
Præst ikke tilgængelig i juli.
Dommer mangler til kampen lørdag.
Sekretær: ubesat.
Mamma Mia på Tivoli, række 6.
Kaptajn-stol i teak, brugt.
Matador på dvd, boks 2 er ridset.
Olsen-banden, hele samlingen, mangler cover.
Tuborg og Carlsberg i dåse, pant mangler.
Lurpak, Arla og Thise er steget.
Stands bilen, Mark og vej er oversvømmet.
Freja var en gudinde og er nu en kaffemaskine.
Storm og skybrud dækkes, slitage gør ikke.
Tom besked igen, ingen lyd.
Bent rør, lige rør, samme pris.
Sand, grus og sten leveres i bigbag.
Vi valgte Eg, Ask var for lys.
Den er af Sten, ikke plast.
Gud Ske Lov for garantien.
Leveret med Skib, ikke Bil.
Hilsen Naboerne
Mvh Bestyrelsen
/Vagtstuen
Venlig hilsen⏎Beboerne på {afamily}svej
Vh Kundecenter {firm}
Talte med Omstillingen. De ved intet.
Stillet om til Kø 2.
Eskaleret til Niveau 3.
Godkendt af Systemet.
Overdraget til Inkasso {date}.
Ring til Vagten, ikke Hovedkontoret.
Kommer Tirsdag.
Super! Flink! Kan anbefales!
Stoffer: Hør, Uld, Silke.
Brænde: Bøg, Birk, El.
Hør lige her, det går ikke.
Bro og tunnel koster {amount}.
Brink og bred er underskyllet.
Bæk og å må ikke gødes.
Kilde: Danmarks Statistik
Kjær eller kær, det er vådt begge steder.
Busk, hæk og træ klippes i uge 26.
Hjorth med h eller uden, tapetet hedder bare Skov.
Bro på tanden er løs.
Vest i gul, str. L.
Vester, Nørre, Øster og Sønder: alle baner er lukket.
Præsten ringer med klokken klokken otte, støjklage.
Skipper-labskovs, 2 portioner.
Min {role} siger, det er normalt.
{Role} og {role} var begge syge.
mig og {relation} deler abonnement
Må {relation} ringe for mig?
En ny {role} tiltræder {date}.
Sidste uges {role} var bedre.
{Relation}: ja. {Relation}: nej. Mig: tja.
Ansat som {role}, 32 timer
`)
