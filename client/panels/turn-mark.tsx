/** The arrow of undo, turned round for redo: drawn, since no slice of the font has it. */
export function TurnMark({ isForward = false }: { readonly isForward?: boolean }) {
  return (
    <svg
      className={isForward ? 'turn-mark forward' : 'turn-mark'}
      width="13"
      height="12"
      viewBox="0 0 13 12"
      aria-hidden="true"
    >
      <path d="M4.5 1 1.5 4l3 3M1.8 4h6.4a3.3 3.3 0 0 1 0 6.6H5" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  )
}
