import { ofColumn } from './of-column.ts'
import { isPlainWord } from './username-words.ts'

/** Names of accounts below `username` and its like. */
export const columnUsername = ofColumn({
  name: 'column-username',
  entity: 'USERNAME',
  heads:
    'användarnamn|användare|anv|inloggning|brukernavn|bruker|brugernavn|bruger|brugernavn/login|käyttäjätunnus|käyttäjä|käyttäjänimi|tunnus|gebruikersnaam|gebruiker|inlognaam|benutzername|benutzer|benutzerkennung|kennung|nutzername|username|user|user_name|user name|login|login_name|nick|nickname|handle|signatur',
  isValue: value =>
    value.length < 40 && /^[\p{L}_][\p{L}\p{N}._@\\-]{2,}$/u.test(value) && !isPlainWord(value),
  finds: [
    'id,name,username\n1,"Berg, Anna",⟦aberg⟧\n',
    'kundnr;användarnamn;saldo\n10;⟦anna.berg⟧;5\n',
    '| Navn | Brukernavn |\n|---|---|\n| Ola | ⟦olan77⟧ |\n',
  ],
  ignores: ['name, user, order\nand some more, like, this one', 'user\nanna', 'id,user,x\n1,none,2'],
})
