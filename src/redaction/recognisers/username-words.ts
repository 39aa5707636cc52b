import { remembered } from '../remembered.ts'

/** Words that mean nothing else: `brukernavnet er ola` will do. */
export const sureWords = [
  'användarnamn(?:et)?|anv\\.? ?namn|användar-?id|inlogg(?:nings)?namn(?:et)?',
  'brukernavn(?:et)?|bruker-?id|brukarnamn(?:et)?|brukar-?id|påloggingsnavn(?:et)?|innloggingsnavn(?:et)?',
  'brugernavn(?:et)?|bruger-?id|loginnavn(?:et)?|käyttäjätunnu\\p{L}{1,8}|käyttäjänim\\p{L}{1,8}',
  'gebruikersna(?:am|men)|gebr\\.? ?naam|inlognaam|benutzernamen?|nutzernamen?|benutzer-?id|benutzerkennung|nutzerkennung|anmeldenamen?|loginnamen?',
  "username|user name|user_name|user-?id|user_id|samaccountname|userprincipalname|preferred_username|login_?id|logon ?name|logon_name|ign(?=[ ]?:)|in-?game name|login name|screen ?name|screen_name|nickname|gamertag|handle(?=[ ]?[:=]|[ ]is[ ][@\"'“])|profilna[mv]n|skärmnamn|nimimerk\\p{L}{1,5}|nom d'utilisateur|identifiant",
  'nombre de usuario|nome utente|nazwa użytkownika|kasutajanimi|lietotājvārds|vartotojo vardas|notandanafn',
].join('|')
/** What follows the label but is no name. */
const plain =
  /^(?:enten|either|antingen|entweder|ofwel|joko|bare|bara|gewoon|tror|think|glaube|denk|luulen|hej|hei|heisann|hello|hallo|moi|terve|hi|hey|hoi|tja|thanks|kiitti|helt|helst|tyvärr|desværre|dessverre|leider|helaas|again|anymore|today|idag|heute|gestern|nobody|ingen|niemand|misslyckad|misslyckades|mislykket|mislykkedes|mislukt|fehlgeschlagen|epäonnistui|success|successful|successfully|ok|active|aktiv|aktivt|inaktiv|disabled|och|eller|og|eller|ja|tai|en|of|und|oder|and|or|is|är|er|not|inte|ikke|ei|niet|nicht|the|a|my|mitt|min|unknown|okänd|ukjent|saknas|mangler|puuttuu|fehlt|missing|blocked|locked|spärra[dt]|sperret|låst|lost|borta|glömt|glemt|vergessen|forgotten|already|redan|allerede|bereits|schon|taken|upptaget|opptatt|optaget|vergeben|correct|incorrect|korrekt|riktig|rätt|rigtig|richtig|falsch|valid|invalid|ungültig|ugyldig|ogiltig|required|needed|case|wie|same|samma|samme|still|now|just|only|also|också|også|auch|ook|what|vad|hva|hvad|for|für|för|til|av|of|wrong|fel|feil|error|failed|id|name|namn|navn|password|lösenord|none|null|true|false|admin|administrator|root|guest|user|vanligt|vanlig|normalt|gäst|gjest|gast|vieras|kund|kunde|klant|asiakas|customer|usual|normal|igen|igjen|another|annan|annen|anden|toinen|ander|different|new|ny|nytt|your|din|dit|an|en|ett|et|ein|een|eine|någon|noen|nogen|someone|iemand|jemand|me|mig|meg|mich|mij|dig|it|that|this|both|here|but|men|aber|maar|mutta|with|med|mit|met|via|som|as|als|when|när|når|wenn|if|om|why|varför|hvorfor|please|tack|takk|tak|kiitos|bitte|recovery|reset|missing|works|working|field|box|policy|change|ändra|endre|fungerar|funkar|virker|toimii|werkt|geht|var|was|war|oli|has|have|har|heeft|hat|can|kan|kann|voi|does|do|we|vi|wir|you|du|ni|i|jag|jeg|ich|ik)$/iu

/** Does a word of the language follow, and no name? */
export const isPlainWord: (value: string) => boolean = remembered(value => plain.test(value))
