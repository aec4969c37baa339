/** What can be chosen of a figure: for what it is, how it looks, what stands round it. */
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import type { View } from '#graph/view/view'
import { keysOf } from '#graph/vocabulary'
import type { FigureChoices } from '../state/figure.ts'
import { texts } from '../text.ts'
import { Choice } from './choice.tsx'
import { useQuestion } from './question-text.ts'
import { useReading } from './reading.tsx'

interface FigureChoiceListProps {
  readonly view: View
  readonly onChoose: (choices: Partial<FigureChoices>) => void
}

export function FigureChoiceList({ view, onChoose }: FigureChoiceListProps) {
  const { words } = useReading()
  return (
    <div className="figure-choices">
      <OneOf name="preset" label={words.preset} texts="presetNames" {...{ view, onChoose }} />
      <OneOf name="theme" label={words.theme} texts="themeNames" {...{ view, onChoose }} />
      <OneOf name="lang" label={words.figureLanguage} texts="languageNames" {...{ view, onChoose }} />
      <OneOf name="text" label={words.textAs} texts="textNames" {...{ view, onChoose }} />
      <Title key={view.title ?? ''} {...{ view, onChoose }} />
      <YesNo name="legend" label={words.showLegend} {...{ view, onChoose }} />
      <YesNo name="caption" label={words.showCaption} {...{ view, onChoose }} />
      <YesNo name="numbers" label={words.showNumbers} {...{ view, onChoose }} />
    </div>
  )
}

interface OneOfProps extends FigureChoiceListProps {
  readonly name: 'preset' | 'theme' | 'lang' | 'text'
  readonly label: string
  readonly texts: 'presetNames' | 'themeNames' | 'languageNames' | 'textNames'
}

function OneOf({ name, label, texts: key, view, onChoose }: OneOfProps) {
  const { language } = useReading()
  const names: Readonly<Record<string, string>> = texts[key][language]
  return (
    <Choice
      label={label}
      value={view[name]}
      choices={keysOf(names).map((id) => ({ id, text: names[id] ?? id }))}
      onChange={(id) => {
        onChoose({ [name]: id })
      }}
    />
  )
}

interface YesNoProps extends FigureChoiceListProps {
  readonly name: 'legend' | 'caption' | 'numbers'
  readonly label: string
}

function YesNo({ name, label, view, onChoose }: YesNoProps) {
  return (
    <CheckboxField
      isSelected={view[name]}
      onChange={(isOn) => {
        onChoose({ [name]: isOn })
      }}
    >
      <CheckboxButton className="condition">
        <span className="box" aria-hidden="true" />
        <span className="condition-name">{label}</span>
      </CheckboxButton>
    </CheckboxField>
  )
}

/** Typing rests before the figure is drawn anew. */
const restMs = 450

function Title({ view, onChoose }: FigureChoiceListProps) {
  const { words } = useReading()
  const question = useQuestion()
  const [text, setText] = useState(view.title ?? '')
  useEffect(() => {
    if (text === (view.title ?? '')) return
    const timer = setTimeout(() => {
      onChoose({ title: text.trim() === '' ? null : text })
    }, restMs)
    return () => {
      clearTimeout(timer)
    }
    // Only typing draws the figure anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text])
  return (
    <TextField className="figure-title" value={text} onChange={setText}>
      <Label>{words.titleOfFigure}</Label>
      <Input placeholder={words.noTitle} />
      <Button
        className="button bare"
        onPress={() => {
          setText(question.words)
        }}
      >
        {words.questionAsTitle}
      </Button>
    </TextField>
  )
}
