import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: German. */
export const ordinary2 = list(`
Freitag kam keiner, Samstag auch nicht.
Mittwoch passt.
Herbst wird's, bis der Handwerker kommt.
Sommer, Sonne, kein Strom.
Richter wollte ich schon immer mal sprechen, jetzt habe ich eine Vorladung.
Kaiser, König, Edelmann: Wo steht das im Katalog?
Müller und Bäcker bekommen Mengenrabatt auf Säcke.
Schmied gesucht für Hoftor
Schneider kürzt die Hose gratis, stand im Laden.
Fischer dürfen den Steg benutzen
Bauer auf e4, Läufer fehlt im Schachset
Ritter, Drachen und Prinzessin fehlen in der Spielkiste
Vogt, was soll das für ein Amt sein?
Förster meldet Borkenkäfer im Revier 9
Jäger haben den Hochsitz abgebaut
Wirt und Gäste sind sauer
Krieger-Denkmal wird umgesetzt
Stein auf Stein, die Mauer ist trotzdem schief
Berg war gesperrt, Gondel stand
Wald und Wiese als Lieferadresse geht nicht, oder?
Busch schneiden, Hecke stutzen, Laub entsorgen
Baum auf Auto, Versicherung schweigt
Horn, Trompete und Posaune im Verleih
Hammer! Das ging schnell.
Nagel steckt im Reifen
Kessel heizt nicht
Ofen raucht
Krug zerbrochen angekommen
Teller und Schüssel mit Sprung
Fuchs hat die Mülltonne umgeworfen.
Hase und Igel, Brettspiel, Karten fehlen
Hahn tropft
Habicht und Sperber stehen unter Schutz
Wolf gesichtet, Schafe bitte einstallen
Bär klingt im Hörbuch wie Wolf
Löwe, Jungfrau, Waage: Horoskop kündigen
Fink, Amsel und Star fressen das Streufutter nicht
Specht klopft an die Dämmung
Pfau geklaut, Gehege offen
Klein ist das Zimmer, groß der Preis
Groß angekündigt, nie gekommen
Lange Rede: Storno bitte
Kurz gefragt: geht das auch in Rot?
Schnell ging das nicht
Neu im Sortiment: {product}
Alt gegen Neu gilt bis {date}
Weiß jemand Bescheid?
Weiß war ausverkauft, Schwarz gibt's noch
Grün leuchtet, Rot blinkt
Roth-Händle führen wir nicht
Sauer bin ich nicht, nur enttäuscht
Süß, aber falsche Farbe
Stark, wie schnell ihr antwortet!
Fromm war der Wunsch
Kluge Lösung, danke
Gute Arbeit
Schön, dass es Sie gibt
Heiß wird das Kabel
Kalt bleibt es trotzdem
Ernst gemeint war das Angebot wohl nicht
Frank waren Sie ja, aber nicht hilfreich
Wilhelm-Tell-Express: Reservierung nötig?
Rosa Trikot, gelbes Trikot, beide Größe M
Viola spielt die zweite Stimme, das Notenblatt fehlt
Iris und Linse, OP-Termin am {date}
Jasmin blüht, Allergie auch
Linde duftet
Heide im Topf, vertrocknet
Till heißt auf Englisch Kasse, euer Übersetzer ist Mist
Mark reicht nicht, es sind Euro
Franken oder Euro, was gilt?
Max 3 Stück pro Haushalt
Otto Normalverbraucher kapiert den Tarif nie
Lotto, Toto, Keno: Annahmeschluss {time}
August wird teuer
Mai war nass
Juli hat 31 Tage, abgerechnet wurden 30
Herr Ober, zahlen bitte!
Mutter Erde, Vater Staat und ich zahle
Vater unser im Himmel stand falsch im Programmheft
Bruder Jakob als Klingelton löschen
Onkel Toms Hütte, U3, Aufzug defekt
Tante-Emma-Laden macht zu
Oma-Pflege-Tarif kündigen
Meister fallen nicht vom Himmel, Satelliten offenbar auch nicht
Doktor spielen will ich nicht, ich will ein Rezept
Schwester hatte Dienst, Arzt nicht
Pastor predigt, Mikro streikt
Kollege kommt gleich.
Kollegin hatte Urlaub
Mitarbeiter war freundlich, Name nicht notiert
Kunde hat aufgelegt
Anrufer unbekannt
Patient stabil
Mieter verweigert Zutritt
Vermieterin reagiert nicht
Zeugen gesucht: Unfall am {date} gegen {time}
Einbrecher waren im Keller
Niemand meldet sich
Jemand hat die Pakete geklaut
Keiner geht ran
Jeder kennt das
Wer war das?
Man ruft zurück, hieß es.
Ich rufe Montag an
Hat Deutsch, Türkisch und etwas Englisch gesprochen.
Italiener am Eck hat gekündigt, Mieterin ist Polin
Berliner, Krapfen oder Pfannkuchen: Preis für 50?
Wiener mit Senf, Frankfurter ohne
Schweizer Käse statt Emmentaler
Schwaben, Franken und Pfalz haben eigene Tarifgebiete
Die Hamburger Filiale bestätigt
Essen ist kalt geliefert worden
Essen Hbf, Gleis 4, Koffer vergessen
Siegen oder verlieren, Wette nicht ausgezahlt
Halle ist gesperrt
Worms, Speyer, Mainz: Zug fällt aus
Baden geht wieder ab {date}
Grippe, Masern und Röteln im Kindergarten
Parkinson-Sprechstunde nur mittwochs
Alzheimer Gesellschaft schickt Infopaket
Borreliose nach Zeckenstich, Attest folgt
Ibuprofen, Pantoprazol und Ramipril auf Rezept
Bisoprolol 5 mg ist nicht lieferbar
Cedrovan forte macht müde
Melvatrin-Salbe klebt
Lorenal 20, N2, bitte nachbestellen
Velmara retard absetzen
Aspirin hilft nicht
Bosch klopft, Makita nicht
Miele spült, Siemens trocknet nicht
Kärcher saugt nicht mehr
Braun lädt nicht
Stihl springt nicht an
Liebherr kühlt nicht
Mercedes steht in der Werkstatt, Audi auf dem Hof
Porsche fahren müsste man
Hermes behauptet, zugestellt zu haben
Otto schickt zwei Mahnungen
Lidl und Penny nehmen die Dose nicht
Rossmann hat ihn vorrätig
Migros und Coop führen ihn nicht, Denner schon
Billa hat offen, Hofer zu
Swisscom sperrt, Sunrise schaltet frei
Barmer lehnt ab, Debeka zahlt
Tatort aufgenommen, nach zwei Minuten Schluss
Rammstein-Konzert abgesagt, Gutschein?
Bibi und Tina läuft im Kinderkanal
Der Name der Rose als Hörbuch bricht ab
Die Ärzte in {place}, Karten kommen nicht
Nathan der Weise lesen wir in der Elften
Wilhelm Tell, Freilichtspiele, Reihe 12, verregnet
Faust II ist vergriffen
Max und Moritz, Einband gerissen
Zugriff verweigert
Datei nicht gefunden
Fehler: Ungültiger Wert in Feld Nachname
Sitzung abgelaufen, bitte neu anmelden
Warnung: Zertifikat abgelaufen
Timeout beim Verbindungsaufbau
ERROR Login failed for user admin
INFO Worker gestartet
Update verfügbar, Neustart nötig
Klicken Sie auf Einstellungen > Konto > Löschen
Start, Systemsteuerung, Netzwerk, Adapter
Strg Alt Entf, dann Abmelden
sudo systemctl restart mailserver
git push origin main
DSGVO, AGB, BGB und ZPO
HUK, ADAC, TÜV, alle wollen Geld
SEPA-Mandat, BIC, IBAN: Feld leer
IT, HR und QM wissen Bescheid
VPN geht, LAN nicht
ÖBB, SBB und DB zeigen andere Zeiten
Büezer, Beamte und Bauern zahlen gleich viel
Mfg
Lg
Vg
Ok danke
Jo passt
Ja genau
Nö
Hä?
Na super
Ach menno
Echt jetzt
Moment
Hallooo
Wasn Service
Tja
Hm
Oida
Supi
Sry
Omg
Gerne
Bitte sehr
Genau so
Stimmt
Passt
Dnake
Bittte um Rückruf
Rechung ist falsch
Liferung fehlt
Kündigng zum Jahresende
Siehe Oben
Wie Besprochen
Im Voraus Dank
Zu Händen Buchhaltung
Mit Freundlichen Grüssen
Strom fällt aus
Post kommt nicht
Wasser läuft nicht ab
Zug kam pünktlich, Bus nicht
Ware traf beschädigt ein
Bank hat abgelehnt
Amt verlangt Original
Gericht hat entschieden
Schule ruft an, Kind hat Fieber
Polizei kam nach einer Stunde
Verein zahlt Startgeld
Versicherung wartet auf Gutachten
Redaktion bittet um Freigabe
Vorstand tagt am {date}
Werkstatt sagt, Getriebe hin
Labor schickt Befund
Verwaltung stellt sich quer
Nachbarschaft hilft
Technik prüft
Lager packt
`)
