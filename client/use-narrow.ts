/** Whether the page is as narrow as a phone, where sentences and evidence come before the map. */
import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 900px)')

export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => narrow.matches)
}

function follow(tell: () => void): () => void {
  narrow.addEventListener('change', tell)
  return () => {
    narrow.removeEventListener('change', tell)
  }
}
