import type { Language } from '../conversations/template.ts'

const listed = (text: string): readonly string[] => text.split('|')

/** What people say first, or alone, when they answer. In small letters. */
export const shortAnswers: Readonly<Record<Language, readonly string[]>> = {
  sv: listed(
    'ja|nej|jo|okej|ok|precis|absolut|visst|självklart|tack|tackar|hej|hejdå|javisst|stämmer|toppen|jättebra|bra|inga problem|givetvis|vänta|ursäkta|förlåt|oj|jaha|nja|möjligen|aldrig|exakt|perfekt|mm|hallå|ett ögonblick|lugnt|korrekt|jodå|nämen|usch|tyvärr|alltid',
  ),
  nb: listed(
    'ja|nei|jo|ok|greit|akkurat|absolutt|selvsagt|takk|hei|ha det|stemmer|topp|supert|bra|ikke noe problem|vent|unnskyld|beklager|oi|jaha|tja|kanskje|aldri|nettopp|perfekt|mm|hallo|et øyeblikk|riktig|joda|neimen|dessverre|klart|gjerne|den er grei|null stress',
  ),
  da: listed(
    'ja|nej|jo|ok|okay|præcis|absolut|selvfølgelig|tak|hej|farvel|det passer|fint|super|godt|intet problem|vent|undskyld|beklager|hov|nå|tja|måske|aldrig|netop|perfekt|mm|hallo|et øjeblik|rigtigt|jamen|desværre|klart|gerne|sådan|jep|nope|det er fint',
  ),
  fi: listed(
    'joo|ei|kyllä|ok|selvä|juuri niin|ehdottomasti|tietysti|kiitos|kiitti|hei|moi|moikka|näkemiin|pitää paikkansa|hienoa|hyvä|ei hätää|hetkinen|anteeksi|pahoittelut|hups|jaa|no|ehkä|ei koskaan|täydellistä|mm|haloo|odottakaa|oikein|valitettavasti|toki|mielellään|eipä|jep|niinpä|selkis|sopii|tehdään niin',
  ),
  nl: listed(
    'ja|nee|jawel|oké|ok|precies|absoluut|natuurlijk|bedankt|dank je|dank u|hallo|hoi|dag|doei|klopt|top|prima|goed|geen probleem|wacht|sorry|excuus|oeps|tja|misschien|nooit|juist|perfect|hm|een momentje|helaas|zeker|graag|helder|akkoord|mooi|fijn|nou|uiteraard',
  ),
  de: listed(
    'ja|nein|doch|okay|ok|genau|absolut|natürlich|danke|hallo|tschüss|stimmt|super|prima|gut|kein problem|moment|entschuldigung|verzeihung|hoppla|naja|vielleicht|nie|eben|perfekt|hm|einen augenblick|leider|sicher|gern|gerne|klar|richtig|korrekt|alles klar|schön|ach|jawohl|selbstverständlich|bitte|nö',
  ),
  en: listed(
    'yes|no|yeah|okay|ok|right|exactly|absolutely|of course|thanks|cheers|hello|hi|bye|correct|great|lovely|brilliant|perfect|good|no problem|wait|sorry|oops|well|maybe|never|sure|hm|one moment|unfortunately|gladly|fine|nope|yep|indeed|certainly|understood|noted|alright|super|fantastic|hang on',
  ),
}
