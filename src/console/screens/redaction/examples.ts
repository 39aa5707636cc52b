import type { InLanguages } from '../../languages.ts'

/** Nobody: domains and numbers are those that are set aside for it, where a country has such. */
export const examples: InLanguages<string> = {
  sv: `Hej!
Jag heter Åsa Lindqvist och min faktura 4711 stämmer inte. Mitt personnummer är 19121212-1212.
Ring mig på 070-174 06 05 eller skriv till asa.lindqvist@post.example.
Paketet gick till Storgatan 14, 123 45 Exempelstad. Min router visade 203.0.113.77.
Mvh Åsa`,
  nb: `Hei!
Jeg heter Kari Nordmann, og faktura 4711 stemmer ikke. Fødselsnummeret mitt er 01010750160.
Ring meg på 412 34 567 eller skriv til kari.nordmann@post.example.
Pakken gikk til Storgata 14, 0155 Oslo. Ruteren min viste 203.0.113.77.
Hilsen Kari`,
  da: `Hej!
Jeg hedder Mette Sørensen, og faktura 4711 passer ikke. Mit CPR-nummer er 070761-4285.
Ring til mig på 20 12 34 56 eller skriv til mette.soerensen@post.example.
Pakken kom til Bredgade 14, 1260 København K. Min router viste 203.0.113.77.
Venlig hilsen Mette`,
  fi: `Hei!
Nimeni on Aino Virtanen, ja lasku 4711 on väärin. Henkilötunnukseni on 131052-308T.
Soittakaa numeroon 040 123 4567 tai kirjoittakaa osoitteeseen aino.virtanen@post.example.
Paketti meni osoitteeseen Mannerheimintie 14 A 3, 00100 Helsinki. IP-osoite oli 203.0.113.77.
Terveisin Aino`,
  nl: `Hallo,
Mijn naam is Sanne de Vries en factuur 4711 klopt niet. Mijn BSN is 111222333.
Bel me op 06-12345678 of schrijf naar sanne.devries@post.example.
Het pakket ging naar Dorpsstraat 14, 1234 AB Voorbeeldstad. Mijn router gaf 203.0.113.77 aan.
Groet, Sanne`,
  de: `Guten Tag,
mein Name ist Jürgen Krüger und die Rechnung 4711 stimmt nicht. Meine Steuer-ID ist 86095742719.
Rufen Sie mich unter 0171 3920012 an oder schreiben Sie an juergen.krueger@post.example.
Das Paket ging an die Lindenstraße 14, 12345 Musterstadt. Mein Router zeigte 203.0.113.77.
Viele Grüße, Jürgen`,
  en: `Hello,
my name is Emily Carter and invoice 4711 is wrong. My NI number is QQ 12 34 56 C.
Call me on 07700 900123 or write to emily.carter@post.example.
The parcel went to 14 Station Road, Exampleton, EX1 1AA. My router showed 203.0.113.77.
Kind regards, Emily`,
}
