import { type Finding, movedTo } from '../recogniser.ts'

/** One finding of those that overlap: from the first to the last unit, as sure as the surest. In order. */
export const mergeFindings = (findings: readonly Finding[]): Finding[] => {
  const merged: Finding[] = []
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (!last || finding.start >= last.end) merged.push(finding)
    else if (last.entity === finding.entity)
      merged[merged.length - 1] = {
        entity: last.entity,
        start: last.start,
        end: Math.max(last.end, finding.end),
        score: Math.max(last.score, finding.score),
        by: last.by,
      }
    // What a template says of the whole holds for its parts; the rest of the other stays.
    else if (finding.end > last.end) merged.push(movedTo(finding, { start: last.end, end: finding.end }))
  }
  return merged
}
