import { ofColumn } from './of-column.ts'

/** Addresses below `adress`, also those without a number. */
export const columnAddress = ofColumn({
  name: 'column-address',
  entity: 'ADDRESS',
  heads:
    'adress|gatuadress|postadress|leveransadress|adresse|gateadresse|vejadresse|leveringsadresse|bopæl|osoite|katuosoite|postiosoite|adres|straat|woonadres|anschrift|straße|strasse|address|street|street address|home address|delivery address|shipping address|billing address',
  isValue: value => value.length > 4 && value.length < 120 && /\p{L}{3}/u.test(value) && /\d/.test(value),
  finds: ['id;namn;adress\n1;Siv;⟦Byn 4, Ramsjö⟧'],
  ignores: ['id;adress;namn\n1;saknas;Siv', 'id;adress;namn\n1;okänd;Siv'],
})
