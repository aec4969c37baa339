/** The way to a figure: opens the dialog, which keeps what was chosen while the page is open. */
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { figureOf, type FigureChoices } from '../state/figure.ts'
import { FigureDialog } from './figure-dialog.tsx'
import { useReading } from './reading.tsx'

export function FigureButton() {
  const { words, view } = useReading()
  const [choices, setChoices] = useState<Partial<FigureChoices>>({})
  return (
    <DialogTrigger>
      <Button className="button strong">{words.figure}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="figure-modal">
          <Dialog className="figure-dialog" aria-label={words.figureTitle}>
            <FigureDialog
              view={figureOf(view, choices)}
              onChoose={(more) => {
                setChoices({ ...choices, ...more })
              }}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
