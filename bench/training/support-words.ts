/** How people begin and end what they write to support, which neither news nor frequencies of words know enough of. */
export const supportWords: Readonly<Record<string, { readonly first: string; readonly last: string }>> = {
  sv: {
    first:
      'hej|hejsan|god morgon|goddag|tack för svar|tack för hjälpen|hallå|bästa kundtjänst|hej igen|jättebra|hej och tack',
    last: 'mvh|med vänliga hälsningar|vänligen|hälsningar|tack på förhand|tacksam för svar|tack|vänlig hälsning|ha en bra dag',
  },
  nb: {
    first:
      'hei|heisann|hei igjen|god morgen|takk for svar|takk for hjelpen|takk|hallo|kjære kundeservice|god dag|hei og takk',
    last: 'mvh|med vennlig hilsen|vennlig hilsen|hilsen|takk på forhånd|takk|ha en fin dag|vh|beste hilsen',
  },
  da: {
    first:
      'hej|hej igen|godmorgen|goddag|tak for svar|tak for hjælpen|tak|hallo|kære kundeservice|hejsa|hej med jer',
    last: 'mvh|med venlig hilsen|venlig hilsen|hilsen|på forhånd tak|tak|kh|vh|de bedste hilsner|hav en god dag|kærlig hilsen',
  },
  fi: {
    first:
      'hei|moi|moikka|terve|hyvää päivää|kiitos vastauksesta|kiitos|hei taas|huomenta|hyvä asiakaspalvelu|puhuin',
    last: 'terveisin|ystävällisin terveisin|terv|yst terv|kiitos|kiitos jo etukäteen|parhain terveisin|kiitoksia|t',
  },
  nl: {
    first:
      'hallo|hoi|beste|geachte heer of mevrouw|goedemorgen|goedemiddag|goedendag|bedankt|dag|dank voor uw antwoord',
    last: 'groeten|met vriendelijke groet|mvg|groetjes|vriendelijke groeten|alvast bedankt|bedankt|hoogachtend|dank u wel|gr',
  },
  de: {
    first:
      'hallo|guten tag|guten morgen|sehr geehrte damen und herren|sehr geehrte frau|sehr geehrter herr|moin|danke|liebes team|vielen dank',
    last: 'mfg|mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|vielen dank|danke|danke im voraus|lg|vg|gruß',
  },
  en: {
    first:
      'hi|hello|hi there|good morning|good afternoon|dear support|thanks for your reply|dear sir or madam|hey|thanks|thank you',
    last: 'regards|kind regards|best regards|thanks|many thanks|best|cheers|thank you|yours sincerely|best wishes|thanks in advance',
  },
}
