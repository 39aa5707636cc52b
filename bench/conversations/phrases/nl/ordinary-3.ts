import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: Dutch. */
export const ordinary3 = list(`
Graag gedaan
Graag
Prima
Klopt
Past
Bednakt
Groejtes
Fatcuur klopt niet
Bezrging mislukt
Opzgging per kwartaal
Zie Boven
Zoals Besproken
Bij Voorbaat Dank
Ter Attentie Van Crediteuren
Met Vriendelijke Groeten
Stroom valt uit
Water loopt niet weg
Trein kwam op tijd, bus niet
Bank wees af
Gemeente wil origineel
Rechtbank heeft beslist
School belt, kind heeft koorts
Politie kwam na een uur
Vereniging betaalt inschrijfgeld
Verzekering wacht op rapport
Bestuur vergadert {date}
Garage zegt bak kapot
Lab stuurt uitslag
Corporatie doet moeilijk
Buurt helpt mee
Techniek kijkt
Magazijn pakt in
Keuken kookt tot {time}
Balie neemt pakjes aan
Centrale verbindt door
Ketel lekt
Factuur klopt
Bij Drogist was het op
Volgens Handleiding ligt het aan de voeding
Zonder Stroom loopt alles in de soep
Wegens Inventaris dicht
Sinds Pinksteren kloppen de uren
Behalve Maandag altijd
Na Overleg afgehandeld
Door Bliksem defect
Aan Techniek doorgestuurd op {date}
Van Verzending geen reactie
Gisteren heeft Techniek de poort omgezet
Helaas heeft Magazijn de verkeerde maat ingepakt
Waarom heeft Klantenservice dat niet gezegd?
Als Leverancier niet voor {time} levert, annuleer ik
Graag Boekhouding in de cc
Verbind me door met Verkoop
Vraag Receptie, niet mij
De oude heeft afgezegd
De nieuwe kan het ook niet
Die lange van de late dienst
Die blonde aan de balie was aardig
Akkoord Inkoop binnen
Overgenomen van Late Dienst om {time}
Overleg Fabrikant: ok
Notulen: volgen
Aanwezig: allen; afwezig: geen
Zaak Waterschade: rapport binnen
Verhuizing Archief, 3 hoog zonder lift
Werf Noord: chape droogt
Tafel Terras, {time}, zes man
Pakje voor Huisnummer 9 ligt in de gang
Agendapunt 4: Verwarming
Rondvraag
Ma Rustdag | Di Pasta | Wo Vis | Do Stamppot
[{time}] Systeem: verbinding verbroken
[{time}] Bot > Waarmee kan ik helpen?
Helpdesk: Momentje alstublieft.
Klant: Hallo?
Medewerker: ja
Bot: Dat begrijp ik niet.
Gebruiker geblokkeerd na 5 pogingen
Status gewijzigd door Systeem op {date}
Overdracht Vroeg → Laat, geen bijzonderheden
Bed 4 vrij
Kamer 204, late aankomst
Huurauto Compact, tweede bestuurder nee
Gravure: "Voor Altijd", datum aan de binnenkant
Taart met tekst "Hoera"
Met Centrale, zeg het maar.
met de praktijk uw afspraak gaat niet door
goedemiddag waterbedrijf het gaat om uw meterstand
ja hallo ik weer ik heb de naam niet verstaan
mijn naam doet er niet toe
mijn man belt u terug
mevrouw van de gemeente zei dat ik moest wachten
dokter is er nog niet
baas zegt nee
buurman boort
collega ziek, afspraak gaat niet door
zus op vakantie
wil opzeggen
best veel gedoe
storm schade melden
Gsm kapot, voicemail vol
Living geverfd, plinten kapot
Pintjes, frietjes en dan geen terminal
Mutualiteit betaalt niet terug, attest ontbreekt
Solden gemist, bon vervallen
Kot te huur, {place}
Plezant is anders
Goesting om te betalen heb ik niet meer
Camionette staat voor de poort
Elfstedentocht gaat niet door, trui wel besteld
Kamer van Koophandel geeft een ander adres
Raad van State heeft uitspraak gedaan.
Vereniging van Eigenaars, tweede herinnering
Ministerie van Financiën stuurt blauwe enveloppen
Huis ten Bosch, halte vervallen
Plan van Aanpak ontbreekt
Hoek van Holland, strand, fiets gestolen
Wijk bij Duurstede en Wijk aan Zee staan door elkaar
Alphen aan den Rijn, distributiecentrum, vertraging
Capelle aan den IJssel levert morgen
Berg en Dal valt onder een andere regio
Nieuwerkerk aan den IJssel, Krimpen aan de Lek: geen bezorging
Ronde van Vlaanderen, straat afgesloten
Tour de Force, zo noem ik jullie formulier
Rue de la Loi 12, Brussel
Heist-op-den-Berg, Scherpenheuvel en Aarschot vallen af
Sint-Katelijne-Waver, containerpark dicht
Huis van de Buurt zoekt een koffiezetter
Dag van de Arbeid: balie dicht
Week van de Opvoeding, lezing vol
Jaar van de Hond? Het horloge staat op rat.
Slag bij Waterloo, bordspel, dobbelsteen weg
Heer des Huizes gezocht, zei de folder
Heer Bommel-mok gebroken
Mevrouw de voorzitter, ik wil een ordevoorstel doen.
Meneer de burgemeester, die lantaarn brandt nog steeds niet.
De Heren van de garage beloven veel
Den Dolder, perron 2, jas vergeten
De Kuip, vak B, stoel nat
De Wallen afgezet
De Hoge Veluwe rekent parkeergeld
De Efteling annuleert niet
De Goudse verzekert ons niet meer
De Lijn bus 214 reed door
De Post bracht niets
De Slegte bestaat niet meer
Van Alles Wat, kringloop, alleen contant
Van Begin Tot Eind slecht geregeld
Van Hier Naar Ginder, reisgids, kaft los
Van Zolder Tot Kelder, opruimservice, niet op komen dagen
Ter Hoogte Van Hectometerpaal 14
Te Huur
't Zand, halte, bord omgereden
't Is goed zo
'k Weet het niet
Den hof ligt vol blad
Den elektriek ligt plat
Den bus was weeral te laat
Onze Lieve Vrouweplein, markt
Sint-Maarten-optocht, weg dicht
{afamily} van de maand: dat is een wijn, geen winnaar.
Huize Van {afamily} is een museum, dinsdag dicht.
De {afamily} Groep NV levert niet meer in Vlaanderen.
{afamily}hoeve, hoevewinkel, eieren op
Molen De {agiven} draait op zaterdag
Trein "{agiven}" vertrok van spoor 4
Robotmaaier {agiven} rijdt de vijver in
Merk {afamily}, type {agiven}, kleur taupe
Wasmachine loopt over, monteur zegt volgende week
Buurvrouw zag niks, buurman hoorde iets
Dokter Bibber-spel zonder batterij
Zuster Florence heet de app van de zorg
Oom Agent-sticker laat los
Tante Sidonia-tas, rits kapot
Mister Proper, dop stuk
Vader Abraham-smurfenplaat krast
Moeder Overste-kostuum te klein
Notariskantoor: open van negen tot vijf
Gerechtsdeurwaarder aan de deur, ik was er niet
Syndicus antwoordt niet
Aannemer failliet
Poetshulp gezocht, dienstencheques
Thuiszorg kwam te laat
Koerier gooide het over de haag
Leerkracht ziek, klas naar huis
Scheids floot af
Dames 2 verloor
Jeugd won
Vrijwilligers gevraagd
Penningmeester zoekt bon
Wethouder stelt uit
Provincie betaalt
Waterschap stuurt aanslag
Corporatie belde
Hypotheek, taxatie, bouwkeuring: drie keer betalen
Thermostaat hangt
Modem knippert
Toetsenbord plakt
Scherm flikkert
Zekering springt
Boiler druppelt
Raam klemt
Matras stinkt
Laars knelt
Koffer opengebroken
Ticket opnieuw toegewezen: Verkoop -> Techniek
Aanbevolen door Consumentenbond
Referentie: geen
Gezocht: kat. Gevonden: hond.
Bedankt NS, weer te laat
Gefeliciteerd met niks
Onderwerp: opzegging stroom
RE: afspraak garage
FW: schade keuken
T.a.v. Inkoop
p/a Postkamer, 3e verdieping
De heer/mevrouw
Dhr./Mw./Anders
`)
