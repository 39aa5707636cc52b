import { list } from '../list.ts'

/** Sentences that name nobody, many with words that are names elsewhere. */
export const negatives = list(`
Bo der uten strøm går ikke.
Stein i skoen, bokstavelig talt: grus i {product}.
Bjørn foran, elg bak, sånn ser genseren ut.
Kan jeg få en kopi?
Maks 120 kg, står det. Max. to per kunde.
Per stykk koster den {amount}.
Per dags dato ingen svar.
Stig opp på krakken og den knekker.
Rosa eller blå er det samme.
Viola, Iris og Linnea er utsolgt i hvitt.
Liten, Stor, Lang heter størrelsene.
Dag etter dag blir det verre.
Hans er ødelagt, min er hel.
Hennes konto virker, hans ikke.
Finn ut av det, da!
Finn sier at annonsen er slettet.
Odd antall skruer i posen.
Even flate, sier bruksanvisningen; den er bulkete.
Tor 19.00 passer. Neste tor eller fre går bra.
Liv i den er det ikke.
Solveien er stengt, sier sjåføren.
Sol hele uka og ingen strøm fra panelet.
Tro meg, jeg har prøvd alt.
Fred og ro får jeg ikke før alarmen er skiftet.
Trygve-seddelen, forsikringen altså, mangler.
Storm ødela parasollen.
Bård i kanten er løsnet på teppet.
Ask, Eik og Bjørk er bordplater i katalogen.
Lind er utsolgt, Gran finnes.
Vår er her, varmen også. Endelig.
Mai og juni er betalt, april ikke.
August var dyrest.
Jul, påske og pinse har dere stengt.
Luciasang på ventemusikken, i juli!
{product} knirker.
Kjøpte {product} hos {firm} i {place}.
Lager {firm} fortsatt {product}?
{firm} gikk konkurs, hvem tar garantien?
Sendt med {firm}, sporing {tracking}.
KID {ref}, forfall {date}.
KID-nummer: {ref}
Bruk KID {ref} når du betaler {amount}.
Kontonummer {ref} eller Vipps {amount}
Ordre {order} av {date}, totalt {amount}.
Windows 11, Chrome {version}, ingen utvidelser.
Etter {version} er menyen Bluetooth borte.
Versjon {version} retter punkt 4.2.1 i manualen.
Se kapittel 3, figur 12, Modell A og Modell B.
Takk for Din Bestilling
Kjære Kunde,
Med Vennlig Hilsen
Mandag til fredag ni til fem.
Black Friday kostet den {amount}, på Romjulssalget {amount}.
Vilkårene ble endret {date}.
Trykk Innstillinger, Konto, Avslutt Konto.
Feil: Ugyldig Token. Feil: Økten Avsluttet.
Returavdelingen i {place} har mottatt vare {sku}.
Verken Vipps eller Klarna virker.
Volvo og Skoda passer; Mercedes ikke.
Ikea sier Billy passer, Malm ikke, kanskje Hemnes.
Tine, Freia og Stabburet er tomt i {place}
Toro suppe og Mills kaviar manglet i posen.
Tines brunost var mugnet.
Karl Johan har ikke dekning, Kirkeveien har.
Olav Tryggvasons gate finner ikke budet.
St. Olavs og Haukeland svarer ikke heller.
Kristiansand, Kristiansund, Fredrikstad: utsolgt overalt.
Haugesund er ikke Haugen, Moss er ikke Mysen
Gate B12, Terminal {sku}, boarding {time}.
Lagt i pakkeboks ved {place}.
Kundeservice i {firm}
Ingen på Hovedkontoret svarer.
MVA, GDPR, NAV, FAQ: hjelper meg ikke.
Javel. Fint. Bra. Strålende.
Sommersalg, vinterjakke, høstlevering
Nora var navnet på lampa, ikke på et menneske.
Frida heter visst chatroboten.
Robot Kari, kan vi håpe at noen leser?
Alexa kobler ikke til. Siri heller ikke.
Rubin, Safir og Smaragd er farger hos dere
Julia og Python kjører, Ruby ikke.
Ringte 08:00, 09:00 og 10:00.
Ifølge Forbrukertilsynet har jeg rett.
Politiet og Skatteetaten vil ha kvittering.
Dommeren, Smeden og Mesteren er navn på knivene.
Berg og dal hele veien.
Dahl-serien koster {amount}, Moen-serien mindre
Vik, Nes og Holm: tre farger på skapet
Hage, Terrasse, Balkong: velg kategori.
Lien ble lang, sa budet, og snudde.
Strand, sol og ingen pakke.
Haugen foran huset er måkt.
Frisk var den ikke, blomsten.
Glad ble jeg ikke.
Modig å ta betalt for dette.
Pris: {amount}. Før: {amount}.
Stykkpris {amount}, art {sku}, antall 2.
iPhone, iPad, Mac, ingenting synker.
Ja
Nei takk.
Vi ses {time}.
sak {order} / {date} / {amount}
KID: {ref}⏎Beløp: {amount}⏎Forfall: {date}
Butikker: {place}, {place} og {place}.
Nytt: {product}, {product}, {product}.
Samarbeidspartnere: {firm}, {firm}, {firm}
NB: Stengt på Langfredag
Hvor ligger {place}, egentlig?
Pippi-drakten er for liten, Elsa-kjolen for stor.
Nisse på esken er ødelagt.
Even om det skulle virke, er det for sent.
Bror eller søster, rabatten gjelder søsken.
`)
