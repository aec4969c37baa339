/** Invented subgraphs for the tests of layout, picture and format, small enough to draw on paper. */
import type { Citation } from '../../server/graph/citation.ts'
import { parseEdtf, type PointedDate } from '../../server/graph/date.ts'
import type { Provenance } from '../../server/graph/format/format.ts'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../../server/graph/subgraph.ts'
import type { Kind } from '../../server/graph/vocabulary.ts'

export const provenance: Provenance = {
  language: 'zh',
  view: 'form=bipartite',
  version: '3f9c2a1b5d7e8f00112233445566778899aabbccddeeff00112233445566778899',
  sources: ['示例语料（虚构）'],
  licence: 'CC BY 4.0',
}

export function date(edtf: string): PointedDate {
  const parsed = parseEdtf(edtf)
  if (parsed === null) throw new RangeError(`no date: ${edtf}`)
  return { edtf, ...parsed, basis: 'explicit', text: null }
}

export function node(id: string, kind: Kind, name: string, rest: Partial<SubgraphNode> = {}): SubgraphNode {
  return {
    id,
    kind,
    name,
    nameEn: null,
    date: null,
    basis: null,
    hop: null,
    degree: 0,
    totalDegree: 0,
    expansion: null,
    citations: [],
    properties: {},
    ...rest,
  }
}

export function edge(id: string, source: string, target: string, rest: Partial<SubgraphEdge> = {}): SubgraphEdge {
  return {
    id,
    source,
    target,
    type: 'SIGNED',
    directed: true,
    weight: 1,
    date: null,
    modality: 'reported',
    basis: 'explicit',
    verb: null,
    relations: [id],
    via: [],
    expansion: null,
    citations: [],
    ...rest,
  }
}

export function citation(id: string, rest: Partial<Citation> = {}): Citation {
  return {
    id,
    source: 'source:sample',
    paragraph: 'P1',
    sentence: 'P1.S1',
    start: 0,
    end: 4,
    quote: null,
    statement: null,
    statementEn: null,
    url: null,
    page: null,
    ...rest,
  }
}

/** A subgraph of nodes and edges, degrees counted, all else empty. */
export function subgraph(
  nodes: readonly SubgraphNode[],
  edges: readonly SubgraphEdge[],
  rest: Partial<Subgraph> = {},
): Subgraph {
  const degreeOf = (id: string) => edges.filter(({ source, target }) => source === id || target === id).length
  return {
    nodes: nodes.map((node) => ({ ...node, degree: degreeOf(node.id), totalDegree: degreeOf(node.id) })),
    edges,
    citations: [],
    truncated: null,
    undatedLeftOut: 0,
    version: provenance.version,
    view: provenance.view,
    ...rest,
  }
}

/**
 * Eight parties: an office (乡村发展局) signed with two platforms (云集网, 百川商城), one of which (云集网) signed with two
 * provinces; a ministry, a platform and a company signed together; one agreement is only planned.
 */
export const tiny: Subgraph = subgraph(
  [
    node('agency:rural', 'Agency', '乡村发展局', { nameEn: 'Rural Development Office' }),
    node('agency:trade', 'Agency', '商贸部', { nameEn: 'Ministry of Trade' }),
    node('platform:yunji', 'Platform', '云集网', { nameEn: 'Yunji' }),
    node('platform:baichuan', 'Platform', '百川商城', { nameEn: 'Baichuan Mall' }),
    node('platform:juhe', 'Platform', '聚禾平台', { nameEn: 'Juhe' }),
    node('company:post', 'Company', '邮递公司', { nameEn: 'Post Company' }),
    node('province:dongling', 'Province', '东岭省', { nameEn: 'Dongling' }),
    node('province:nanhu', 'Province', '南湖省', { nameEn: 'Nanhu' }),
    node('agreement:rural-yunji', 'Agreement', '乡村发展局与云集网的协议', { date: date('2015-03') }),
    node('agreement:rural-baichuan', 'Agreement', '乡村发展局与百川商城的协议', { date: date('2015-10') }),
    node('agreement:yunji-dongling', 'Agreement', '云集网与东岭省的协议', { date: date('2014-06') }),
    node('agreement:yunji-nanhu', 'Agreement', '云集网与南湖省的协议', { date: date('2014-06') }),
    node('agreement:three', 'Agreement', '《乡村物流合作框架协议》', { date: date('2016-03') }),
    node('agreement:juhe-dongling', 'Agreement', '聚禾平台与东岭省的协议'),
  ],
  [
    edge('signed:1', 'agency:rural', 'agreement:rural-yunji'),
    edge('signed:2', 'platform:yunji', 'agreement:rural-yunji'),
    edge('signed:3', 'agency:rural', 'agreement:rural-baichuan'),
    edge('signed:4', 'platform:baichuan', 'agreement:rural-baichuan'),
    edge('signed:5', 'platform:yunji', 'agreement:yunji-dongling'),
    edge('signed:6', 'province:dongling', 'agreement:yunji-dongling'),
    edge('signed:7', 'platform:yunji', 'agreement:yunji-nanhu'),
    edge('signed:8', 'province:nanhu', 'agreement:yunji-nanhu'),
    edge('signed:9', 'agency:trade', 'agreement:three'),
    edge('signed:10', 'platform:baichuan', 'agreement:three'),
    edge('signed:11', 'company:post', 'agreement:three'),
    edge('signed:12', 'platform:juhe', 'agreement:juhe-dongling', { modality: 'plan' }),
    edge('signed:13', 'province:dongling', 'agreement:juhe-dongling', { modality: 'plan' }),
  ],
)
