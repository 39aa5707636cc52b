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

// A button that does something for good can be pressed once.
for (const form of document.querySelectorAll('form[method=post]'))
  form.addEventListener('submit', () => {
    for (const button of form.querySelectorAll('button[type=submit]'))
      setTimeout(() => {
        button.disabled = true
      })
  })
