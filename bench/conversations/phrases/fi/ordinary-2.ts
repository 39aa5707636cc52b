import { list } from '../list.ts'

/** Products, codes, projects, rooms, firms and places that bear names; nobody is meant. */
export const thingsWithCodes = list(`
{product} {agiven} 300 XL tuli kolhiintuneena.
art. {agiven}-20, 4 kpl
tuotenro {agiven} 1200/B, varastossa {date}
SKU {agiven}-MUSTA-M
{agiven} 2.0 vai {agiven} Pro, kummassa on bluetooth?
{agiven} Mini -laturi ei sovi
{agiven} Max käynnistelee itseään
mun {agiven} 5G ei löydä verkkoa
{agiven} Plus uusiutuu hintaan {amount}
Päivitys {agiven} Basic -> {agiven} Kulta
{agiven} Yösähkö -tuote on päättynyt.
{product}, väri {agiven}, toinen toimitus
Kangasnäyte {agiven} Pellava 04
Matto {agiven} 160 x 230 irtoaa nukkaa
{agiven}-pussilakanasetti, tyynyliina puuttuu
Peili {agiven}, pyöreä, halki
2 x baarituoli {agiven}, 1 x pöytä {agiven}
Onko hana {agiven} tyyppihyväksytty?
Varasuodatin {afamily} K4
{afamily} 18V akkuporakone, runko
{afamily} CX-9 värikasetti, keltainen
{afamily} R200 ei käynnisty laiteohjelman jälkeen.
{afamily}-grilli, virhe E04
sarjanumero {afamily}: {order}
{afamily}-kielet, ohut sarja
{afamily} IV A, 24 tlk
{afamily} perinteinen sinappi, purkki auki
Kalkinpoisto {afamily}-keittimeen kuukausittain
Vain alkuperäiset {afamily}-osat
Leivontajauho {agiven} 2 kg, koita
{agiven}-puuro, kaura
{agiven}-kahvi, vaalea paahto
Villapaita {agiven}, ohje s. 12
Lanka {agiven} 50 g, erä 331
Kumisaapas {agiven}, koko 31
Haalari {agiven} 98 cm, vetoketju rikki
Keinutuoli {afamily}, varaosa
Takka {afamily} 2200, luukku
Kiuas {agiven} 6,8 kW
Ikkuna {afamily} MSE, karmi vino
Keittiö {agiven} valkoinen, ovi väärän kätinen
Vene {afamily} 475 BR, perämoottori 50 hv
Teltta {agiven} 3, kaari poikki
Projekti {agiven} alkaa {date}.
projektissa {agiven} sprintti 14
Hanke {afamily} ylittää budjetin
{agiven}-hankkeen toinen vaihe siirtyi
palvelin {agiven}-02 on alhaalla
ssh {agiven}01 aikakatkaistu
{agiven}-prod-db vain luku -tilassa {time} lähtien
Klusteri {agiven}: 3/5 solmua valmiina
Julkaisu ympäristöön {agiven} epäonnistui
tulostin {agiven}, 3. krs, ei yhteyttä
Tulostusjono {afamily}_A3 jumissa
wifi: {agiven}-Vieras
haara feature/{agiven}
Versio "{agiven}", muutosloki liitteenä
{agiven}-moduuli ei lataudu.
Avaa {agiven} > Raportit > Erääntyneet
Kirjaudu palveluun {agiven} henkilökuntatunnuksella.
{agiven}-järjestelmässä on huoltokatko.
{agiven} ja {afamily} CRM eivät keskustele
Vie tiedot {afamily:ela} csv:ksi (ohjelmasta siis)
{afamily} Virustorjunta vanhentunut
Ruksaa Muista Minut portaalissa {agiven}.
Ostoskori {agiven}.fi tyhjeni
{agiven}Pay hylätty
Kurssi: {agiven} aloittelijoille, 6 vk
{agiven}-menetelmä, taso 2, täynnä
Webinaari "Tunne {agiven}" peruttu.
Oppikirja {afamily} & {afamily}, 9. painos
Ks. {afamily} (2014), luku 3
{afamily:gen} asteikko 0-10
{afamily:gen} pisteet 4, lähete
Lukupiiri {agiven}, tiistaisin
Ryhmä {agiven} (3-5 v) vesirokossa.
Ryhmäkoti {agiven}, huone 8
Solu B, yksikkö {afamily}
Paikka tarvitaan osastolle {agiven}
Siirto {afamily:ela} {agiven:ill} (osastolta toiselle) {time}
Lääkäriasema {afamily} avaa kahdeksalta.
Hammasklinikka {agiven} perui ajan.
Kokoushuone {afamily}: tykki rikki
ollaan {agiven}-huoneessa, 2. krs
Varaa {agiven} tai {afamily}, molemmissa on näyttö.
Mökki {agiven}, ei lämmintä vettä
Pöytä {agiven} häissä oli vessan vieressä
Kabinetti {agiven} 12 hengelle
{agiven}-sali suljetaan kymmeneltä.
Asunto-osakeyhtiö {agiven}, C-rappu, hissi rikki
Talo {afamily}, 3. krs, ei hissiä
P-{afamily}, vuorokausi {amount}
{afamily:gen} risteyksestä oikealle
{afamily:gen} aseman vieressä
{afamily:gen} myllyn kohdalla
{afamily:gen}mäessä liukasta
{afamily:gen}rannan laituri
{afamily:gen}harjun yli
{afamily:gen}niemessä ei kuulu radio
{agiven:gen}aukio 3, pysäköintikielto
{agiven:gen}puiston leikkipaikka
Hajottiin {afamily:gen} kohdalla, valtatie 4
Muuttivat {afamily:abl}, siis siitä kylästä
Iso-{afamily} ja Vähä-{afamily}, molemmat ilman vettä
Lunta {afamily:gen}vaaralla
Järvi {afamily}, jäätilanne
Leirintäalue {agiven}, paikka 12
{afamily:gen} kylä, postia ei jaeta
{afamily:gen} lava, tanssit la
{afamily:gen} seurakuntatalo varattu
{afamily:gen} terveysasema ruuhkautunut
{afamily:gen} Grilli, rasvapalo
{afamily:gen} Auto sanoo, että osa tilattu
{afamily:gen} Kello ja Kulta, kaiverrus väärin
{afamily:gen} Optiikka soitti: linssit tulleet
{afamily:gen} Taksi ei vastaa
{afamily:gen} Rengas teki nelipyöräsuuntauksen
{afamily:gen} Liha, puolikas karitsa
{afamily:gen} apteekki, uusinta
{afamily:gen} Kone ja Terä, huolto
{afamily:gen} Turve, kuorma {amount}
{afamily} & {afamily} asensi keittiön, huonosti
{afamily} & Pojat, nosturi
Veljekset {afamily}, maansiirto
Putki-{afamily} ei tullut
Maalaus-{afamily}, tarjous {amount}
Kone-{afamily} Oy:stä päivää
Lasi-{afamily:ill} yhteys ensin
Rauta-{afamily:ade} ei ollut ruuveja
Foto {afamily}, passikuvat
Optikko-{afamily}, {place}
Katsastus {afamily}, aika {time}
Autokoulu {afamily}, teoriatunti
Fysio {agiven}, peruutusmaksu
Eläinklinikka {afamily} kysyy sirua
Nettikauppa {agiven} ei palauta
{agiven:gen} Kynsistudio lopetti
{agiven:gen} Pitopalvelu, {place}
{agiven:gen} Lankakauppa muutti
{agiven:gen} Kukka ja Lahja
Kebab {agiven} ei tullut ikinä
Baari {agiven} ei palauta takuuta
Salonki {agiven}, lahjakortti vanhentunut
Boutique {agiven}: väärä koko
Laukku {agiven} {afamily}, onko aito?
{afamily}-puku, koko 50
{afamily}-farkut W32
Hajuvesi {agiven} 50 ml
{agiven} {afamily} areenalla, kaksi lippua
Liput: {agiven} - musikaali
{agiven}-elokuva ei toistu
{agiven}-sarjan 2. kausi ilman ääntä
Jakso "{agiven}" puuttuu
{agiven} ja lohikäärme, sidottu
{agiven:gen} päiväkirja, isotekstinen
Etsitään {agiven}, dvd
Peli {agiven} Quest III, koodi ei kelpaa
Lego {agiven}, pussi 4 puuttuu
Äänikirja {afamily:gen} tapaus, luku 3
"Hyvästi {agiven}" soi jonotusmusiikkina
Podcast {afamily:gen} tunti, mainos
Radio {agiven} ei kuulu
Lehti {agiven}, numero 4
Ravi {agiven:gen} Säkenöinti, poissa
Sonni {agiven}, tunnus {order}
Koiranruoka {agiven} Junior 12 kg
Omena {agiven}, siideri {agiven} Kulta
Ohralajike {agiven}, peitattu
Alppiruusu '{agiven}' x 3
Syreeni {agiven}, paljasjuurinen
Hurrikaani {agiven} perui lennot
Lautta {agiven} vuororeitillä
Hinaaja {agiven} karilla
Jäänmurtaja {afamily}, vierailupäivä
Juna "{agiven}", vaunu 4
Satelliitti {agiven} katosi
Operaatio {agiven}, 14 pidätystä
{afamily:gen} työryhmä jättää mietinnön {date}.
{afamily:gen} laki voimaan
{afamily}-sali, esirippu jumissa
{afamily:gen} kokoelma lainassa
{afamily:gen} stipendi, haku auki
{afamily}-mitali
{agiven:gen} päivä kalenterissa, nimipäiväkortti
{agiven:gen} ruokapankki
Tiimi {agiven}: purkakaa jono
Jono "{agiven}" 40 odottaa
Makro {agiven}_sulku ajettu
Kampanja {agiven}24 päättyi
Alekoodi {agiven}10 ei kelpaa
Lomake {afamily}-7, osa B
Liite {afamily} puuttuu.
Reitti {afamily}-{place}, pysäkki 9
Tiedosto {agiven}_lopullinen_v2.docx rikki
/home/{agiven}/tmp ei löydy
http 500: {agiven}-api
Otava, WSOY, Tammi
Apollo, Tjäreborg, Aurinkomatkat
Halti, Luhta, Rukka
Nalle Puh -puuro
Hilma-ilmoitus
Wilma-tunnus
Helmet-kortti, Vaski, Lumme
Kanta ja Omakanta
Maisa-tunnus, Apotti alhaalla
Runebergin torttu
Eskimo-puikko
Dumle, Geisha, Fazerina
Karl Fazer, levy sulanut
Jenkki, Sisu, Mynthon
Juhla Mokka
Kulta Katriina
Presidentti kahvi
Saludo
Hertta-karkit
Edam, Aura, Oltermanni
Karjala, Lapin Kulta, Olvi
Koskenkorva
Jaffa
`)
