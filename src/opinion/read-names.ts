import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import type { Answer, ModelPlace } from './protocol.ts'
import { createPieces } from './word-pieces.ts'

interface Tensor {
  readonly data: Float32Array
}

/** As much of onnxruntime-node as is used: it is no dependency, so its types are not here. */
interface Runtime {
  readonly InferenceSession: {
    create(
      path: string,
      options: Readonly<Record<string, unknown>>,
    ): Promise<{ run(feeds: Readonly<Record<string, Tensor>>): Promise<{ readonly logits: Tensor }> }>
  }
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor
}

const config = z.object({
  id2label: z.record(z.string(), z.string()),
  max_position_embeddings: z.number(),
})

const isName = (label: string): boolean => /-(?:GIVEN_NAME|SURNAME)$/.test(label)

/** Share of the softmax that falls on names. */
const nameShare = (logits: Float32Array, names: readonly boolean[]): number => {
  const highest = Math.max(...logits)
  let [ofNames, ofAll] = [0, 0]
  for (const [label, logit] of logits.entries()) {
    const weight = Math.exp(logit - highest)
    ofAll += weight
    if (names[label]) ofNames += weight
  }
  return ofNames / ofAll
}

/** Loads the model (config.json, vocab.txt, onnx/model_q4.onnx). Throws what the runtime throws. */
export const loadReader = async ({ folder, runtime }: ModelPlace) => {
  const { InferenceSession, Tensor }: Runtime = createRequire(import.meta.url)(runtime)
  const { id2label, max_position_embeddings } = config.parse(
    JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')),
  )
  const labels = Array.from({ length: Object.keys(id2label).length }, (_, at) => isName(id2label[at] ?? ''))
  const pieces = createPieces(await readFile(join(folder, 'vocab.txt'), 'utf8'), max_position_embeddings - 2)
  const session = await InferenceSession.create(join(folder, 'onnx', 'model_q4.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  })
  const [begin, end] = [pieces.numberOf('[CLS]'), pieces.numberOf('[SEP]')]

  /** Words of the passage that the model calls, on the whole, a given or a family name. */
  return async (passage: string): Promise<Answer['names']> => {
    const { ids, words } = pieces.cut(passage)
    const input = BigInt64Array.from([begin, ...ids, end], BigInt)
    const tensor = (data: BigInt64Array): Tensor => new Tensor('int64', data, [1, data.length])
    const { logits } = await session.run({
      input_ids: tensor(input),
      attention_mask: tensor(new BigInt64Array(input.length).fill(1n)),
      token_type_ids: tensor(new BigInt64Array(input.length)),
    })
    // The first row is that of [CLS].
    const shareAt = (piece: number): number =>
      nameShare(logits.data.subarray((piece + 1) * labels.length, (piece + 2) * labels.length), labels)
    return words
      .filter(({ from, to }) => {
        let sum = 0
        for (let piece = from; piece < to; piece++) sum += shareAt(piece)
        return sum / (to - from) >= 0.5
      })
      .map(({ start, end: last }) => ({ start, end: last }))
  }
}
