/** Which ready questions a reader's words call for. */
import { codePoints } from '#graph/code-points'
import { questions, type QuestionName } from '#graph/question/index'
import { wordsOf, type ReadyQuestion, type Slot } from '#graph/question/question'
import { keysOf, type Kind } from '#graph/vocabulary'

/** The questions that have all of a text's words in their own, in either language, in the order of the list; all of them for no text. */
export function matchingQuestions(text: string): readonly QuestionName[] {
  const parts = text
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '')
  return keysOf(questions).filter((name) => parts.every((part) => isSaidBy(part, heard(questions[name]))))
}

/** The questions that one thing of a kind makes whole, in the order of the list. */
export function questionsAbout(kind: Kind): readonly QuestionName[] {
  return keysOf(questions).filter((name) => {
    const slots: readonly Slot[] = Object.values(questions[name].slots)
    return slots.length === 1 && slots[0]?.kinds.includes(kind) === true
  })
}

/** All that a reader might type for a question: its words in both languages, slots by their labels. */
function heard(question: ReadyQuestion): string {
  return [wordsOf(question, {}, 'zh'), wordsOf(question, {}, 'en')]
    .join(' ')
    .replaceAll(/[〔〕[\]]/g, '')
    .toLowerCase()
}

/** A word is said where it stands; Chinese, which has no spaces, also where every two characters of it stand. */
function isSaidBy(part: string, words: string): boolean {
  if (words.includes(part)) return true
  const characters = codePoints(part)
  if (characters.length < 3 || !/^\p{Script=Han}+$/u.test(part)) return false
  return characters.slice(1).every((character, index) => words.includes(`${characters[index] ?? ''}${character}`))
}
