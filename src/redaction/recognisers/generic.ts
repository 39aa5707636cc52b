import type { Recogniser } from '../recogniser.ts'
import { accountName } from './account-name.ts'
import { bankAccount } from './bank-account.ts'
import { birthDate } from './birth-date.ts'
import { bornNumber } from './born-number.ts'
import { bracketedLogin } from './bracketed-login.ts'
import { card } from './card.ts'
import { chatNick } from './chat-nick.ts'
import { chosenName } from './chosen-name.ts'
import { columnAddress } from './column-address.ts'
import { columnIdentity } from './column-identity.ts'
import { columnPhone } from './column-phone.ts'
import { columnUsername } from './column-username.ts'
import { dictatedPhone } from './dictated-phone.ts'
import { email } from './email.ts'
import { guessedLogin } from './guessed-login.ts'
import { iban } from './iban.ts'
import { imei } from './imei.ts'
import { ip } from './ip.ts'
import { labelledLogin } from './labelled-login.ts'
import { logUser } from './log-user.ts'
import { loginName } from './login-name.ts'
import { loginWord } from './login-word.ts'
import { lowAddress } from './low-address.ts'
import { mac } from './mac.ts'
import { networkName } from './network-name.ts'
import { paperNumber } from './paper-number.ts'
import { phone } from './phone.ts'
import { postalAddress } from './postal-address.ts'
import { profileLink } from './profile-link.ts'
import { secretToken } from './secret-token.ts'
import { spokenAddress } from './spoken-address.ts'
import { spokenId } from './spoken-id.ts'
import { spokenPhone } from './spoken-phone.ts'
import { streetAddress } from './street-address.ts'
import { streetAddressWest } from './street-address-west.ts'
import { tickedLogin } from './ticked-login.ts'
import { toldEnding } from './told-ending.ts'
import { toldNumber } from './told-number.ts'
import { url } from './url.ts'
import { username } from './username.ts'

/** What is the same in every country. A new one: a file here with its examples, and a line in this list. */
export const genericRecognisers: readonly Recogniser[] = [
  accountName,
  bankAccount,
  birthDate,
  bornNumber,
  bracketedLogin,
  card,
  chatNick,
  chosenName,
  columnAddress,
  columnIdentity,
  columnPhone,
  columnUsername,
  dictatedPhone,
  email,
  guessedLogin,
  iban,
  imei,
  ip,
  labelledLogin,
  logUser,
  loginName,
  loginWord,
  lowAddress,
  mac,
  networkName,
  paperNumber,
  phone,
  postalAddress,
  profileLink,
  secretToken,
  spokenAddress,
  spokenId,
  spokenPhone,
  streetAddress,
  streetAddressWest,
  tickedLogin,
  toldEnding,
  toldNumber,
  url,
  username,
]
