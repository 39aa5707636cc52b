// A part of a page that the server sends anew as it changes: `<div data-live="/runs/ID/events">`. Without this script the
// page is loaded again every few seconds.
for (const part of document.querySelectorAll('[data-live]')) {
  const source = new EventSource(part.dataset.live)
  source.addEventListener('part', event => {
    part.innerHTML = JSON.parse(event.data)
  })
  // What may be done has changed with it, buttons included.
  source.addEventListener('over', () => {
    source.close()
    location.reload()
  })
}

// A button that does something for good can be pressed once. Where the answer is a file the page stays as it is.
for (const form of document.querySelectorAll('form[method=post]:not([data-file])'))
  form.addEventListener('submit', () => {
    for (const button of form.querySelectorAll('button[type=submit]'))
      setTimeout(() => {
        button.disabled = true
      })
  })

// A word that is marked in a text is the word to report. Its labels are no part of it, and are not marked.
for (const text of document.querySelectorAll('[data-pick]'))
  document.addEventListener('selectionchange', () => {
    const chosen = getSelection()
    const field = document.getElementById(text.dataset.pick)
    const word = chosen.toString().replace(/\s+/g, ' ').trim()
    const isInside = text.contains(chosen.anchorNode) && text.contains(chosen.focusNode)
    if (field && isInside && word !== '' && word.length <= 200) field.value = word
  })
