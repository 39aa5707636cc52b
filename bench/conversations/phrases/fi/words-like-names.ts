import { list } from '../list.ts'

/** Ordinary words with a capital in places where a name could stand; nobody is meant. */
export const wordsLikeNames = list(`
Toivo paremmasta elää.
Toivon pikaista vastausta
Toivottavasti joku lukee
Onni onnettomuudessa
Onnea!
Onneksi oli takuu
Rauha maassa, naapurissa ei
Rauhassa vaan
Armas aika menee jonossa
Aamu alkoi taas jonottamalla
Aamulla ei ollut lämmintä vettä
Ilo loppui lyhyeen
Iloinen yllätys lasku ei ollut
Ilta meni tähän
Illalla vasta kotona
Ilma ei kierrä
Ilmalla ei väliä
Lumi tukki ilmanoton
Lumen paino rikkoi räystään
Taimi kuivunut
Taimet perillä mustina
Kukka kuoli
Kukat kuolleina perille
Kukaan ei vastaa
Meri oli myrskyisä, lautta perui
Meren takia antenni ruostuu
Tuuli kaatoi pressun
Tuulen suunta mittarissa väärin
Sulo on tyhjentämättä
Oiva ratkaisu
Oivallista!
Voitto verotetaan miten
Voitto kotiin
Voiton puolella
Tarmo loppui
Pilvi on täynnä, 5 Gt
Pilvessä näkyy vanha tiedosto
Satu kaunis
Satuin näkemään mainoksen
Taika loppui, lamppu sammui
Vilja kastui
Viljan siemeniä 20 kg
Sade pääsi läpi
Sateen jälkeen ei yhteyttä
Kaste tuli telttaan
Hilla loppu, korvaavaa ei kiitos
Ruusu ilman lehtiä
Usko meni firmaan
Uskon kun näen
Lahja ei tullut jouluksi
Lahjaksi ostettu
Lahjan kääre auki
Helmi irtosi kaulakorusta
Helmet hukassa
Lempi leiskuu, tuote ei
Lempeä tuoksu, ei ollut
Into piukeena odotin
Innolla odotan
Arvo {amount}
Arvon lasku
Jalo puu, halpa viimeistely
Kauko-ohjaus ei toimi
Kaukana ollaan luvatusta
Aarre kellarista, ei kiitos
Aura tuli, tie tukossa
Aurinko polttaa näytön
Sampo lakkasi jauhamasta, mylly rikki
Ansa laukesi tyhjänä
Säde ei osu
Sini on väärä sävy
Sininen ei ole turkoosi
Suvi tuli, jäähdytys ei
Tyyni keli, silti heiluu
Vieno tuoksu homeesta
Vappu pilalla
Vappuna kiinni?
Vapun jälkeen
Juhannus pimeässä
Juhannuksena ei päivystystä
Joulu tuli, paketti ei
Jouluksi ehtii
Loppiainen meni jo
Laskiainen, pulla homeessa
Tapani päivä suljettu
Tapaninpäivä
Helmikuu puuttuu laskulta
Maaliskuun erä
Kesä, talvi, aina kylmä
Kesällä paikalla, talvella ei
Talvi tulee
Syksy saa
Kevät keikkuen
Kielo, pullo vuotaa
Vuokko tuoksukynttilä, 2 kpl
Vanamo pyyhe, valkoinen
Kanerva musta
Pihlaja kaadettu
Koivu kaatui johdolle
Kuusi kappaletta
Mänty haisee
Leppä savustukseen
Tammi ei ole tammea
Haapa saunan lauteisiin
Marja pakaste suli
Marjat homeessa
Kaisla matto
Varpu poikki
Oksa katolla
Lehti ei tule
Lehden tilaus poikki
Niitty siemen
Salo-Turku väli poikki
Laine, Wellamo ja muut sävyt loppu
Lainetta ei ole, silti vuotaa
Koski vihaksi
Koskee laskua
Lahti-juna
Lahden asema
Lahdessa ei ole
Saari ilman sähköä
Saaressa ei kenttää
Saaren lautta
Mäki liukas
Mäen päällä kuuluu
Kallio tuli vastaan, ei kaiveta
Kallion noutopiste
Ranta tulvii
Rannan puolelta
Harju soraa
Kivi lasissa
Kiven isku
Suo vetää
Suomi kieleksi
Suomeksi kiitos
Suomen puolella
Metsässä ei kuulu
Pelto märkä
Pellolla tolppa nurin
Virta poikki
Virran katkettua
Virtaa ei tule
Aalto-maljakko halki
Aallon pituus
Kangas repesi
Kankaan sävy
Joki jäässä
Rauta ruostuu
Raudan puute, lääke loppu
Susi syntyessään
Susi jo valmiiksi
Karhu kävi mehiläispesillä
Karhukirje turhaan
Karhulta tuli lasku, siis perintä
Kettu vei kanat
Kettu-huppari, 116 cm
Hirvi kolari, auto lunastukseen
Kotka väärin tulostettu
Kotkassa sataa
Hauki haisee
Ahven fileet sulaneet
Joutsen lappu tuotteessa?
Sorsa allas
Peippo tiimarin linnunpönttö
Paha haju
Pahoittelut
Kuningas kuluttaja vai ei
Herra varjele
Rouva kysyi hinnan
Neiti numero ei vastaa
Ruotsalainen laskutus
Venäläinen pistoke
Hämäläinen hitaus, sori
Savolainen sopimus, vastuu kuulijalla
Karjalainen ei jaettu aamulla
Pohjalainen, lauantain numero puuttuu
Lappalainen käsityö, ei aito
Mattila-niminen kylä ei löydy navista
Uusitalo myydään
Vanhatalo puretaan
Seppä tarvitaan
Suutari loppui
Kuu ei näy
Tähti arvio, 1
Maa: Suomi
Taivas putosi
Myrsky tuhosi
Halla vei
Rae rikkoi
Routa nosti
Ukkonen vei modeemin
Veli hopea, Sisko kulta: rasiat sekaisin
Veljen nimellä ei löydy
Äiti maksaa
Isä ei osaa
Vaari ei kuule
Mummo soittaa
Kari osui potkuriin
Kai se niin on
Outo ääni
Jussi-paita kutistui
Matti kukkarossa
Ville valaton, dvd
Pirkka kahvi
Elovena, Reino, Aino: kaikki loppu
Reino tohvelit 43
Marli mehu
Fazer, Valio, Atria
Alko kiinni
Alku hyvä
Kela ei maksa
Kelan päätös
Vero, Traficom, DVV
Posti hukkasi
Postin mukaan perillä
Elisa pätkii
Elisan liittymä
Elisalta tuli lasku
Saunalahti ei vastaa
Telia, DNA, Moi
Moi-liittymä poikki
Tori-ilmoitus
Hertta ässä puuttuu pakasta
Anna palaa
Anna numero
Annan luvan
Annatteko hyvityksen
Sanna-niminen räjähti, eiku sauna
Tule hakemaan
Tuija aita ruskea
Katso liite
Kerro lisää
Kerttu linnunpönttö
Viivi ja Wagner, albumi 20
Muumi muki
`)
