/** Who asks: the address a request came from, or that a proxy says it came from where proxies are believed. */
import { isIPv6 } from 'node:net'

interface Connection {
  readonly remoteAddress?: string | undefined
}

/**
 * The caller's address. With so many proxies in front, each of which adds whom it heard from to `X-Forwarded-For`, the last
 * but so many is the caller; what stands before it anybody can have written. Of IPv6 only the network, which is one caller.
 */
export function callerOf(request: Request, connection: Connection | undefined, proxies: number): string {
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined
  const address = told === undefined || told === '' ? (connection?.remoteAddress ?? 'local') : told.slice(0, 64)
  const plain = address.replace(/^::ffff:/, '')
  return isIPv6(plain) ? networkOf(plain) : plain
}

/** The first 64 bits. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length)
  const whole = [...groups, ...Array.from({ length: missing }, () => '0'), ...(tail ?? '').split(':')]
  return whole.slice(0, 4).join(':')
}
