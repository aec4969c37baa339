/** The view as a file: the same question and drawing, made by the server. */
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { formatView } from '#graph/view/view'
import { useReading } from './reading.tsx'

export function FilesMenu() {
  const { words, view } = useReading()
  const query = formatView(view)
  const files = [
    { path: 'picture.svg', name: words.fileSvg, note: words.fileSvgNote },
    { path: 'network.graphml', name: words.fileGraphml, note: words.fileGraphmlNote },
    { path: 'network.gexf', name: words.fileGexf, note: words.fileGexfNote },
    { path: 'network.json', name: words.fileJson, note: words.fileJsonNote },
    { path: 'network.csv', name: words.fileCsv, note: words.fileCsvNote },
    { path: 'network.nodes.csv', name: words.fileNodesCsv, note: words.fileCsvNote },
  ]
  return (
    <MenuTrigger>
      <Button className="button">{words.files}</Button>
      <Popover className="popover" placement="bottom end">
        <Menu aria-label={words.files}>
          {files.map(({ path, name, note }) => (
            <MenuItem
              key={path}
              className="choice"
              href={`/export/${path}${query === '' ? '' : `?${query}`}`}
              target="_blank"
              textValue={name}
            >
              {name}
              <span className="soft small">{note}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
