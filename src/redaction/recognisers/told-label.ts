/** Between the word for a number and the number, in the desk's languages. */
export const small =
  'är|er|on|is|ist|es|est(?= )|ir(?= )|yra(?= )|to(?= )|è(?= )|var|was|oli|mitt|min|mit|mijn|my|mein|nr|nro|no|num|nummer|number|numret|numero|nummeret|som|the|hos|jag|jeg|har|ik|heb|ich|habe|have|lyder|lautet|luidt|då|dvs|alltså|altså|siis|dus|also|is|ja|yes|ok|eh|äh|öh|øh|hm|um|uh|tack|takk|tak|kiitos|her|här|hier|here|of|for|på|till|det|dat|das|die|id|said|sagt|fel|siffror|siffer|hans|hennes|hendes|hänen|zijn|haar|sein|seine|ihre|ihr|his|her|their|wanted|you|file'

/** A sticky pattern, in small letters, for words and all that stands between them and their number. `more`: what may stand there too. */
export const labelOf = (words: string, more = ''): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words})(?:(?=\\d{6})|(?![\\p{L}\\p{N}])(?:\\((?=\\p{L}{0,3}\\d)|\\([^()\\n]{1,30}\\)|[\\s:=#.,"'“”>*|\`\\\\/_-]|(?<!\\p{L})(?:${small}${more})(?!\\p{L})){1,24})`,
    'uy',
  )
