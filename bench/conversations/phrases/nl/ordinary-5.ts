import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: Dutch. */
export const ordinary5 = list(`
Molenaar gezocht, vrijwillig
Smit-tang, sleutel 12
Mulder is een kever, toch?
Schouten waren dorpsrechters, les 3
Kok gevraagd per direct
KOK ZIEK KEUKEN DICHT
Boer zoekt stal
Prins Carnaval komt om {time}
Koning, dame, boer: kaart kwijt
Hertog Jan, krat, statiegeld
Jan Hagel en Arnhemse meisjes op
Jan van gent gespot bij de pier
Janplezier te huur
Jantje-van-Leiden, daar maak je je van af
Jan Klaassen en Katrijn om drie uur
Klaas Vaak-deken gekrompen
Piet Piraat-dvd hapert
Kaatje-knuffel, oog los
Bumba-bord gebarsten
Rintje, Dikkie Dik en Kikker, prentenboeken
Roodkapje, Repelsteeltje en Doornroosje, luisterboek
Max Havelaar-koffie op
Max en de Maximonsters, kaft los
Eva's appel heet de cider
Karel ende Elegast, vijfde klas
Carmen verplaatst naar najaar
Aida vervalt door onweer
Rocky en Rambo op video
Alexa, licht uit! werkt niet
Siri verstaat geen Fries
Jenkins rood, Grafana leeg
Ruby en Julia zijn programmeertalen
Maria DB herstarten
Apache draait, Tomcat niet
Albert Heijn had ze niet
Dirk wel, Jan Linders niet
Etos en Kruidvat ruilen niet
Douwe Egberts snelfilter, 500 g
Dr. Oetker pizza verbrand
Verkade, Peijnenburg en Bolletje zijn duurder
Willem Wever-achtige vraag: waarom is mijn router blauw?
Sint-Jan, Sint-Niklaas en Sint-Truiden bevestigen
Sint Maarten, lampion nat
Sinterklaas komt om {time}, zak bij de deur
Driekoningen dicht
Sint-Elooi valt op zaterdag
Sint-Jacobsschelpen bedorven
Marialichtmis, pannenkoeken
Johannesbrood, glutenvrij
Maria Hendrikaplein, bus 5
Willemskade afgezet
Wilhelminapark, bank kapot
Julianadorp levert morgen
Beatrixziekenhuis, wachttijd
Emmakliniek belde
Lieve Vrouwstraat opengebroken
Prinses Irenestraat zonder gas
Bonte Koe, Rode Leeuw, Gouden Lepel: welke zaak was het?
Merel zingt, kat jaagt
Vink, specht en uil in de tuin
Zwaluw broedt, dus geen sloop
Haas op de weg
Lam met rozemarijn of kip?
Hond, kat, konijn: chippen
Berk, eik en beuk gekapt op {date}
Linde ruist
Klaver vier, schoppen aas
Maarten-haring uit de rook
Mei of juni?
Lente, griep, hooikoorts
Zomer, airco stuk
HERFSTACTIE GELDT NIET ONLINE
Zondag ben ik er niet
Vrijdag na enen
MAANDAG DICHT
Paasmaandag open
Hallo allemaal,
Hallo daar
Hoi bot
Beste meelezer,
Beste leden
Geachte bank
Geachte bewoners
Lieve ouders
Dag jongens
Goeiemorgen techniek
Goedenavond samen
Bedankt voor het wachten
Dank u
Graag tot dan
Tot Morgen
Tot Later
Tot Kijk
Tot Ziens
Salut
Slaapwel
Smakelijk
Sterkte
Succes
Beterschap
Proost
Amen
Tof
Vet
Wauw
Oeps
Jakkes
Jeetje
Jeminee
Sjonge
Goeie grutten
Lieve hemel
Mijn God
Grote Goden
Heremijntijd
Potverdorie
Sapperloot
Godzijdank
Verdikke
Nondeju
Seg
Zie Bijlage
Zoals Gezegd
Alleen Contant
Geen Toegang
Gratis Af Te Halen
Gevraagd: woning in {place}
Aangeboden: bijles wiskunde
BSN, DigiD, BRP
VDAB, RSZ en OCMW
CLB schrijft, school zwijgt
WMO afgewezen
MRI op {date} nuchter
KNO heeft vakantie
BG links, 1e rechts
CS Zuid
incl. btw, excl. verzenden
evt. naheffing
z.o.z.
a.u.b.
n.v.t.
i.v.m. verbouwing dicht
t.a.v. Personeelszaken
o.v.v. klantnummer
Kl. wil annuleren
Pt. nuchter
Dhr. belt terug
Mw. aan de lijn erg boos
Coll. weet ervan
Algemene Voorwaarden nummer 7
Waterschade Keuken Noord
Huissleutel laten bijmaken
Kijkgeld dubbel
Domiciliëring wissen
Servicekosten fout
Grofvuil donderdag
Incasso mislukt
Waarborgrekening opheffen
Download start, upload niet
Nieuwsbrief afmelden
Voucher, coupon, code: niks werkt
Check-in {time}, check-out later
Pardon
Bon voyage
Basta
Capisce?
Idem
Ditto
Regen tot vrijdag
Mist in de polder
Vorst, leidingen gesprongen
NIEUW TARIEF PER MEI
LEVERING ZONDER PAPIEREN
DEUR KLEMT
TERUGBELLEN AUB
HELP
OPZEGGING
GEEN RECLAME
LICHT UIT
NU MELDEN
ALLES WEG BIJ {afamily} MEUBELEN
FIRMA {afamily} BELLEN
PROJECT {agiven} GESTOPT
HOTEL {agiven} VOLGEBOEKT
WEG DICHT DOOR STORM {agiven}
{afamily}STRAAT AFGEZET
`)
