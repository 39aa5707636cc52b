/** As printed below a bar code: `5 012345 678900` (EAN-13), `0 36000 29145 2` (UPC-A). */
const barcode = /^(?:\d \d{6} \d{6}|\d \d{5} \d{5} \d)$/

const parcelDigits = /^\d{3} ?\d{3} ?\d{3}$/

/** `RR 123 456 785 SE`: a parcel, UPU standard S10. */
const isParcel = (text: string, start: number, end: number): boolean =>
  /(?<![\p{L}\p{N}])[A-Z]{2} ?$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^ ?[A-Z]{2}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 4))

/** `987 654 321 MVA`: a firm in the Norwegian register of value added tax. */
const isOfTax = (text: string, end: number): boolean => /^ ?MVA(?!\p{L})/u.test(text.slice(end, end + 5))

/** Are the groups of digits, by their form alone, those of goods, a parcel or a firm, whatever a piece of them may be? */
export const isGoodsNumber = (text: string, start: number, value: string): boolean => {
  if (barcode.test(value)) return true
  const end = start + value.length
  return parcelDigits.test(value) && (isParcel(text, start, end) || isOfTax(text, end))
}
