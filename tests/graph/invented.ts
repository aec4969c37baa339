/** Invented subgraphs for the tests of layout, picture and format, small enough to draw on paper. */
import type { Citation } from '../../server/graph/citation.ts'
import { parseEdtf, type PointedDate } from '../../server/graph/date.ts'
import type { Provenance } from '../../server/graph/format/format.ts'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../../server/graph/subgraph.ts'

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

/** A node with nothing said of it but what is given. */
export function node(given: Pick<SubgraphNode, 'id' | 'kind' | 'name'> & Partial<SubgraphNode>): SubgraphNode {
  return {
    nameEn: null,
    date: null,
    basis: null,
    hop: null,
    expansion: null,
    degree: 0,
    totalDegree: 0,
    citations: [],
    properties: {},
    ...given,
  }
}

/** An edge as a reported, explicit signing, but for what is given. */
export function edge(given: Pick<SubgraphEdge, 'id' | 'source' | 'target'> & Partial<SubgraphEdge>): SubgraphEdge {
  return {
    type: 'SIGNED',
    directed: true,
    weight: 1,
    date: null,
    modality: 'reported',
    basis: 'explicit',
    verb: null,
    predicate: null,
    relations: [given.id],
    via: [],
    partyCount: null,
    expansion: null,
    citations: [],
    ...given,
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
    node({ id: 'agency:rural', kind: 'Agency', name: '乡村发展局', nameEn: 'Rural Development Office' }),
    node({ id: 'agency:trade', kind: 'Agency', name: '商贸部', nameEn: 'Ministry of Trade' }),
    node({ id: 'platform:yunji', kind: 'Platform', name: '云集网', nameEn: 'Yunji' }),
    node({ id: 'platform:baichuan', kind: 'Platform', name: '百川商城', nameEn: 'Baichuan Mall' }),
    node({ id: 'platform:juhe', kind: 'Platform', name: '聚禾平台', nameEn: 'Juhe' }),
    node({ id: 'company:post', kind: 'Company', name: '邮递公司', nameEn: 'Post Company' }),
    node({ id: 'province:dongling', kind: 'Province', name: '东岭省', nameEn: 'Dongling' }),
    node({ id: 'province:nanhu', kind: 'Province', name: '南湖省', nameEn: 'Nanhu' }),
    node({ id: 'agreement:rural-yunji', kind: 'Agreement', name: '乡村发展局与云集网的协议', date: date('2015-03') }),
    node({
      id: 'agreement:rural-baichuan',
      kind: 'Agreement',
      name: '乡村发展局与百川商城的协议',
      date: date('2015-10'),
    }),
    node({ id: 'agreement:yunji-dongling', kind: 'Agreement', name: '云集网与东岭省的协议', date: date('2014-06') }),
    node({ id: 'agreement:yunji-nanhu', kind: 'Agreement', name: '云集网与南湖省的协议', date: date('2014-06') }),
    node({ id: 'agreement:three', kind: 'Agreement', name: '《乡村物流合作框架协议》', date: date('2016-03') }),
    node({ id: 'agreement:juhe-dongling', kind: 'Agreement', name: '聚禾平台与东岭省的协议' }),
  ],
  [
    edge({ id: 'signed:1', source: 'agency:rural', target: 'agreement:rural-yunji' }),
    edge({ id: 'signed:2', source: 'platform:yunji', target: 'agreement:rural-yunji' }),
    edge({ id: 'signed:3', source: 'agency:rural', target: 'agreement:rural-baichuan' }),
    edge({ id: 'signed:4', source: 'platform:baichuan', target: 'agreement:rural-baichuan' }),
    edge({ id: 'signed:5', source: 'platform:yunji', target: 'agreement:yunji-dongling' }),
    edge({ id: 'signed:6', source: 'province:dongling', target: 'agreement:yunji-dongling' }),
    edge({ id: 'signed:7', source: 'platform:yunji', target: 'agreement:yunji-nanhu' }),
    edge({ id: 'signed:8', source: 'province:nanhu', target: 'agreement:yunji-nanhu' }),
    edge({ id: 'signed:9', source: 'agency:trade', target: 'agreement:three' }),
    edge({ id: 'signed:10', source: 'platform:baichuan', target: 'agreement:three' }),
    edge({ id: 'signed:11', source: 'company:post', target: 'agreement:three' }),
    edge({ id: 'signed:12', source: 'platform:juhe', target: 'agreement:juhe-dongling', modality: 'plan' }),
    edge({ id: 'signed:13', source: 'province:dongling', target: 'agreement:juhe-dongling', modality: 'plan' }),
  ],
)
