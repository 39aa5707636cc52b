import { fnv1a } from './random.ts'

const parts = 10

/** Is the annotated passage kept for development? One in ten is, by its id; the rest is for training. */
export const isDevelopmentPassage = (id: string): boolean => fnv1a(id) % parts === 0
