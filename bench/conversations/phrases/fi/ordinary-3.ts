import { list } from '../list.ts'

/** Buttons, menus, labels, job titles alone, inflected common words and odd words; nobody is meant. */
export const wordsWithCapitals = list(`
Paina {Role} ja sitten Seuraava.
Valitse listalta {Role}.
Kohdassa Omat sivut > Elämä on lomake.
Valitse Vieras, älä Jäsen.
Napauta Profiili > Talous > Poista
Paina Hyväksy, Hylkää on harmaana.
Asetukset > Äänet > Laine
Välilehti Rauha > painike Maksa
Valikko: Etusivu, Kauppa, Kori, Apua
Näytä > Teema > Meri
Rooli: {Role}
Tehtävä: {Role}, vakituinen
Haetaan: {role}, {place}
Os: Naiset. Krs: Pohja.
Tila: Kesken
Lopputulos: Sovittu
Aihe: Usko ja toivo
Aihe: Onni
Aihe: Taivas putosi
VS: Ruusu kuoli
VL: Lahja
VS: Kesä ja vuokra
Tied. Perintä, Petokset
Päivystävä {role}: ks. taulu
Vs. {role} tarvitaan
Hyvä {role}, neuvokaa.
Hei {role}, onko uimahalli auki
Kiitos {role}!
{Role} ja {role} molemmat poissa.
{Role}? Mikä {role}?
Entinen {role} etsii yötyötä
pyydettiin {role} paikalle ja {role} tuli
Lähetetty: {role}, kopio {role}.
{Relation} sanoo, että oli ilmainen.
{Relation} ei kuule, tekstatkaa.
miten {relation} muka tähän liittyy
se oli {relation} joka maksoi
ei {relation} tilannut mitään
A niin kuin Aarne, B niin kuin Bertta
Kalle, Lauri, Matti, viisi, kaksi
se on Vihtori eikä Wiski
Otto Paavo Risto, kolme numeroa
S kuin Sakari, T kuin Tyyne
Urho Vihtori Yrjö, siis UVY
G niin kuin Gideon
Onko se Niilo vai Matti lopussa?
kirjain Iivari, ei Jussi
rek. Kalle Lauri Iivari 331
E kuin Eemeli, Ä kuin Äiti, Ö kuin Öljy
Onnesta en tiedä, rahasta kyllä
onni oli että takuu päti
Onnen päivä
Toivoa on
toivo menetetty
Toivossa on hyvä elää
Rauhaa nyt hyvät ihmiset
Ilon kautta
Iloa päivään
Lahjaa ei löytynyt
Lahjalla ei ole vaihtokuittia
Lahjasta puuttuu kortti
Kukasta katkesi varsi
Kukkaan päin kasvaa
Meressä uinut puhelin
Merelle päin parveke
Merestä nostettu
Tuulessa kolisee
Tuulta ei luvattu
Tuulelta suojassa
Pilvestä katosi kansio
Pilveen tallennettu
Kuun lopussa
Kuuhun ja takaisin -laina
Tähdellä merkityt kentät
Tähteä painamalla valikkoon
Taivaalta satoi
Säteen päässä
Satua koko mainos
Sadun loppu
Aamulla varhain
Aamua odotellessa
Illasta aamuun
Kesästä asti
Talvesta selvitty
Syksyä kohti
Keväällä vaihdetaan
Vapusta juhannukseen
Juhannusta!
Lumesta puhdistamatta
Jäästä liukas
Routaa vielä
Kivestä lohkesi pala
Kiveen hakattu
Koskesta puheen ollen: voimala seis
Koskessa kuohuu
Virrasta pois
Virtaan kytkettynä vilkkuu
Lampi jäätyi
Lammella ei kenttää
Niemen kärki
Niemestä poikki
Lehdossa koira
Lehto-ostoskeskus kiinni
Salolla sataa
Salossa ei ollut hyllyssä
Aholla karhu
Korven keskellä
Korpeen ei tuoda
Hietalahden tori
Hiekkaa moottorissa
Mäestä alas
Mäkeä ei hiekoitettu
Saarelta ei pääse
Saarta ei ole kartalla
Rannalla tulva
Rantaan asti tie
Lahdella jää heikko
Lahtea ruopataan
Nurmi kuivui
Nurmen siemen
Laakso ja kallio samassa kaupassa
Heinä homeessa
Heinää paalissa
Viljaa 2 tn
Ojassa auto
Ojan puolella kaapeli
Portti auki
Pihalla kolisee
Laituri irti
Lepola, Rauhala, Onnela: mökit varattu
Mikkola-mökki, Mattila-mökki, sauna rikki
Peltola on katu
Ahola ja Ketola samassa korttelissa (taloja)
Seppälä kauppa meni konkurssiin
Heikki-höylä rikki
Matti-taulu
Kalle-laatikko
Maija-mehustin, kumi
Pekka-tyynyn täyte
Paavo-patja
Liisa ihmemaassa
Pekka Töpöhäntä, osa 4
Risto Räppääjä, lippu
Heinähattu ja Vilttitossu
Uppo-Nallen laulut
Aku Ankka ei tullut
Tatu ja Patu, sivu irti
Kalevala koru, ketju poikki
Aino-takki, hihan pituus
Väinö-nimipäivän kakku (leipomon malli)
Jaakko kylmän kiven heittää
Vilho-teltta
Heikin päivä markkinat
Pertin valinta -ohjelma
Erkki-etana lamppu
Sampo-kortti kadonnut
Aino-verkkopalvelu
Ilmari-robotti
Ilmarinen, Elo, Varma, Veritas
Tapiola, Pohjola, Fennia
Suomi.fi, Vero, Kela
Hilkka-viestit
Mikaeli-laskutus
Effica, Lifecare, Pegasos
Lempi-kahvila
Oma Säästöpankki
Nordean tunnusluku
Aktian laina
Norjaksi, Tanskaksi, Saksaksi
Virolainen numero
Saksan pistoke
Puolan postista
Turun, Tampereen, Oulun ja Vaasan jonot
Kotkan, Haminan ja Kouvolan sähköt
Rauman telakka
Iin asema
Kemin satama
Salon seudun sanomat
Kallion kirjasto
Lauttasaaren metro
Eino-kappale soi jonossa
Joulupukin paja
Pyhä Henrik, patsas
Pyhän Olavin kilta
Mikkelinpäivä
Heikinpäivä
Matinpäivä
Nuutinpäivä
Ystävällisin terveisin Vaihde
Terv. Kassa 4
Hei Te siellä
Iltaa Arvon Tuki
Päivää Taloyhtiö
Morjens Myynti
Noniin
Jaa
Joopajoo
Ookoo
Hohhoijaa
Voi Luoja
Herran Tähden
Jestas
Hitsi
Hemmetti
Perhana
Himputti
Jukra
Hurraa
Jippii
Jes
Ai
Auts
Hups
Hei Vaan
Moro Moro
Öitä
Kuullaan
Soitellaan
Kiitti Moi
Moikk
Hie
Kiitso
Laksu
Tilaukest
Maannantai
Keskiviko
Tammi- ja Helmikuu
Touko, Kesä, Heinä, Elo
Elokuun erä
Syys-loka
Vk 44, Q3
Testi Testaaja ympäristössä
Etunimi Sukunimi
[Etunimi], meillä on ikävä!
Tuntematon Numero
Tilinomistaja
Toinen hakija
Huoltaja 1
Päämies
Lemmikin nimi
Äidin tyttönimi (turvakysymys)
Kutsumanimi
Entiset nimet
Ensimmäinen koulu
`)
