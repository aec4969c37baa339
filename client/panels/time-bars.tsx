/** The bars of the time strip: each block of things a button in its place; Enter shows what it stands for. */
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Toolbar } from 'react-aria-components/Toolbar'
import { monthText, type MonthSpan, type TimeBlock, type TimeBlocks } from '../state/time-blocks.ts'
import { rangeOf } from '../state/time-range.ts'
import { selectedInTime, type TimedThing } from '../state/time-things.ts'
import { useReading } from './reading.tsx'
import { placeOf } from './time-slider.tsx'

interface TimeBarsProps {
  readonly blocks: TimeBlocks
  readonly extent: MonthSpan
}

const heightPx = 46
const highestUnitPx = 16

export function TimeBars({ blocks, extent }: TimeBarsProps) {
  const { words, view, subgraph } = useReading()
  const unit = Math.min(highestUnitPx, heightPx / Math.max(1, blocks.top))
  const range = rangeOf(view, extent)
  const selected = subgraph === null ? new Set<string>() : selectedInTime(view.select, subgraph)
  return (
    <Toolbar className="time-bars" aria-label={words.timeBars}>
      {inOrderOfTime(blocks.blocks).map((block) => {
        const isOut = block.to <= range.from || block.from >= range.to
        const style = {
          ...placeOf(block, extent),
          bottom: `${String(block.base * unit)}px`,
          height: `${String(block.things.length * unit)}px`,
        }
        const chosen = block.things.filter(({ id }) => selected.has(id)).length
        return (
          <Bar key={`${String(block.from)} ${String(block.to)}`} block={block} style={style} isOut={isOut}>
            {chosen === 0 ? null : <span className="time-chosen" style={{ height: `${String(chosen * unit)}px` }} />}
          </Bar>
        )
      })}
    </Toolbar>
  )
}

interface BarProps {
  readonly block: TimeBlock
  readonly style: React.CSSProperties
  readonly isOut: boolean
  readonly children: React.ReactNode
}

function Bar({ block, style, isOut, children }: BarProps) {
  const { words, language, select } = useReading()
  const [only, another] = block.things
  const named = another === undefined && only !== undefined ? ` ${only.name[language]}` : ''
  const label = `${words.timeBar(dateOf(block), block.things.length)}${named}`
  const isWide = block.to - block.from > 1
  const className = `time-bar${isOut ? ' out' : ''}${isWide ? ' wide' : ''}`
  const bar = (
    <Button
      className={className}
      style={style}
      aria-label={label}
      {...(another === undefined && only !== undefined
        ? {
            onPress: () => {
              select(only.id)
            },
          }
        : {})}
    >
      {children}
    </Button>
  )
  if (another === undefined) return bar
  return (
    <MenuTrigger>
      {bar}
      <Popover className="popover time-things" placement="top">
        <ThingMenu things={block.things} label={label} />
      </Popover>
    </MenuTrigger>
  )
}

/** Things by name; one that is chosen is selected. */
export function ThingMenu({ things, label }: { readonly things: readonly TimedThing[]; readonly label: string }) {
  const { language, select } = useReading()
  return (
    <Menu
      aria-label={label}
      items={things}
      onAction={(key) => {
        select(String(key))
      }}
    >
      {({ id, name, edtf }) => (
        <MenuItem id={id} className="choice" textValue={name[language]}>
          {name[language]}
          <span className="soft small number">{edtf}</span>
        </MenuItem>
      )}
    </Menu>
  )
}

/** `2015-11`, `2015`, or the first and last month. */
function dateOf({ from, to, things }: TimeBlock): string {
  const [first] = things
  if (to - from === 1) return monthText(from)
  return first !== undefined && things.every(({ edtf }) => edtf === first.edtf)
    ? (first.edtf ?? '')
    : `${monthText(from)}/${monthText(to - 1)}`
}

function inOrderOfTime(blocks: readonly TimeBlock[]): readonly TimeBlock[] {
  return [...blocks].sort((a, b) => a.from - b.from || a.to - b.to)
}
