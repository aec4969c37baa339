/** The page: fonts, looks, and the one root of everything drawn. */
import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/700.css'
import './fonts.css'
import './theme.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const page = document.getElementById('page')
if (page === null) throw new Error('the page has no place to draw in')
createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
