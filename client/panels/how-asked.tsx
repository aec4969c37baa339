/** How the question of the map is asked elsewhere: its address, its GraphQL, and the scripts that read its answer. */
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Link } from 'react-aria-components/Link'
import { Popover } from 'react-aria-components/Popover'
import { scriptsOf } from '#graph/question/scripts'
import { graphqlOf } from '#graph/view/as-graphql'
import { formatView } from '#graph/view/view'
import { addressOf } from '../state/address.ts'
import { questionOf } from '../state/changes.ts'
import { CopyButton } from './copy-button.tsx'
import { useReading } from './reading.tsx'
import './how-asked.css'
import './note.css'

export function HowAsked() {
  const { words } = useReading()
  return (
    <DialogTrigger>
      <Button className="button bare how-asked-button">
        <span aria-hidden="true" className="turn" />
        {words.howAsked}
      </Button>
      <Popover className="popover how-asked" placement="bottom end" offset={4}>
        <Dialog aria-label={words.howAsked}>
          <Address />
          <Graphql />
          <Scripts />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Address() {
  const { words, view } = useReading()
  const query = formatView(questionOf(view))
  return (
    <section>
      <Heading className="heading">{words.viewAddress}</Heading>
      <div className="code-row">
        <code>{query === '' ? '/' : `?${query}`}</code>
        <CopyButton content={() => new URL(addressOf(view), window.location.origin).href} />
      </div>
      <p className="hint">{words.viewAddressNote}</p>
    </section>
  )
}

function Graphql() {
  const { words, view } = useReading()
  const document = graphqlOf(view)
  return (
    <section>
      <Heading className="heading">{words.asGraphql}</Heading>
      <pre tabIndex={0}>
        <code>{document}</code>
      </pre>
      <div className="pair">
        <CopyButton content={() => document} />
        <Link className="button" href={`/graphql?query=${encodeURIComponent(document)}`} target="_blank">
          {words.openGraphiql}
        </Link>
      </div>
    </section>
  )
}

function Scripts() {
  const { words, view } = useReading()
  return (
    <section>
      <Heading className="heading">{words.asCypher}</Heading>
      <ul className="scripts">
        {scriptsOf(view).map((name) => (
          <li key={name}>
            <Link className="link" href={`/cypher/${name}`} target="_blank">
              {name}.cypher
            </Link>
          </li>
        ))}
      </ul>
      <p className="hint">{words.asCypherNote}</p>
    </section>
  )
}
