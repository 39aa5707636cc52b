import { writeFileSync } from 'node:fs'
import { mulberry32 } from '../../src/demo/mulberry32.ts'
import { packModel } from '../../src/redaction/tagger/model.ts'
import type { Language } from '../conversations/template.ts'
import { buildLexicon, countWords, highest } from './build-lexicon.ts'
import { readCorpus } from './corpus.ts'
import { nounsOf, wordsOf } from './corpus-words.ts'
import { learn, quantise } from './learn.ts'
import { lessonsOf, type Material, madeUpLessons } from './lessons.ts'
import { readNameLists } from './name-lists.ts'
import { readNameSource } from './name-source.ts'
import { wordFrequencies } from './word-frequencies.ts'

const data = process.env.GALLRA_TRAINING_DATA
if (!data) throw new Error('GALLRA_TRAINING_DATA must name the folder with ner/ and names/')
const languages: readonly Language[] = ['sv', 'nb', 'da', 'fi', 'nl', 'de', 'en']

const { training } = readCorpus(data)
const lists = readNameLists(data)
const madeTexts = 36_000
const folds = 5
const foldOf = (fold: number) => training.filter((_, index) => index % folds === fold)
const zipf = highest(languages.map(wordFrequencies))
const counts = countWords(training)
const { lexicon, words, tails } = buildLexicon(lists, counts, zipf)
const lexicons = Array.from(
  { length: folds },
  (_, fold) => buildLexicon(lists, counts, zipf, { without: countWords(foldOf(fold)), tails }).lexicon,
)
console.log(
  `${training.length} passages, ${lists.given.size} given, ${lists.family.size} family names, ${words} words, ${tails.size} tails, ${lexicon.slots.byteLength} bytes`,
)

const random = mulberry32(1)
const nouns = nounsOf(training, wordFrequencies, word => lists.given.has(word) || lists.family.has(word))
const material: Material = {
  languages,
  names: readNameSource(data, training, nouns, random),
  nouns,
  words: wordsOf(training),
  random,
}
const lessons = lexicons.flatMap((its, fold) => lessonsOf(foldOf(fold), its, fold + 1, material))
const real = lessons.length
lessons.push(...madeUpLessons(madeTexts, lexicons, material))
console.log(`${real} lessons from text, ${lessons.length - real} made up`)
const start = performance.now()
const learned = learn(lessons, {
  bits: 21,
  epochs: 4,
  seed: 1,
  rate: 0.12,
  forget: 0.2,
  drop: 0.3,
  onEpoch: (epoch, loss) =>
    console.log(
      `epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${((performance.now() - start) / 1000).toFixed(0)} s`,
    ),
})
const model = { ...quantise(learned), lexicon }
writeFileSync(new URL('../../src/redaction/tagger/names.bin', import.meta.url), packModel(model))
