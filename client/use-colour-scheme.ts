/** Light or dark: what the view asks for, else what the reader's system does. */
import { useEffect, useSyncExternalStore } from 'react'
import type { View } from '#graph/view/view'

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')

/** The theme the picture is drawn in here; the page is marked with the scheme that goes with it. */
export function useColourScheme(theme: View['theme']): View['theme'] {
  const isDark = useSyncExternalStore(follow, () => systemIsDark.matches)
  const drawn = theme === 'light' && isDark ? 'dark' : theme
  useEffect(() => {
    document.documentElement.dataset['theme'] = drawn === 'dark' ? 'dark' : 'light'
  }, [drawn])
  return drawn
}

function follow(tell: () => void): () => void {
  systemIsDark.addEventListener('change', tell)
  return () => {
    systemIsDark.removeEventListener('change', tell)
  }
}
