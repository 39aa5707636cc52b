import type { CueWords } from './cue-words.ts'

export const de: CueWords = {
  greetings: `
    hallo, hi, hey, moin, servus, grüß gott, grüezi, guten tag, guten morgen, guten abend, lieber, liebe,
    liebes, hallo lieber, hallo liebe, sehr geehrter, sehr geehrte, sehr geehrter herr,
    sehr geehrte frau, werter, werte, verehrte, verehrter`,
  thanks: `
    danke, vielen dank, besten dank, herzlichen dank, danke schön, tausend dank, danke dir, danke ihnen,
    hallo`,
  closings: `
    mit freundlichen grüßen, mit freundlichem gruß, freundliche grüße, mfg, viele grüße, beste grüße,
    liebe grüße, herzliche grüße, schöne grüße, mit besten grüßen, mit herzlichen grüßen,
    mit lieben grüßen, mit vielen grüßen, gruß, grüße, grüsse, hochachtungsvoll, freundlichst,
    freundlicher gruß, lieber gruß, schönen gruß, es grüßt, sonnige grüße, herzlichst, bis dann,
    mit freundlichen gruessen, mit freundlichem gruss, grüße von, mit freundlicher empfehlung,
    beste grüsse, i a, i v, gez, gezeichnet`,
  looseClosings: `
    lg, vg, bg, hg, danke, vielen dank, danke im voraus, vielen dank im voraus, besten dank,
    danke und gruß, schönen tag noch, schönes wochenende, ihr, ihre, dein, deine, i a, i v`,
  introductions: `
    ich heiße, mein name ist, mein name lautet, unterzeichner, auf den namen, mit dem namen, ich heisse`,
  births: `
    geborene, geborener, geb, mädchenname, geburtsname`,
  roles: `
    sohnes, bruders, vaters, mannes, ehemannes, gatten, gattin, eheleute, verwalter, verwalterin, betreuers, amtsrätin, amtsrat,
    moderator, moderatorin, stiefsohn, stieftochter, stiefvater, stiefmutter, pflegesohn, pflegetochter, zwillingsbruder, zwillingsschwester, verlobter, verlobte, patenkind, exmann, exfrau, ex-mann, ex-frau, tagesmutter, enkelkind,
    schwesterherz, kumpel,
    techniker, monteur, handwerker, hausmeister, elektriker, polizeihauptkommissar, phk, pok, kommissar, wachtmeister,
    gutachter, arzt, ärztin, hausarzt, schwester, pfleger, rektor, trainer, vorsitzender, kassenwart, makler, maklerin,
    ra, rain, anwalt, anwältin, notar, notarin, fahrer, fahrerin, beifahrer, zeuge, zeugin, eigentümer, inhaber, mieter,
    mieterin, nachbar, nachbarin, ehepaar, eheleute, witwe, erbe, erbin, kunde, kundin, versicherter, versicherte,
    dolmetscher, teamleiter, teamleiterin, kollege, kollegin, sohn, tochter, bruder, schwägerin, schwager, oma, opa,
    mutter, vater, empfänger, empfängerin, klingel, erbengemeinschaft, familie, nachlass, mitarbeiter, mitarbeiterin, filialleiter,
    filialleiterin, verkäufer, verkäuferin, berater, beraterin, sachbearbeiter, sachbearbeiterin, betreuer, betreuerin,
    hausverwalter, vermieter, vermieterin, schornsteinfeger, kollegen, lehrer, lehrerin, erzieherin, erzieher, direktor,
    direktorin, geschäftsführer, geschäftsführerin, chef, chefin, vorgesetzter, vorgesetzte, azubi, praktikant, praktikantin,
    physiotherapeut, physiotherapeutin, therapeut, therapeutin, zahnarzt, zahnärztin, ärztin, richter, richterin, käufer, käuferin, jurist,
    juristin, steuerberater, steuerberaterin, bearbeiter, bearbeiterin, nichte, neffe, cousin, cousine, tante, onkel,
    ehefrau, ehemann, lebensgefährte, lebensgefährtin, freundin, schwiegersohn, schwiegertochter, enkel, enkelin,
    enkels, schwester, bruder, patient, patientin, schülerin, fahrers, fahrerin, zusteller, zustellerin`,
  mentions: `
    erfasst von, aufgenommen von, eskaliert an, zugewiesen an, weitergeleitet an, übergeben an, bearbeitet von, angefordert von, ein gewisser, eine gewisse,
    kommentar von, anmerkung von, notiz von, anruf von, rückmeldung von, vermerk von,
    vertretung macht, vertreten durch, vertritt mich, hieß, zuständig war, zuständig war bisher, zuständig ist, sagte,
    steht,
    erreicht habe ich,
    kollegen, kollegin, kollege, schüler, schülerin, patientin, patient, ihren kollegen, ihrer kollegin,
    ihrem kollegen, ihre kollegin, ihr kollege, lautet auf, heiße, heißt, namens, name ist, der name ist,
    ich bin, hier ist, hier spricht, das ist, hier schreibt, gesprochen mit, sprach mit, telefonat mit,
    telefoniert mit, gespräch mit, kontakt mit, grüße an, grüßen sie, laut, mail von, nachricht von,
    zusammen mit, fragen sie, gehört zu, liegt bei, abgegeben bei, sagte zu`,
  addressed: `
    auf dem paket steht, adressiert an, gerichtet an, auf den namen`,
  titles: `
    schwester, pfleger,
    herr, herrn, frau, fräulein, hr, hrn, fr, dr, prof, doktor, professor, rechtsanwalt, rechtsanwältin,
    familie, fam, dipl ing, frl, mag`,
  labels: `
    vorname n, vornamen, name n,
    rufname, lieferung an, lieferanschrift, lieferadresse, rechnungsadresse, rechnung an, empf, abs, kassierer, name des patienten, fundperson,
    sachbearb, berater, mitkontoinhaber, versicherungsnehmer, verkäufer, techniker, eigentümer, kind, vormund, anwesend, geb name,
    name, vorname, nachname, familienname, vor und nachname, vollständiger name, kunde, kundin,
    kundenname, name des kunden, ihr name, mein name, kontakt, kontaktperson, ansprechpartner,
    ansprechpartnerin, besteller, empfänger, absender, sachbearbeiter, sachbearbeiterin, bearbeiter,
    bearbeiterin, nutzer, benutzer, verantwortlich, zugewiesen, zugewiesen an, anrufer, anruferin,
    patient, schüler, kontoinhaber, kontoinhaberin, karteninhaber, unterschrift, reisender, gast, melder,
    antragsteller, antragstellerin, geburtsname, mieter, vermieter, ehepartner, z hd, zu händen,
    geschäftsführer, geschäftsführerin, inhaber, vertragspartner, versicherungsnehmer, sorgeberechtigt,
    sorgeberechtigte, sorgeberechtigte r, erziehungsberechtigte, erziehungsberechtigte r, zahlungspflichtige,
    zahlungspflichtige r, zahlungspflichtiger, abholberechtigt, bevollmächtigt, bevollmächtigte, bevollmächtigte r,
    vollmacht, name des kindes, notfallkontakt, rechnungsempfänger, vermieterin, zeuge, zeugin`,
  headers: `
    von, an, kopie, blindkopie, antwort an, gesendet von`,
  wrote: `
    schrieb, hat geschrieben`,
  owners: `
    mein, meine, meinem, meinen, meiner, meines, unser, unsere, unserem, unseren, unserer, ihr, ihre,
    ihrem, ihren, ihrer, sein, seine, seiner, dein, deine, deiner`,
  relations: `
    stiefsohn, stieftochter, stiefvater, stiefmutter, pflegesohn, pflegetochter, zwillingsbruder, zwillingsschwester, verlobter, verlobte, patenkind, ex mann, ex frau, ex freund, ex freundin, ex, enkelkind, hausärztin, vermieterin, mieterin,
    mann, frau, ehemann, ehefrau, partner, partnerin, lebensgefährte, lebensgefährtin, freund, freundin,
    mutter, mama, vater, papa, bruder, schwester, sohn, tochter, enkel, enkelin, oma, opa,
    schwiegermutter, schwiegervater, schwiegersohn, schwiegertochter, schwägerin, schwager, cousin,
    cousine, tante, onkel, nichte, neffe, kollege, kollegin, kollegen, chef, chefin, vorgesetzter,
    vorgesetzte, nachbar, nachbarin, nachbarn, assistent, assistentin, mitarbeiter, mitarbeiterin,
    hausarzt, vermieter, mieter, betreuer, betreuerin, exmann, exfrau, lehrer, lehrerin`,
}
