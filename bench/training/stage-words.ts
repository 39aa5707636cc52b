import type { Language } from '../conversations/template.ts'

type ByLanguage = Readonly<Record<Language, readonly string[]>>

const listed = (text: string): readonly string[] => text.split('|')

/** Who speaks in a transcript when no name is given, in small letters. */
export const roles: ByLanguage = {
  sv: listed(
    'kund|agent|handläggare|säljare|tekniker|butik|växel|support|kundtjänst|uppringare|inringare|patient|sköterska|operatör|besökare|robot|bot|hyresgäst|förvaltare|elev|lärare|ägare|gäst|läkare|mottagning',
  ),
  nb: listed(
    'kunde|agent|saksbehandler|selger|tekniker|butikk|sentralbord|support|kundeservice|innringer|pasient|sykepleier|operatør|besøkende|robot|bot|leietaker|utleier|elev|lærer|eier|gjest|lege|resepsjon|rådgiver',
  ),
  da: listed(
    'kunde|agent|sagsbehandler|sælger|tekniker|butik|omstilling|support|kundeservice|opkalder|indringer|patient|sygeplejerske|operatør|besøgende|robot|bot|lejer|udlejer|elev|lærer|ejer|gæst|læge|reception|rådgiver',
  ),
  fi: listed(
    'asiakas|asiakaspalvelija|käsittelijä|myyjä|teknikko|myymälä|vaihde|tuki|soittaja|potilas|hoitaja|operaattori|vierailija|robotti|botti|vuokralainen|isännöitsijä|oppilas|opettaja|omistaja|vieras|lääkäri|vastaanotto|neuvoja|huolto',
  ),
  nl: listed(
    'klant|agent|medewerker|verkoper|monteur|winkel|centrale|support|klantenservice|beller|patiënt|verpleegkundige|operator|bezoeker|robot|bot|huurder|verhuurder|leerling|docent|eigenaar|gast|arts|balie|adviseur',
  ),
  de: listed(
    'kunde|kundin|agent|agentin|sachbearbeiter|verkäufer|techniker|filiale|zentrale|support|kundenservice|anrufer|anruferin|patient|patientin|pfleger|operator|besucher|roboter|bot|mieter|vermieter|schüler|lehrer|eigentümer|gast|arzt|praxis|berater|hotline',
  ),
  en: listed(
    'customer|agent|handler|seller|technician|store|switchboard|support|service desk|caller|patient|nurse|operator|visitor|robot|bot|tenant|landlord|student|teacher|owner|guest|doctor|reception|adviser|rep|driver',
  ),
}

/** Fields of forms that hold a person. */
export const nameLabels: ByLanguage = {
  sv: listed(
    'Namn|Förnamn|Efternamn|För- och efternamn|Kund|Kontaktperson|Kontoinnehavare|Avsändare|Mottagare|Beställare|Anmälare|Referens|Er referens|Handläggare|Ansvarig|Barnets namn|Vårdnadshavare|Make/maka|Medlåntagare|Tidigare efternamn|Flicknamn|God man|Gode mannen|Fullmaktshavare|Försäkrad|Patient|Anhörig|Hyresgäst|Underskrift|Namnförtydligande|Ombud|Passagerare|Resenär|Sökande|Säljare|Köpare',
  ),
  nb: listed(
    'Navn|Fornavn|Etternavn|Fullt navn|Kunde|Kontaktperson|Kontoeier|Avsender|Mottaker|Bestiller|Melder|Referanse|Deres referanse|Saksbehandler|Ansvarlig|Barnets navn|Foresatt|Ektefelle|Medlåntaker|Tidligere navn|Pikenavn|Verge|Fullmektig|Forsikret|Pasient|Pårørende|Leietaker|Underskrift|Signert|Passasjer|Reisende|Søker|Selger|Kjøper',
  ),
  da: listed(
    'Navn|Fornavn|Efternavn|Fulde navn|Kunde|Kontaktperson|Kontohaver|Afsender|Modtager|Bestiller|Anmelder|Reference|Deres reference|Sagsbehandler|Ansvarlig|Barnets navn|Forælder|Ægtefælle|Medlåntager|Tidligere navn|Pigenavn|Værge|Fuldmægtig|Forsikret|Patient|Pårørende|Lejer|Underskrift|Underskrevet|Passager|Rejsende|Ansøger|Sælger|Køber',
  ),
  fi: listed(
    'Nimi|Etunimi|Sukunimi|Koko nimi|Asiakas|Yhteyshenkilö|Tilinomistaja|Lähettäjä|Vastaanottaja|Tilaaja|Ilmoittaja|Viitteenne|Käsittelijä|Vastuuhenkilö|Lapsen nimi|Huoltaja|Puoliso|Kanssavelallinen|Entinen sukunimi|Tyttönimi|Edunvalvoja|Valtuutettu|Vakuutettu|Potilas|Lähiomainen|Vuokralainen|Allekirjoitus|Nimenselvennys|Matkustaja|Hakija|Myyjä|Ostaja',
  ),
  nl: listed(
    'Naam|Voornaam|Achternaam|Volledige naam|Klant|Contactpersoon|Rekeninghouder|Afzender|Ontvanger|Besteller|Melder|Referentie|Uw referentie|Behandelaar|Verantwoordelijke|Naam kind|Ouder/voogd|Partner|Medecontractant|Vroegere naam|Meisjesnaam|Bewindvoerder|Gemachtigde|Verzekerde|Patiënt|Contact bij nood|Huurder|Handtekening|Ondertekend|Passagier|Reiziger|Aanvrager|Verkoper|Koper|t.a.v.',
  ),
  de: listed(
    'Name|Vorname|Nachname|Familienname|Name, Vorname|Kunde|Ansprechpartner|Kontoinhaber|Absender|Empfänger|Besteller|Melder|Ihr Zeichen|Sachbearbeiter|Bearbeiter|Verantwortlich|Name des Kindes|Erziehungsberechtigte|Ehepartner|Mitantragsteller|Früherer Name|Mädchenname|Geburtsname|Betreuer|Bevollmächtigter|Versicherter|Patient|Angehörige|Mieter|Unterschrift|gez.|Passagier|Reisende|Antragsteller|Verkäufer|Käufer|z. Hd.',
  ),
  en: listed(
    'Name|First name|Last name|Surname|Full name|Customer|Contact|Account holder|Sender|Recipient|Ordered by|Reported by|Your ref|Case owner|Handler|Child’s name|Guardian|Spouse|Joint holder|Previous name|Maiden name|Attorney|Authorised person|Insured|Patient|Next of kin|Tenant|Signature|Signed|Passenger|Traveller|Applicant|Seller|Buyer|Attn|Assignee',
  ),
}

const nato =
  'Alpha|Alfa|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|India|Juliet|Juliett|Kilo|Lima|Mike|November|Oscar|Papa|Quebec|Romeo|Sierra|Tango|Uniform|Victor|Whiskey|X-ray|Yankee|Zulu'

/** Words of the spelling alphabets: nobody is meant by them. */
export const spellings: ByLanguage = {
  sv: listed(
    `Adam|Bertil|Cesar|David|Erik|Filip|Gustav|Helge|Ivar|Johan|Kalle|Ludvig|Martin|Niklas|Olof|Petter|Quintus|Rudolf|Sigurd|Tore|Urban|Viktor|Wilhelm|Xerxes|Yngve|Zäta|Åke|Ärlig|Östen|${nato}`,
  ),
  nb: listed(
    `Anna|Bernhard|Cæsar|David|Edith|Fredrik|Gustav|Harald|Ivar|Johan|Karin|Ludvig|Martin|Nils|Olivia|Petter|Quintus|Rikard|Sigrid|Teodor|Ulrik|Enkel-V|Xerxes|Yngling|Zakarias|Ærlig|Østen|Åse|${nato}`,
  ),
  da: listed(
    `Anna|Bernhard|Cecilie|David|Erik|Frederik|Georg|Hans|Ida|Johan|Karen|Ludvig|Mari|Nikolaj|Odin|Peter|Quintus|Rasmus|Søren|Theodor|Ulla|Viggo|William|Xerxes|Yrsa|Zackarias|Ægir|Øresund|Åse|${nato}`,
  ),
  fi: listed(
    `Aarne|Bertta|Celsius|Daavid|Eemeli|Faarao|Gideon|Heikki|Iivari|Jussi|Kalle|Lauri|Matti|Niilo|Otto|Paavo|Kuu|Risto|Sakari|Tyyne|Urho|Vihtori|Viski|Äksä|Yrjö|Tseta|Åke|Äiti|Öljy|${nato}`,
  ),
  nl: listed(
    `Anton|Bernhard|Cornelis|Dirk|Eduard|Ferdinand|Gerard|Hendrik|Izaak|Johan|Karel|Lodewijk|Maria|Nico|Otto|Pieter|Quotiënt|Rudolf|Simon|Theodoor|Utrecht|Victor|Willem|Xantippe|Ypsilon|Zaandam|${nato}`,
  ),
  de: listed(
    `Anton|Berta|Cäsar|Dora|Emil|Friedrich|Gustav|Heinrich|Ida|Julius|Kaufmann|Ludwig|Martha|Nordpol|Otto|Paula|Quelle|Richard|Samuel|Schule|Theodor|Ulrich|Viktor|Wilhelm|Xanthippe|Ypsilon|Zacharias|Aachen|Berlin|Chemnitz|${nato}`,
  ),
  en: listed(nato),
}
