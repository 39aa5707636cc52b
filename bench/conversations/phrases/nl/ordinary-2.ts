import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: Dutch. */
export const ordinary2 = list(`
Smid gezocht voor tuinhek
Mulder, Smit en Kuiper zijn oude ambachten, pagina 14 van het lesboek
Jager schoot mis
Herder met kudde op de dijk
Koster luidt de klok niet meer
Dekker gaat het dak op als het droog is
Wever, spinner, verver: museum dicht
Schipper naast God, maar de sluis blijft dicht
Brouwer van het streekbier stopt
Molenaar draait zaterdag
Schilder komt na de vakantie
Kramer is een oud woord voor marktkoopman
Meester was ziek
Koning Voetbal rolt weer
Keizer van Rome, kruiswoord 14 horizontaal
Prins op het witte paard bleef ook weg
Graaf een kuil van een meter, staat in de handleiding
Ridder in de verkleedkist, zwaard ontbreekt
Vos heeft de kippen gepakt
Haas en schildpad, prentenboek gescheurd
Wolf op de Veluwe, schapen binnen
Beer op de sok, twee linkersokken ontvangen
Haan kraait om vijf uur
Mus, mees en merel eten het voer niet
Valk op het dak
Zwaan op het kenteken van de boot? Nee, op de zijkant.
Haring, paling en snoek, diepvries kapot
Berg je spullen op
Dijk afgezet
Dam 1, pakketpunt vol
Meer dan een week gewacht
Bos bloemen verwelkt
Heide bloeit
Linde gekapt
Wilg snoeien, kosten voor de gemeente?
Roos op tafel, bruiloft binnen
Tak op de leiding
Steen in de maaimachine
Zand in de motor
Brug open, te laat
Poort dicht
Toren scheef
Kerk verkocht
Post kwam niet
Vuur in de schoorsteen
Hout te nat
Groot was de teleurstelling
Klein detail: hij doet het niet
Lange wachttijd
De Lange Afstand Wandeling is afgelast
Kort maar krachtig: nee
Best goed geregeld
Goed zo
Sterk spul, die lijm
Zwart op wit graag
Wit was op, zwart ook
Bruin brood, geen wit
De Groene lijn rijdt niet
Rood knippert, groen niet
Blauw is mooier
De Wit-Gele Kruis-verpleging komt om acht
Goud waard
Zilver poetsen gaat niet met dit middel
Mooi niet
Vroom en vroeger, die winkel bestaat niet meer
Rijk word je er niet van
Jong en oud betalen hetzelfde
Snel opgelost
Blij toe
Bont wassen op 40, wit op 60
Mark is geen euro, valuta verkeerd
Jade, smaragd, topaas: ketting stuk
Iris, lelie, tulp: bollen beschimmeld
Fleur uw tuin op, stond er in de folder
Storm op komst
Ster op de doos
Hoop op snel antwoord
Mees kapot tegen het raam
Rob, zo heet een jonge zeehond, staat op de knuffel
Bas en drum te hard
Jan en alleman heeft de code
Piet, pet, pak: woordjes groep 3
Jut en jul hebben het gemonteerd
Jan Modaal betaalt weer
Pietje precies ben ik, ja
Brave hendrik is geen scheldwoord, moderator
Mei was nat
Augustus wordt duur
Juli telt 31 dagen, gerekend zijn er 30
Max. 3 per klant
Van deze week geen post
Van die lampen wil ik er nog twee
Van harte beterschap
Van boven lekt het
Van mij mag het
Van Oost tot West, de bus rijdt niet
Van Nelle was uitverkocht
Van Dale kent het woord niet
Van Mossel stond op de gevel, van binnen leeg
De Haan aan zee, appartement 4, sleutel kwijt
De Lift doet het niet
De Bruin-zwarte kabel zit los
De Vries-droger heet eigenlijk vriesdroger
De Jong gehuwden-korting bestaat niet meer
De Boer op gaan met colportage mag niet
De Koning te rijk met die korting
De Kat uit de boom kijken
De Groot verbruiker betaalt minder
De Volkskrant lag er niet, De Standaard wel
De Meern, De Bilt en De Lier vallen buiten de zone
Den Haag belt terug
Den Bosch heeft ze nog, Den Helder niet
Ter info
Ter plaatse niks aangetroffen
Ten slotte
Te koop: {product}
't Gooi krijgt glasvezel
's Avonds na achten
Op den duur slijt alles
Vande week nog eens proberen
Dokter was er niet
Zuster had dienst
Pastoor preekt, micro kraakt
Collega komt zo.
Medewerkster was aardig, naam niet genoteerd
Klant hing op
Mw. valt
Dhr. weigert
Mw. drinkt goed, eet matig
Dhr. niet in zorg
Beller onbekend
Pt stabiel
Huurder weigert toegang
Getuigen gezocht: aanrijding {date} rond {time}
Inbrekers waren in de kelder
Niemand reageert
Iemand heeft de pakjes gejat
Wie was dat?
Men belt terug, heette het.
Ze bellen maandag
Sprak Nederlands, Turks en wat Engels
Italiaan op de hoek sluit, eigenaar is Pool
Belgen, Duitsers en Fransen betalen tol
Limburgse vlaai, Zeeuwse bolus, Friese oranjekoek: prijs voor 50?
Edammer in plaats van Goudse
Hollandse Nieuwe uitverkocht
Groningen, Drenthe en Twente hebben een ander tarief
De Rotterdamse vestiging bevestigt
Best ligt bij Eindhoven, niet bij Breda
Made, Best en Leur ontbreken in het adressenveld
Griep, mazelen en waterpokken op de crèche
Parkinsonspreekuur alleen woensdag
Alzheimer Nederland stuurt folders
Lyme na tekenbeet, attest volgt
Paracetamol, omeprazol en metoprolol op recept
Bisoprolol is niet leverbaar
Cedrovan forte maakt suf
Melvatrin-zalf plakt
Lorenal 20, graag herhalen
Velmara retard afbouwen
Aspirine helpt niet
Bosch boort, Makita niet
Miele wast, Siemens droogt niet
Philips laadt niet
Gazelle kraakt, Batavus niet
Dyson zuigt niet meer
Mercedes bij de garage, Audi op de oprit
Volvo start niet
PostNL beweert geleverd te hebben
Bpost was weer niet thuis, zeg maar
Lidl en Aldi nemen het blikje niet
Kruidvat heeft hem op voorraad
Colruyt, Delhaize en Spar niet
Gamma wel, Praxis niet
Telenet sluit af, Proximus sluit aan
Ziggo ligt eruit
Menzis wijst af, VGZ betaalt
Argenta rekent kosten, Belfius niet
Flikken opgenomen, na twee minuten zwart
Jip en Janneke, kaft los
Pluk van de Petteflet is uit de handel
Suske en Wiske nummer 214 ontbreekt
Samson en Gert-dvd springt
Turks Fruit lezen we in de vijfde
De aanslag, uitgelezen, mag terug
Het Achterhuis, band 2, bladzijden los
Oh Kom Er Eens Kijken staat niet op de cd
Zie Ginds Komt De Stoomboot, partituur
Toegang geweigerd
Bestand niet gevonden
Fout: ongeldige waarde in veld Achternaam
Sessie verlopen, log opnieuw in
Waarschuwing: certificaat verlopen
ERROR login failed for user admin
INFO worker gestart
Update beschikbaar, herstart nodig
Ga naar Instellingen > Account > Verwijderen
Start, Configuratiescherm, Netwerk
Ctrl Alt Del, dan Afmelden
sudo systemctl restart mailserver
git push origin main
AVG, AOW, WOZ en BTW
UWV, SVB en CAK sturen ieder een brief
RIZIV, VDAB en RVA vragen hetzelfde papier
BIC, IBAN: veld leeg
IT, HR en QA weten ervan
VPN doet het, LAN niet
NS, NMBS en De Lijn tonen andere tijden
VvE, VME, ALV en notulen, wie snapt het nog
Mvg
Gr
Grtz
Groetjes
Ok top
Ja hoor
Nee joh
Nou ja
Hè?
Tja
Nounou
Echt hè
Momentje
Hallooo
Hm
Amai
Allee
Komaan
Zeg
Pff
Sorry
`)
