import { list } from '../list.ts'

/** Longer pieces with capitals in the middle of them; nobody is meant. */
export const wordsInSentences = list(`
Painoin Salli, sitten Hyväksy, eikä kamera auennut.
Kirje tuli Perinnästä, ei Laskutuksesta.
Siirtäkää tämä Talouteen tai Vakuutuksiin.
Sopimukseni on Oman Energian kanssa.
Mainoksessa luki Ilmainen Toimitus, korissa Pikalähetys.
Ostan yleensä Prismasta, joskus Lidlistä.
Toimii Firefoxissa, Opera ei suostu.
Kuivausrumpu on Upo, liesi Rosenlew.
Excelissä sarake Kunta on tyhjä.
Valikossa Asetukset > Perhe nappi on harmaa.
Tarrassa luki Varovasti ruotsiksi ja viroksi.
Silja Serenaden hytti haisi.
Viking Gracen liput menivät väärälle päivälle.
Tilasimme Marimekon Unikon, tuli Siirtolapuutarha.
Arabian Paratiisi vai Iittalan Taika?
Sävyistä Lumi on liian kylmä ja Kaura liian keltainen.
Apteekissa ei ollut Buranaa eikä Panadolia.
Hänellä on Marevan, siksi ei Disperinia.
Reseptissä oli Somac, pussissa Nexium.
Zorvaani-voidetta kahdesti päivässä
Lemtiiva ei ole Kela-korvattava.
Levossa lukee Finlandia, soi Maamme.
Tuntemattoman sotilaan dvd jumittaa.
Seitsemän veljestä tuli ilman kansia.
Ranskaksi ja Espanjaksi toimii, Suomeksi ei.
Pyhäinpäivästä asti kukaan ei ole tyhjentänyt roskia.
Ramadanin ajan auki vain iltaisin?
Kyselin Vaihteesta, Vaihde ei tiennyt.
Vastaanottoon: hissi jumissa.
Hei Myynti, hei Huolto, hei kuka tahansa!
Hyvää iltaa Asuntotoimisto, C-rappu taas.
Kiitos Asiakaspalvelu, näkemiin Asiakaspalvelu.
Vastaus: Ei. Syy: Ei ole.
Palautuksen syy: Väärä Koko
Toimitustapa: Automaatti
Väri: Ruusu. Koko: Pieni.
Rotu: Pystykorva, siru vanhentunut
Ammatti: Leipuri
Siviilisääty: Leski
Suhde potilaaseen: Veli
Kansalaisuus: Virolainen. Kieli: Venäjä.
Kuukausi: Touko. Päivä: tyhjä.
Saaja: Vuokratili
Liittymä: Perus. Lisä: Leffat.
Prioriteetti: Matala. Jono: Yritys.
Sää: Halla. Tiet: hiekoittamatta.
Ainekset: Basilika, Salvia, Inkivääri
Huoneet: Olohuone, Eteinen, Alkovi
[{time}] Järjestelmä: keskustelu päättyi
[10:02] Botti > Valitse 1, 2 tai 3
Avustaja: En ymmärtänyt.
Kävijä: moi
Kävijä 4711: onko ketään?
Jono: olet yhdeksäs
Vieras: ei toimi vieläkään
Ylläpito: ketju lukittu
Nimetön: sama täällä
-- Välittänyt Arkisto --
> Joku kirjoitti:
Lähetetty Outlookista
Lähetetty Galaxy-puhelimesta
Vuoro: Aamu. Tauko: Myöhään.
Osasto: Vaahtera. Paikka: 7. Ruoka: Sose.
Tila ennallaan. Labrat ti. Omaiset tietävät.
Esit: Astma. Lääk: Ventoline. Jatko: Koti.
Suomi - Ruotsi siirretty, Norja - Tanska loppuunmyyty
Mukaan Saappaat, Sadetakki ja Eväs
Kohde 14: Aalto-tuoli. Kohde 15: Tapiovaara-jakkara.
Teitä palveli: Kassa 4
Kassa: 0031. Myymälä: {place}. Kiitos Käynnistä.
Kuljettajasi on: matkalla
Asentaja: Vahvistamatta
Noutaja: ei kukaan
Kuittaus: Postiluukku
Jätetty: Naapuriin
Toimita: Autotalliin, muuten: Kuistille
Nimi;Sukunimi;Kunta;Saldo
Etunimi,Sukunimi,Sähköposti,Puhelin
Tuote / Määrä / Hinta / Yhteensä
Pvm | Käsittelijä | Tulos
Aukioloajat:
Jatkotoimet:
Juurisyy:
Tunnetut Viat
Virhe: Virheellinen Tunnus
Varoitus: Muste Vähissä
Vakava: Arkistoa Ei Löydy
Hylätty. Uudelleen. Hylätty.
INFO Ajastin käynnistyi
WARN Levy Täynnä
SELECT Nimi FROM Asiakkaat
Jenkins punaisena, Sonar vihreänä
Jira alhaalla, Teams samoin
Isännöinti kysyi, Huolto vastasi, Hallitus nukkui.
Mies soitti, nainen soitti, kukaan ei soita takaisin.
Naapuri sanoo, että se jäi sateeseen.
Isänpäiväksi tilattu muki rikki.
Äitienpäivä meni jo.
Brother-tulostin vaatii rumpua.
Muumimamman laukku ei mennyt kiinni.
Karjalanpiirakka, Hannan tupa, Tannerin tori: mikä noutopisteistä?
HSL, VR, ABC, Neste
TE-toimisto, AVI, ELY
Y-tunnus, HETU, ALV
Tampere, Oulu ja Kuopio pimeinä
Vantaalla ja Espoossa toimii
Järvenpää ei, Kerava kyllä
Imatran pullat
Salon lukko, avain poikki
Seinäjoen Tangomarkkinat peruttu?
Kuulemiin
Moikka
Heippa
Näkemiin
Moro vaan
Hyvät jatkot
Palataan
Jep
Juu
Ok kiitti
Oisko aikaa
Emt
Tsau
Tervee
Kitos
Tilas meni
Vasaus?
Heii
Olen Pettynyt
Olen Yrittäjä
Olen Eläkeläinen, luen laskut.
Täällä Pohjantähden alla, osa 2 puuttuu
Täällä Huolto, hei.
Siellä Laskutus?
Tässä Kuva.
Tilaus tuli tänään. Kansi puuttuu. Kuvat liitteenä. Ohjeistakaa.
Maksettu {date}. Yhä lukossa. Kokeilin Chromea, kokeilin Edgeä. Sama.
Soitin kahdesti. Luovutin. Kirjoitin.
Jääkaappi lämmin, pakastin kunnossa. Valo palaa, puhallin ei.
Mittaria ei lue kukaan. Arvio naurettava.
Hiljaista. Tiistaista lähtien ei pihaustakaan.
Hyvitys näkyy, kiitos. Korkoa ei näy.
Maanantaina kaksi laatikkoa, keskiviikkona yksi, kolmas ei koskaan.
Koira haukkui, portti auki, auto poissa.
Tyypillistä. Niin tyypillistä.
Peruttu tekstarilla, vahvistettu kirjeellä, veloitettu kortilta.
Lapset itkee, mummo kiukkuinen, kinkku raaka.
Huijareita koko sakki.
Nostan hattua yövuorolle.
Lähin myymälä Kemi, lähin varasto Ii.
Lieksa sanoo, että Nurmes; Nurmes sanoo, että Joensuu.
Lento Roomaan Riian kautta, laukut Veronassa.
Käynnistetty. Välimuisti tyhjä. Evästeet poissa. Hermot samoin.
Voisiko Myynti lakata soittamasta ja Huolto aloittaa?
Kerroin Laskutukselle kesäkuussa, Perinnälle heinäkuussa.
En Ole Tyytyväinen!
Hyvin Pettynyt Asiakas
Huolestunut Äiti
Vihainen veronmaksaja, {place}
Kyllästynyt kuluttaja
Luulin ostaneeni uuden. Vanha tuli.
Pyydän kuitin. Odotan puhelua. Toimin itse, jos ei muuten.
Harmi. Kelpo laite muuten.
Kone sammuu. Ruutu pimenee. Tuuletin huutaa.
Eilen Helsinkiin, tänään Porvooseen, huomenna kai Ouluun: paketti matkailee.
`)
