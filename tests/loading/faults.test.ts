/** Every kind of broken dataset is refused with the right file, line, column and words, and none stops the check. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyTiny, faultLines, temporaryFolder, type Changes } from './dataset-copy.ts'

interface Broken {
  readonly what: string
  readonly changes?: Changes
  /** What else happens to the folder. */
  readonly then?: (folder: string) => void
  /** All lines of the report but the last, which counts them. */
  readonly faults: readonly string[]
}

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`)
  return text.replace(from, to)
}

/** Without a list of files, so that a case may give a file other columns. */
const description = '{"name":"tiny","version":"1.0.0"}'

const broken: readonly Broken[] = [
  {
    what: 'a folder that is not there',
    then: (folder) => {
      rmSync(folder, { recursive: true })
    },
    faults: ['.:1:1: missing folder (expected one of this name)'],
  },
  {
    what: 'no description',
    changes: { 'datapackage.json': null },
    faults: ['datapackage.json:1:1: missing file (expected one of this name)'],
  },
  {
    what: 'a description that is no JSON',
    changes: { 'datapackage.json': '{\n  "name": "tiny",\n}\n' },
    faults: ['datapackage.json:3:1: invalid JSON: Expected double-quoted property name'],
  },
  {
    what: 'a description with a comma before the end of a list',
    changes: { 'datapackage.json': '{\n  "name": "tiny",\n  "version": "1.0.0",\n  "sources": [1,]\n}' },
    faults: ["datapackage.json:4:17: invalid JSON: Unexpected token ']'"],
  },
  {
    what: 'a description that is a list',
    changes: { 'datapackage.json': '[]' },
    faults: ['datapackage.json:1:1: invalid JSON: not an object (expected {"name": …, "version": …})'],
  },
  {
    what: 'a description cut off',
    changes: { 'datapackage.json': '{"name": "ti' },
    faults: ['datapackage.json:1:13: invalid JSON: Unterminated string'],
  },
  {
    what: 'a description without a version',
    changes: { 'datapackage.json': '{"name": "tiny"}' },
    faults: ['datapackage.json:1:1: missing version (expected a version such as 1.0.0)'],
  },
  {
    what: 'a name of capitals, and a word for evidence that is none',
    changes: { 'datapackage.json': '{\n  "name": "Tiny",\n  "version": "1",\n  "evidence": "maybe"\n}' },
    faults: [
      'datapackage.json:2:3: invalid name: "Tiny" (expected small Latin letters, digits and . _ -)',
      'datapackage.json:4:3: invalid evidence: "maybe" (expected required or optional)',
    ],
  },
  {
    what: 'a listed file that is not there',
    changes: { 'datapackage.json': '{"name":"tiny","version":"1",\n"resources":[{"path":"agences.csv"}]}' },
    faults: ['datapackage.json:2:22: missing file: agences.csv (expected, as resources lists it)'],
  },
  {
    what: 'a listed file outside the folder',
    changes: { 'datapackage.json': '{"name":"tiny","version":"1","resources":[{"path":"../secret.csv"}]}' },
    faults: ['datapackage.json:1:30: invalid path: "../secret.csv" (expected the name of a file in this folder)'],
  },
  {
    what: 'a column of the schema that the file lacks',
    changes: {
      'datapackage.json':
        '{"name":"tiny","version":"1","resources":[{"path":"agencies.csv","schema":{"fields":[{"name":"colour"}]}}]}',
    },
    faults: ['agencies.csv:1:44: missing column: colour (expected, as the schema in datapackage.json names it)'],
  },
  {
    what: 'a licence without a name',
    changes: { 'datapackage.json': '{"name":"tiny","version":"1",\n"licenses":[{}]}' },
    faults: [
      'datapackage.json:2:1: invalid licenses: one without a name (expected a name such as CC-BY-4.0, or a path)',
    ],
  },
  {
    what: 'a file under a name that nobody reads',
    changes: { 'agency.csv': 'id,name\n' },
    faults: ['agency.csv:1:1: unknown file: agency.csv (nearest: agencies.csv)'],
  },
  {
    what: 'a workbook in the place of a table',
    changes: { 'agencies.csv': Buffer.from('504b0304140006', 'hex') },
    faults: ['agencies.csv:1:1: invalid encoding: a ZIP file or an .xlsx workbook (expected UTF-8 text)'],
  },
  {
    what: 'UTF-16 with a mark',
    changes: { 'collectives.csv': Buffer.from('\ufeffid,name\n', 'utf16le') },
    faults: ['collectives.csv:1:1: invalid encoding: UTF-16 (expected UTF-8 text)'],
  },
  {
    what: 'UTF-16 without a mark',
    changes: { 'collectives.csv': Buffer.from('id,name\ncollective:a,b\n', 'utf16le') },
    faults: ['collectives.csv:1:1: invalid encoding: UTF-16 or binary (expected UTF-8 text)'],
  },
  {
    what: 'GBK',
    changes: {
      'collectives.csv': Buffer.from('id,name\ncollective:platforms,\xb5\xe7\xc9\xcc\xc6\xbd\xcc\xa8\n', 'latin1'),
    },
    faults: ['collectives.csv:2:22: invalid encoding: GBK (expected UTF-8; save the file as “CSV UTF-8”)'],
  },
  {
    what: 'Latin 1',
    changes: { 'collectives.csv': Buffer.from('id,name\ncollective:platforms,caf\xe9s\n', 'latin1') },
    faults: ['collectives.csv:2:25: invalid encoding: byte E9 (expected UTF-8; save the file as “CSV UTF-8”)'],
  },
  {
    what: 'a character cut off at the end',
    changes: { 'collectives.csv': Buffer.from('id,name\ncollective:platforms,\xe7\x94', 'latin1') },
    faults: ['collectives.csv:2:22: invalid encoding: the last character is cut off (expected UTF-8)'],
  },
  {
    what: 'a NUL byte',
    changes: { 'collectives.csv': 'id,name\ncollective:platforms,电商\0平台\n' },
    faults: ['collectives.csv:2:24: invalid character: U+0000 (expected printable text)'],
  },
  {
    what: 'a directory in the place of a file',
    then: (folder) => {
      rmSync(join(folder, 'agencies.csv'))
      mkdirSync(join(folder, 'agencies.csv'))
    },
    faults: ['agencies.csv:1:1: invalid file: a directory (expected a file)'],
  },
  {
    what: 'a link to nothing',
    then: (folder) => {
      rmSync(join(folder, 'agencies.csv'))
      symlinkSync('nowhere', join(folder, 'agencies.csv'))
    },
    faults: ['agencies.csv:1:1: missing file (expected one of this name)'],
  },
  {
    what: 'an empty file',
    changes: { 'agencies.csv': '' },
    faults: ['agencies.csv:1:1: invalid file: empty (expected at least a header row)'],
  },
  {
    what: 'a file of blank lines',
    changes: { 'companies.csv': '\n\n\n' },
    faults: ['companies.csv:1:1: missing header (expected the names of the columns in the first line)'],
  },
  {
    what: 'a dataset without nodes',
    then: (folder) => {
      rmSync(folder, { recursive: true })
      mkdirSync(folder)
      writeFileSync(join(folder, 'datapackage.json'), '{"name":"none","version":"1"}')
    },
    faults: ['.:1:1: missing file: one of nodes (expected at least one such as agencies.csv)'],
  },
  {
    what: 'semicolons',
    changes: { 'collectives.csv': 'id;name\ncollective:platforms;电商平台\n' },
    faults: ['collectives.csv:1:1: invalid separator: a semicolon (expected a comma)'],
  },
  {
    what: 'line ends of old machines',
    changes: { 'collectives.csv': 'id,name\rcollective:platforms,电商平台\r' },
    faults: ['collectives.csv:1:1: invalid line ends: CR alone (expected LF or CRLF)'],
  },
  {
    what: 'a misspelt column',
    changes: { 'collectives.csv': 'id,nmae\ncollective:platforms,电商平台\n' },
    faults: ['collectives.csv:1:8: missing column: name (nearest: nmae)'],
  },
  {
    what: 'a column twice',
    changes: { 'collectives.csv': 'id,name,name\ncollective:platforms,电商平台,平台\n' },
    faults: ['collectives.csv:1:9: invalid column: name (expected each name once)'],
  },
  {
    what: 'a column without a name',
    changes: { 'collectives.csv': 'id,,name\ncollective:platforms,,电商平台\n' },
    faults: ['collectives.csv:1:4: missing name: a column has none (expected a name in the header)'],
  },
  {
    what: 'a column in capitals',
    changes: { 'collectives.csv': 'id,name,Note\ncollective:platforms,电商平台,\n' },
    faults: ['collectives.csv:1:9: invalid column: Note (expected note)'],
  },
  {
    what: 'a column that the store makes',
    changes: { 'collectives.csv': 'id,name,degree\ncollective:platforms,电商平台,7\n' },
    faults: ['collectives.csv:1:9: invalid column: degree (expected another name, the store uses this one)'],
  },
  {
    what: 'a date on a kind that has none',
    changes: { 'collectives.csv': 'id,name,date\ncollective:platforms,电商平台,2014\n' },
    faults: ['collectives.csv:1:9: invalid column: date (expected another name, the store uses this one)'],
  },
  {
    what: 'a column name of other signs',
    changes: { 'collectives.csv': 'id,name,"a b"\ncollective:platforms,电商平台,\n' },
    faults: ['collectives.csv:1:9: invalid column: a b (expected letters, digits and _, at most 64, a letter first)'],
  },
  {
    what: 'a row cut off',
    changes: { 'groups.csv': (text) => text.slice(0, text.lastIndexOf(',五个省')) },
    faults: ['groups.csv:2:76: invalid row: 9 cells (expected 11, as in the header)'],
  },
  {
    what: 'a comma too many',
    changes: { 'collectives.csv': 'id,name\ncollective:platforms,电商,平台\n' },
    faults: ['collectives.csv:2:25: invalid row: 3 cells (expected 2, as in the header)'],
  },
  {
    what: 'a quote never closed',
    changes: { 'collectives.csv': 'id,name,note\ncollective:platforms,电商平台,"so\nit goes\n' },
    faults: ['collectives.csv:2:27: invalid quotes: one opens here and is never closed'],
  },
  {
    what: 'a quote never closed, in a file with line ends of CR and LF',
    changes: { 'companies.csv': 'id,name,note\r\ncompany:post,邮递公司,"two\r\nlines"\r\ncompany:rail,铁路公司,"\r\n' },
    faults: ['companies.csv:4:19: invalid quotes: one opens here and is never closed'],
  },
  {
    what: 'a fault after a cell of two lines',
    changes: { 'companies.csv': 'id,name,note\ncompany:post,邮递公司,"two\nlines"\ncompany:rail,,"two\nlines"\n' },
    faults: ['companies.csv:4:14: missing name (expected every row to have one)'],
  },
  {
    what: 'a fault after a cell of two lines in its own row',
    changes: { 'companies.csv': '\ufeffid,note,name\ncompany:post,"two ""\nlines",\n' },
    faults: ['companies.csv:3:8: missing name (expected every row to have one)'],
  },
  {
    what: 'a quote inside a cell',
    changes: { 'collectives.csv': 'id,name\ncollective:platforms,电商"平台"\n' },
    faults: [
      'collectives.csv:2:24: invalid quotes: one stands inside a cell without quotes (expected the whole cell in quotes, "" for each inside)',
    ],
  },
  {
    what: 'words after a closing quote',
    changes: { 'collectives.csv': 'id,name\ncollective:platforms,"电商"平台\n' },
    faults: [
      'collectives.csv:2:25: invalid quotes: something follows the closing one (expected a comma or the end of the line, or "" for a quote)',
    ],
  },
  {
    what: 'a cell of a million characters',
    changes: { 'collectives.csv': `id,name,note\ncollective:platforms,电商平台,${'长'.repeat(1_000_000)}\n` },
    faults: ['collectives.csv:2:27: too many characters in note: 1000000 (limit 100000)'],
  },
  {
    what: 'a row without a name',
    changes: { 'collectives.csv': 'id,name\ncollective:platforms,\n' },
    faults: ['collectives.csv:2:22: missing name (expected every row to have one)'],
  },
  {
    what: 'an id of another form',
    changes: { 'companies.csv': 'id,name\ncompany:Post,邮递公司\n' },
    faults: [
      'companies.csv:2:1: invalid id: company:Post (expected kind:slug in small Latin letters, digits and single hyphens)',
      'relationships.csv:8:48: unknown node: company:post',
    ],
  },
  {
    what: 'an id of another kind',
    changes: { 'companies.csv': 'id,name\ncompany:post,邮递公司\nagency:post,邮递局\n' },
    faults: ['companies.csv:3:1: invalid id: agency:post (expected company:…)'],
  },
  {
    what: 'an id twice in a file',
    changes: { 'companies.csv': 'id,name\ncompany:post,邮递公司\ncompany:post,邮递公司\n' },
    faults: [
      'companies.csv:3:1: invalid id: company:post stands in companies.csv:2 already (expected an id of its own)',
    ],
  },
  {
    what: 'an id in two files',
    changes: { 'citations.csv': (text) => `${text}signed:yunji-nanhu-2014-06-yunji,source:tiny,,,,,,,\n` },
    faults: [
      'relationships.csv:2:1: invalid id: signed:yunji-nanhu-2014-06-yunji stands in citations.csv:12 already (expected an id of its own)',
    ],
  },
  {
    what: 'an unknown type',
    changes: { 'relationships.csv': replace(',ISSUED,', ',ISSUES,') },
    faults: ['relationships.csv:16:33: invalid type: ISSUES (expected ISSUED)'],
  },
  {
    what: 'an unknown end',
    changes: { 'relationships.csv': replace('ISSUED,agency:rural-office', 'ISSUED,agency:rural-ofice') },
    faults: ['relationships.csv:16:40: unknown node: agency:rural-ofice (nearest: agency:rural-office)'],
  },
  {
    what: 'an end under another kind',
    changes: { 'relationships.csv': replace('SIGNED,company:post', 'SIGNED,agency:post') },
    faults: ['relationships.csv:8:48: unknown node: agency:post (nearest: company:post)'],
  },
  {
    what: 'an end that the type does not allow',
    changes: { 'relationships.csv': replace('ISSUED,agency:rural-office', 'ISSUED,platform:yunji') },
    faults: [
      'relationships.csv:16:40: invalid from: platform:yunji is of kind Platform (expected Agency, Collective, from of ISSUED)',
    ],
  },
  {
    what: 'a relation without an end',
    changes: { 'relationships.csv': replace('ISSUED,agency:rural-office', 'ISSUED,') },
    faults: ['relationships.csv:16:40: missing from (expected every row to have one)'],
  },
  {
    what: 'an unknown citation',
    changes: { 'relationships.csv': replace('citation:p2-1|citation:p2-2', 'citation:p2-1|citation:p2-22') },
    faults: ['relationships.csv:15:114: unknown citation: citation:p2-22 (nearest: citation:p2-2)'],
  },
  {
    what: 'an empty part of a list',
    changes: { 'relationships.csv': replace('citation:p2-1|citation:p2-2', 'citation:p2-1||citation:p2-2') },
    faults: [
      'relationships.csv:15:114: invalid citations: citation:p2-1||citation:p2-2 (expected texts joined with |, none of them empty, each once)',
    ],
  },
  {
    what: 'an alias cited from nowhere',
    changes: { 'platforms.csv': replace('百川集团@citation:p4-2', '百川集团@citation:p9-9') },
    faults: ['platforms.csv:3:38: unknown citation: citation:p9-9'],
  },
  {
    what: 'a relation without evidence',
    changes: { 'relationships.csv': replace('evaluation,,,citation:p5-3', 'evaluation,,,') },
    faults: [
      'relationships.csv:21:89: missing citations (expected one or more, or "evidence": "optional" in datapackage.json)',
    ],
  },
  {
    what: 'a month that is none',
    changes: { 'documents.csv': replace('2015-10,month', '2015-13,month') },
    faults: [
      'documents.csv:2:89: invalid date: 2015-13 (expected EDTF such as 2015, 2015-11, 2015-11-29, 2014/2015 or ../2015-11)',
    ],
  },
  {
    what: 'a date in words',
    changes: { 'documents.csv': replace('2015-10,month', '2015年10月,month') },
    faults: [
      'documents.csv:2:89: invalid date: 2015年10月 (expected EDTF such as 2015, 2015-11, 2015-11-29, 2014/2015 or ../2015-11)',
    ],
  },
  {
    what: 'a precision that is not that of the date',
    changes: { 'documents.csv': replace('2015-10,month', '2015-10,day') },
    faults: ['documents.csv:2:97: invalid datePrecision: day (expected month, that of 2015-10)'],
  },
  {
    what: 'a precision without a date',
    changes: { 'documents.csv': replace('2015-10,month', ',month') },
    faults: ['documents.csv:2:90: invalid datePrecision: month (expected none, as there is no date)'],
  },
  {
    what: 'a word that is no modality',
    changes: { 'relationships.csv': replace(',evaluation,', ',judgement,') },
    faults: [
      'relationships.csv:21:76: invalid modality: judgement (expected reported, plan, target, directive, evaluation, statistic, negative)',
    ],
  },
  {
    what: 'a kind of agreement that is none',
    changes: { 'agreements.csv': replace('framework-agreement', 'framework-agrement') },
    faults: ['agreements.csv:4:102: invalid agreementKind: framework-agrement (expected framework-agreement)'],
  },
  {
    what: 'a number with a separator',
    changes: { 'groups.csv': replace(',5,=', ',"5,000",=') },
    faults: ['groups.csv:2:71: invalid statedCount: 5,000 (expected a number such as 1200 or 0.25)'],
  },
  {
    what: 'a number beyond what can be stored',
    changes: { 'groups.csv': replace(',5,=', ',99999999999999999999,=') },
    faults: ['groups.csv:2:71: invalid statedCount: 99999999999999999999 (expected a number such as 1200 or 0.25)'],
  },
  {
    what: 'a share over one',
    changes: { 'groups.csv': 'id,name,share\ngroup:five-provinces,五个省,1.5\n' },
    faults: ['groups.csv:2:26: invalid share: 1.5 (expected a number from 0 to 1)'],
  },
  {
    what: 'a truth value that is none',
    changes: { 'groups.csv': replace('五个省,true', '五个省,yes') },
    faults: ['groups.csv:2:81: invalid listOpen: yes (expected true or false)'],
  },
  {
    what: 'a basis of a node that is not ours',
    changes: { 'companies.csv': 'id,name,basis\ncompany:post,邮递公司,explicit\n' },
    faults: ['companies.csv:2:19: invalid basis: explicit (expected derived)'],
  },
  {
    what: 'a side of a statement that is none',
    changes: { 'relationships.csv': replace('签约,,a,', '签约,,left,') },
    faults: ['relationships.csv:13:103: invalid role: left (expected a, b)'],
  },
  {
    what: 'an occasion that is no event',
    changes: {
      'relationships.csv': (text) => text.replace(',predicate,', ',event,').replace('货车跑得最勤', 'platform:yunji'),
    },
    faults: ['relationships.csv:21:63: invalid event: platform:yunji is of kind Platform (expected Event)'],
  },
  {
    what: 'an address that a browser would run',
    changes: { 'sources.csv': (text) => text.replace(',author,', ',url,').replace(',某某,', ',javascript:alert(1),') },
    faults: [
      'sources.csv:2:59: invalid url: javascript:alert(1) (expected a web address that begins with http:// or https://)',
    ],
  },
  {
    what: 'a citation of what is no source',
    changes: { 'citations.csv': replace('p5-3,source:tiny', 'p5-3,platform:yunji') },
    faults: ['citations.csv:11:15: invalid source: platform:yunji is of kind Platform (expected Source)'],
  },
  {
    what: 'a start without an end',
    changes: { 'citations.csv': replace(',201,212,', ',201,,') },
    faults: ['citations.csv:11:40: missing end (expected both offsets of the span, or neither)'],
  },
  {
    what: 'an end before its start',
    changes: { 'citations.csv': replace(',201,212,', ',201,200,') },
    faults: ['citations.csv:11:40: invalid end: 200 (expected more than 201, its start)'],
  },
  {
    what: 'an end beyond the source',
    changes: { 'citations.csv': replace(',201,212,', ',201,2120,') },
    faults: ['citations.csv:11:40: invalid end: 2120 (expected at most 214, the length of the source)'],
  },
  {
    what: 'a quote longer than its span',
    changes: { 'citations.csv': replace(',201,212,', ',201,205,') },
    faults: [
      'citations.csv:11:44: invalid quote: 百川商城的货车跑得最勤 (expected no more than its span, 4 characters, found 11)',
    ],
  },
  {
    what: 'a quote that stops before its span and does not say so',
    changes: { 'citations.csv': replace('百川商城的货车跑得最勤', '百川商城的货车') },
    faults: [
      'citations.csv:11:44: invalid quote: 百川商城的货车 (expected … at its end, as the span goes on to 11 characters)',
    ],
  },
  {
    what: 'a quote that is too long to be one',
    changes: { 'citations.csv': replace('《乡村物…', '《乡村物流框架协议》') },
    faults: [
      'citations.csv:7:44: invalid quote: 2016年3月,商贸部、百川商城与邮递公司三方签署《乡村物流框架协议》 (expected at most 30 characters, found 35)',
    ],
  },
  {
    what: 'a quote of other words',
    changes: { 'citations.csv': replace('百川商城的货车跑得最勤', '百川商城的马车跑得最勤') },
    faults: [
      'citations.csv:11:44: invalid quote: 百川商城的马车跑得最勤 (expected the words at its offsets: 百川商城的货车跑得最勤)',
    ],
  },
  {
    what: 'a span that is off by one',
    changes: { 'citations.csv': replace(',201,212,', ',202,213,') },
    faults: [
      'citations.csv:11:44: invalid quote: 百川商城的货车跑得最勤 (expected the words at its offsets: 川商城的货车跑得最勤。)',
    ],
  },
  {
    what: 'a paragraph by number only',
    changes: { 'citations.csv': replace(',P5,P5.S2,201', ',5,P5.S2,201') },
    faults: ['citations.csv:11:27: invalid paragraph: 5 (expected a paragraph such as P13)'],
  },
  {
    what: 'another paragraph',
    changes: { 'citations.csv': replace(',P5,P5.S2,201', ',P6,P6.S2,201') },
    faults: ['citations.csv:11:27: invalid paragraph: P6 (expected P5, where offset 201 stands)'],
  },
  {
    what: 'a sentence of another paragraph',
    changes: { 'citations.csv': replace(',P5,P5.S2,201', ',P5,P4.S2,201') },
    faults: ['citations.csv:11:30: invalid sentence: P4.S2 (expected one of paragraph P5)'],
  },
  {
    what: 'a text that was changed',
    changes: { 'text.txt': replace('最勤', '最懒') },
    faults: [
      'sources.csv:2:80: invalid sha256: 21f4db52444ad0ad41c5497ceea206be858f7b3c736489d28e0f964d341cb503 (expected c663c21df424933ae1f352aa5bb1dd6924ad95a699babe4fb455768e3eb29bcd, that of text.txt)',
    ],
  },
  {
    what: 'a text that is not there',
    changes: { 'text.txt': null },
    faults: ['sources.csv:2:149: invalid text: text.txt, missing file (expected one of this name)'],
  },
  {
    what: 'a text that is no UTF-8',
    changes: { 'text.txt': Buffer.from([0xb5, 0xe7, 0xc9, 0xcc]) },
    faults: ['sources.csv:2:149: invalid text: text.txt, invalid encoding (expected UTF-8)'],
  },
  {
    what: 'a text outside the folder',
    changes: { 'sources.csv': replace(',text.txt,', ',../text.txt,') },
    faults: ['sources.csv:2:149: invalid text: ../text.txt (expected the name of a file beside this one)'],
  },
  {
    what: 'a length that is not that of the text',
    changes: { 'sources.csv': (text) => text.replace(/,(\d+),text.txt/, ',999,text.txt') },
    faults: ['sources.csv:2:145: invalid length: 999 (expected 214, the code points of the text)'],
  },
  {
    what: 'a relation told twice without ids',
    changes: {
      'relationships.csv':
        'type,from,to,citations\nMEMBER_OF,province:nanhu,group:five-provinces,citation:p5-2\nMEMBER_OF,province:nanhu,group:five-provinces,citation:p5-1\n',
    },
    faults: [
      'relationships.csv:3:1: invalid relation: told in relationships.csv:2 already (expected one row with both citations, or an id)',
    ],
  },
]

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => {
  folder.remove()
})

describe('a broken dataset is refused where it is broken', () => {
  test.each(broken)('$what', async ({ changes = {}, then, faults }) => {
    const copy = copyTiny(join(folder.path, 'copy'), { 'datapackage.json': description, ...changes })
    then?.(copy)
    const lines = await faultLines([copy])
    expect(lines.slice(0, -1)).toEqual(faults)
  })
})
