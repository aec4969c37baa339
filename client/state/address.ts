/** Address ⇄ view: what the address bar asks for, or what is wrong with it in a sentence. */
import { ExplorerError } from '#graph/error'
import { defaultView, formatView, parseView, type View } from '#graph/view/view'

export interface Address {
  readonly view: View
  /** The sentence that says what is wrong; the view is the default one then. `null` where nothing is. */
  readonly problem: string | null
}

/** The view of a query string, with or without `?`. */
export function readAddress(query: string): Address {
  try {
    return { view: parseView(query), problem: null }
  } catch (error) {
    if (error instanceof ExplorerError) return { view: inItsLanguage(query), problem: error.message }
    throw error
  }
}

/** The address of a view within a page: `?form=parties`, or the bare page for the default view. */
export function addressOf(view: View, page = '/'): string {
  const query = formatView(view)
  return query === '' ? page : `${page}?${query}`
}

/** The default view in the language that an address asks for, whatever else is wrong with it. */
function inItsLanguage(query: string): View {
  const lang = /(?:^|[?&])lang=en(?:&|$)/.test(query) ? 'en' : 'zh'
  return { ...defaultView(), lang }
}
