/** The page: fonts, looks, and the one root of everything drawn. */
import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/700.css'
import './fonts.css'
import './theme.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { texts } from './text.ts'

const page = document.getElementById('page')
if (page === null) throw new Error('the page has no place to draw in')
createRoot(page, { onUncaughtError: tellFailure }).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

/** A fault of ours takes the whole page away; what is left is a sentence in both languages, and the way back. */
function tellFailure(error: unknown): void {
  console.error(error)
  const told = document.createElement('div')
  told.setAttribute('role', 'alert')
  told.className = 'opening'
  const again = document.createElement('a')
  again.href = window.location.href
  again.textContent = `${texts.reload.zh} · ${texts.reload.en}`
  told.append(`${texts.brokeDown.zh} ${texts.brokeDown.en} `, again)
  document.body.replaceChildren(told)
}
