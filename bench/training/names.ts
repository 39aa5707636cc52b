import { writeFileSync } from 'node:fs'
import { mulberry32 } from '../../src/demo/mulberry32.ts'
import { packModel } from '../../src/redaction/tagger/model.ts'
import { generateTexts } from '../conversations/generate.ts'
import { loudened, renamed, wordsOf } from './augment.ts'
import { buildLexicon, countWords, highest } from './build-lexicon.ts'
import { type Marked, readCorpus } from './corpus.ts'
import { hardNegatives } from './hard-negatives.ts'
import { type Lesson, learn, quantise } from './learn.ts'
import { readNameLists } from './name-lists.ts'
import { readNameSource } from './name-source.ts'
import { wordFrequencies } from './word-frequencies.ts'

const data = process.env.GALLRA_TRAINING_DATA
if (!data) throw new Error('GALLRA_TRAINING_DATA must name the folder with ner/ and names/')
const languages = ['sv', 'nb', 'da', 'fi', 'nl', 'de', 'en']

const { training } = readCorpus(data)
const lists = readNameLists(data)
const madeTexts = 36_000
const folds = 5
const foldOf = (index: number): number => index % folds
const zipf = highest(languages.map(wordFrequencies))
const counts = countWords(training)
const { lexicon, words } = buildLexicon(lists, counts, zipf)
const lexicons = Array.from(
  { length: folds },
  (_, fold) =>
    buildLexicon(lists, counts, zipf, countWords(training.filter((_, index) => foldOf(index) === fold)))
      .lexicon,
)
console.log(
  `${training.length} passages, ${lists.given.size} given, ${lists.family.size} family names, ${words} words, ${lexicon.slots.byteLength} bytes`,
)

const random = mulberry32(1)
const lowered = (marked: Marked): Marked => ({ ...marked, text: marked.text.toLowerCase() })
const isLowered = ({ persons, text }: Marked): boolean =>
  persons.length > 0 && text.toLowerCase().length === text.length && random() < 0.12
const lessons: Lesson[] = lexicons.flatMap((its, fold) => {
  const texts = training.filter((_, index) => foldOf(index) === fold)
  const more = [...texts.filter(isLowered).map(lowered), ...hardNegatives(texts, its, 4_000, random)]
  return [...texts, ...more].map(marked => ({ marked, lexicon: its }))
})
const source = readNameSource(data, training)
const textWords = wordsOf(training)
let written = 0
for (const text of generateTexts({ seed: 1, count: madeTexts, names: source })) {
  const marked = loudened(renamed(text, source, textWords, random), random)
  lessons.push({ marked, lexicon: lexicons[written++ % folds] ?? lexicon })
}
console.log(`${lessons.length} lessons, ${written} of them made up`)
const start = performance.now()
const learned = learn(lessons, {
  bits: 20,
  epochs: 4,
  seed: 1,
  rate: 0.12,
  forget: 0.12,
  onEpoch: (epoch, loss) =>
    console.log(
      `epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${((performance.now() - start) / 1000).toFixed(0)} s`,
    ),
})
const model = { ...quantise(learned), lexicon }
writeFileSync(new URL('../../src/redaction/tagger/names.bin', import.meta.url), packModel(model))
