import { list } from '../list.ts'

/** Sentences that name nobody, many with words that are names elsewhere. */
export const negatives = list(`
Bo kvar till sista i månaden går inte.
Sten i skon, bokstavligen: en bit grus i {product}.
Björn på framsidan, älg på baksidan, så ser tröjan ut.
Kan jag få en kopia?
Max 120 kg står det.
Max. två per kund
Per styck kostar den {amount}.
Per omgående vill jag ha svar.
Stig in genom bakdörren, framsidan är låst.
Rosa eller blå, spelar ingen roll.
Viola, Iris och Linnea är slut i färg vit.
Liten, Stor, Lång: så heter storlekarna.
Dag för dag blir det sämre.
Hans är trasig, min är hel.
Hans konto är spärrat, hennes fungerar.
Lo och varg finns som broderi.
Kaj plats 14 är bokad två gånger
Ek eller björk i {product}?
Alm, Ask och Lind är bordsskivor i er katalog.
Siv och vass skymmer antennen.
My är noll komma två enligt databladet.
Tage det försiktigt, står det på lådan.
Sol hela veckan och ingen solcellsström.
Vår leverans är sen. Höst är det också.
Våran router blinkar
Storgatan har inget nät sedan kl. {time}.
Maj och juni är betalda, april inte.
Augusti var det dyraste hittills.
Midsommar, Lucia och Valborg har ni stängt.
Luciatåget stör väntmusiken, i juli!
{product} gnisslar.
Köpte {product} hos {firm} i {place}.
Gör {firm} fortfarande {product}?
{firm} gick i konkurs, vem tar garantin?
Skickat med {firm}, kolli {tracking}.
OCR {ref}, förfaller {date}.
OCR-nummer: {ref}
Ange OCR {ref} när du betalar {amount}.
Bankgiro {ref} eller Swish {amount}
Order {order} den {date}, totalt {amount}.
Windows 11, Chrome {version}, inga tillägg.
Efter {version} är menyn Bluetooth borta.
Version {version} rättar avsnitt 4.2.1 i manualen.
Se kapitel 3, figur 12, Modell A och Modell B.
Tack för Din Beställning
Bästa Kund,
Med Vänliga Hälsningar
Måndag till fredag nio till fem.
Black Friday kostade den {amount}, på Mellandagsrean {amount}.
Villkoren ändrades {date}.
Klicka Inställningar, Konto, Avsluta Konto.
Fel: Ogiltig Token. Fel: Sessionen Avslutad.
Returavdelningen i {place} har fått artikel {sku}.
Varken Swish eller Klarna funkar.
Volvo och Skoda passar; Mercedes gör det inte.
Ikea säger att Billy går men inte Malm, kanske Hemnes.
Kalles, Findus och Felix är slut i {place}
Marabou eller Fazer? Och Annas pepparkakor?
Kungsgatan, Birger Jarlsgatan och Sankt Eriksplan saknar täckning.
Göran Perssons Gata finns väl inte?
Sankt Olof, S:t Eriks och Ersta svarar inte heller.
Karlstad, Kristianstad, Karlskrona: alla slut.
Gate B12, Terminal {sku}, boarding {time}.
Lagt i paketskåp på {place}.
Kundtjänst på {firm}
Ingen på Huvudkontoret svarar.
Moms, GDPR, VD, FAQ: hjälper mig inte.
Visst. Fint. Bra. Strålande.
Sommarrea, vinterjacka, höstleverans
Mila efter mila utan täckning.
Saga blev det inte av det här.
Signe var tydligen ett soffbord, inte en människa
Vilma heter tydligen er chattrobot.
Robot Vilma, vi kan väl hoppas att nån läser.
Alexa kopplar inte. Siri inte heller.
Rubin, Safir och Smaragd är färger hos er
Ruben är en macka? Jag fick ost.
Julia och Python kör, Ruby inte.
Ringde 08:00, 09:00 och 10:00.
Enligt Konsumentverket och ARN har jag rätt.
Polisen och Försäkringskassan vill ha kvitto.
Domaren, Smeden och Mästaren är namn på knivarna.
Berg och dal, hela tiden.
Lund är inte Malmö.
Holm, Ö och Skär: tre färger på skåpet
Palm i kruka, 80 cm, brun redan.
Ström saknas
Ström och vatten var borta.
Frisk var den inte, blomman.
Glad blev jag inte.
Modig av er att ta betalt.
Pris: {amount}. Förut: {amount}.
Styckpris {amount}, art {sku}, antal 2.
iPhone, iPad, Mac, inget synkar.
Ja
Nej tack.
Vi ses {time}.
ärende {order} / {date} / {amount}
OCR: {ref}⏎Belopp: {amount}⏎Förfallodag: {date}
Butiker: {place}, {place} och {place}.
Nytt: {product}, {product}, {product}.
Samarbetspartner: {firm}, {firm}, {firm}
OBS: Stängt på Långfredag
Var ligger {place} ens?
Gunga för barn, Karlsson på Taket-motiv
Pippi-dräkten är för liten.
Nisse-tomten på kartongen är trasig.
Svea hovrätt har inget med saken att göra.
Tor-s-dag, inte fre-dag
Tor 19.00 passar.
Nästa tor eller fre går bra.
Fri frakt gäller inte?
Bror eller syster spelar ingen roll, rabatten gäller syskon.
`)
