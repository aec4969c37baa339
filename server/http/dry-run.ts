/** Asking what a request would cost, and not running it. */

/** Whether a request is a dry run: `"extensions": {"dryRun": true}` beside its document, or `dryRun=true` in its address. */
export function isDryRun({ url }: Request, extensions: Readonly<Record<string, unknown>> | undefined | null): boolean {
  return extensions?.['dryRun'] === true || /[?&]dryRun=true(&|$)/.test(url)
}
