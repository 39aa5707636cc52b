import { ofColumn } from './of-column.ts'

/** Addresses below `adress`, also those without a number. */
export const columnAddress = ofColumn({
  name: 'column-address',
  entity: 'ADDRESS',
  heads:
    'adress|gatuadress|postadress|leveransadress|adresse|gateadresse|vejadresse|leveringsadresse|bopæl|osoite|katuosoite|postiosoite|adres|straat|woonadres|anschrift|straße|strasse|address|street|street address|home address|delivery address|shipping address|billing address|addr|addr1|addr2|address1|address2|address line 1|address line 2|adress1|adresse1|adr|adr\\.|postnr|postnummer|postcode|post code|postal code|postal_code|zip|zip code|zipcode|plz|postinumero|pc|ort|postort|postadr|poststed|by|stad|plaats|woonplaats|city|town|kaupunki|postitoimipaikka|plz ort|plz/ort|postnr og by|postnr by|bostad|vej|vejnavn|gade|gata|gate|gatenavn|katu|postnr/by|postnr/ort|postnr/sted|postnr og sted|street name|adresselinje|adresselinje 1',
  isValue: value =>
    (value.length > 4 && value.length < 120 && /\p{L}{2}/u.test(value) && /\d/.test(value)) ||
    /^(?:\d{4,5}|\d{3} \d{2}|\d{4} ?[A-Z]{2})$/.test(value),
  finds: [
    'id;namn;adress\n1;Siv;⟦Byn 4, Ramsjö⟧',
    'id;namn;postnr;ort\n1;Siv;⟦931 40⟧;Ramsjö',
    '"Nr";"Name";"PLZ";"Ort"\n"1";"Lange";"⟦81929⟧";"Au"',
    'nr,Vej,Postnr/By,sag\n1,⟦Åvej 3⟧,6240 Løgumkloster,S-1',
    'id,city,last_order\n1,⟦3900 Nuuk⟧,S-1',
  ],
  ignores: ['id;adress;namn\n1;saknas;Siv', 'id;adress;namn\n1;okänd;Siv'],
})
