/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a reading rests on. */
export type Basis =
  /** Counted or computed by us. In Chinese: 由我们推得. */
  | 'DERIVED'
  /** Said in so many words. In Chinese: 明说. */
  | 'EXPLICIT'
  /** Rests on an alias, a cut-off name or a carried-over subject. In Chinese: 据上下文. */
  | 'RESOLVED'
  /** Known only from a title. In Chinese: 仅见标题. */
  | 'TITLE_ONLY';

/** What a date rests on. */
export type DateBasis =
  /** Taken from an earlier sentence (such as: the same month). In Chinese: 承上文. */
  | 'ANAPHORA'
  /** Computed from other words of the text. In Chinese: 推得. */
  | 'DERIVED'
  /** The date stands in the text. In Chinese: 明说. */
  | 'EXPLICIT'
  /** Said loosely. In Chinese: 约略. */
  | 'LOOSE';

/** How a date has to fall into the time asked for. */
export type DateMatch =
  /** It may fall into it: its days and those asked for overlap. */
  | 'OVERLAPS'
  /** It must fall into it: all of its days are among those asked for. */
  | 'WITHIN';

/** How precise a date is. */
export type DatePrecision =
  /** To the day. In Chinese: 日. */
  | 'DAY'
  /** An interval. In Chinese: 时段. */
  | 'INTERVAL'
  /** To the month. In Chinese: 月. */
  | 'MONTH'
  /** No date given. In Chinese: 无日期. */
  | 'NONE'
  /** To the year. In Chinese: 年. */
  | 'YEAR';

/** Which dealings a question is about. What is left out, null or an empty list limits nothing, but for the defaults of a field. */
export type DealingFilter = {
  /** Which sorts of agreement: treaty, protocol, agreement, strategic-cooperation-agreement, framework-agreement, memorandum, other. */
  readonly agreementKinds?: ReadonlyArray<string> | null | undefined;
  /** All of the parties, not any of them. */
  readonly allParties?: boolean | null | undefined;
  /** Only readings that rest on one of these. */
  readonly bases?: ReadonlyArray<Basis> | null | undefined;
  /** Whether class-level statements are let in. */
  readonly classLevel?: boolean | null | undefined;
  /** Only what these datasets say. */
  readonly datasets?: ReadonlyArray<string | number> | null | undefined;
  /** Whether a date only may fall into since..until, or must. */
  readonly dates?: DateMatch | null | undefined;
  /** Which of AGREEMENT, COOPERATION and STATEMENT. */
  readonly kinds?: ReadonlyArray<Kind> | null | undefined;
  /** Dealings with at least so many parties. */
  readonly minParties?: number | null | undefined;
  /** Where parties are tied to parties: ties of at least so many dealings. */
  readonly minWeight?: number | null | undefined;
  /** Only what the text puts in one of these ways. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Dealings that any of these take part in. */
  readonly parties?: ReadonlyArray<string | number> | null | undefined;
  /** Dealings with a party of one of these kinds. */
  readonly partyKinds?: ReadonlyArray<Kind> | null | undefined;
  /** True: those said to be signed. False: those that are not. */
  readonly signed?: boolean | null | undefined;
  /** From the first day of this date on. */
  readonly since?: string | null | undefined;
  /** Whether things without a date pass a question that limits time; it makes no difference to one that does not. */
  readonly undated?: boolean | null | undefined;
  /** Up to the last day of this date. */
  readonly until?: string | null | undefined;
};

/** Which relations may be walked, and to what. What is left out, null or an empty list limits nothing. */
export type GraphFilter = {
  /** Only readings that rest on one of these. */
  readonly bases?: ReadonlyArray<Basis> | null | undefined;
  /** Whether class-level statements may be walked. */
  readonly classLevel?: boolean | null | undefined;
  /** Only what these datasets say. */
  readonly datasets?: ReadonlyArray<string | number> | null | undefined;
  /** Whether a date only may fall into since..until, or must. */
  readonly dates?: DateMatch | null | undefined;
  /** To nodes of all kinds but these. */
  readonly exceptKinds?: ReadonlyArray<Kind> | null | undefined;
  /** Along all types but these. */
  readonly exceptTypes?: ReadonlyArray<RelationType> | null | undefined;
  /** To nodes of these kinds only. */
  readonly kinds?: ReadonlyArray<Kind> | null | undefined;
  /** Only where at least so many relations say the same of the same two. */
  readonly minWeight?: number | null | undefined;
  /** Only what the text puts in one of these ways. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** True: to no dealing but those said to be signed. False: to none that is. */
  readonly signed?: boolean | null | undefined;
  /** From the first day of this date on. */
  readonly since?: string | null | undefined;
  /** Along these types of relation only. */
  readonly types?: ReadonlyArray<RelationType> | null | undefined;
  /** Whether things without a date pass a question that limits time; it makes no difference to one that does not. */
  readonly undated?: boolean | null | undefined;
  /** Up to the last day of this date. */
  readonly until?: string | null | undefined;
};

/** What sort of thing a node is. */
export type Kind =
  /** A state or party organ: ministry, office, provincial government, department. In Chinese: 机构. */
  | 'AGENCY'
  /** An instrument, one node a signing. In Chinese: 协议. */
  | 'AGREEMENT'
  /** Actors, people or places spoken of as a class, without a number; also a system of bodies. In Chinese: 泛称. */
  | 'COLLECTIVE'
  /** Another company or state enterprise. In Chinese: 企业. */
  | 'COMPANY'
  /** A co-operation relation said to exist between named parties, with no signed instrument stated. In Chinese: 合作关系. */
  | 'COOPERATION'
  /** A state that is a party, as in treaty corpora. In Chinese: 国家. */
  | 'COUNTRY'
  /** A document that is issued or quoted, or a clause of one. In Chinese: 文件. */
  | 'DOCUMENT'
  /** A meeting, forum, press conference, announcement or activity. In Chinese: 事件. */
  | 'EVENT'
  /** A counted set: the text states how many and names some, all or none of them. In Chinese: 计数组. */
  | 'GROUP'
  /** One thing that a document demands: one clause between marks as printed. In Chinese: 措施. */
  | 'MEASURE'
  /** Any other organisation: an association, a university, a fund. In Chinese: 组织. */
  | 'ORGANISATION'
  /** A newspaper, site or account that publishes. In Chinese: 媒体. */
  | 'OUTLET'
  /** A named person. In Chinese: 人物. */
  | 'PERSON'
  /** Any other place or region. In Chinese: 地点. */
  | 'PLACE'
  /** An e-commerce platform company. In Chinese: 平台. */
  | 'PLATFORM'
  /** One project, pilot, demonstration, model or plan; a counted series of them is a Group. In Chinese: 项目. */
  | 'PROGRAMME'
  /** A province-level division, as a party or a place. In Chinese: 省级行政区. */
  | 'PROVINCE'
  /** The text everything is cited from. In Chinese: 来源. */
  | 'SOURCE'
  /** A claim of signing or co-operation with a class on at least one side; those named on the other side are its parties too. In Chinese: 泛指的说法. */
  | 'STATEMENT'
  /** A concept, theme, issue, aim or policy emphasis: a noun phrase that could be spoken of again. In Chinese: 议题. */
  | 'TOPIC';

/** How the text puts a thing: as done, planned, demanded, judged, or not so. */
export type Modality =
  /** Words of a document, or a demand of a document or an organ. In Chinese: 要求. */
  | 'DIRECTIVE'
  /** The author's own judgement or call. In Chinese: 作者判断. */
  | 'EVALUATION'
  /** Said not to be so. In Chinese: 原文否定. */
  | 'NEGATIVE'
  /** Planned. In Chinese: 计划. */
  | 'PLAN'
  /** Said to have happened or to be so. In Chinese: 已发生. */
  | 'REPORTED'
  /** A figure given as counted. In Chinese: 统计. */
  | 'STATISTIC'
  /** Aimed at, wished or hoped for. In Chinese: 目标. */
  | 'TARGET';

/** What a relation says. */
export type RelationType =
  /** Announced an event, a programme, a group or a topic. In Chinese: 宣布. */
  | 'ANNOUNCED'
  /** Made, summed up or formed something. In Chinese: 打造. */
  | 'BUILT'
  /** Any other verb of the text, in its predicate, so that no clause is lost. In Chinese: 另有说法. */
  | 'CLAIMS'
  /** What it is about, and its stated reach. In Chinese: 涵盖. */
  | 'COVERS'
  /** Illustrates a class or a point. In Chinese: 例证. */
  | 'EXAMPLE_OF'
  /** A government or one of its departments, and its territory. In Chinese: 管辖. */
  | 'GOVERNS'
  /** Held an event. In Chinese: 举办. */
  | 'HELD'
  /** From the specific to the general, with the same parties: the same dealing spoken of twice, counted once. In Chinese: 具体即. */
  | 'INSTANCE_OF'
  /** Invited a party; the event names the occasion. In Chinese: 邀请. */
  | 'INVITED'
  /** Issued a document. In Chinese: 发布. */
  | 'ISSUED'
  /** Started or carries out. In Chinese: 启动或开展. */
  | 'LAUNCHED'
  /** Leads the work on something. In Chinese: 牵头. */
  | 'LEADS'
  /** At one named place; a reach is COVERS. In Chinese: 位于. */
  | 'LOCATED_IN'
  /** A member of a counted set. In Chinese: 列入. */
  | 'MEMBER_OF'
  /** Only where the text speaks of mentioning; a negative modality where it is said not to. In Chinese: 提及. */
  | 'MENTIONS'
  /** Takes part or is bound, with no signing stated. In Chinese: 参与. */
  | 'PARTY_TO'
  /** Document and clause, programme and project, place and province, event and forum. In Chinese: 属于. */
  | 'PART_OF'
  /** Published the source: as first outlet, as credited, or as a repost. In Chinese: 刊发. */
  | 'PUBLISHED'
  /** The text repeats words of a document. In Chinese: 引用. */
  | 'QUOTES'
  /** A programme rests on a party. In Chinese: 依托. */
  | 'RELIES_ON'
  /** What a document demands. In Chinese: 要求. */
  | 'REQUIRES'
  /** Only where the text has a signing verb. In Chinese: 签署. */
  | 'SIGNED'
  /** A counted set inside another, only where stated. In Chinese: 包含于. */
  | 'SUBSET_OF'
  /** Whom or what it is to help, change, support or bring about. In Chinese: 面向. */
  | 'TARGETS'
  /** Wrote the source. In Chinese: 撰写. */
  | 'WROTE';

/** How who signed with whom is told. */
export type SigningForm =
  /** Dealings are nodes, tied to their parties. */
  | 'BIPARTITE'
  /** Parties are tied to parties: those of one dealing, two by two. */
  | 'PARTIES';

/** What the source says of two parties. */
export type Standing =
  /** Only a statement about a class touches both: they are parties of it on different sides, or belong to its parties. */
  | 'CLASS_LEVEL'
  /** It is silent; that denies nothing. */
  | 'NOT_STATED'
  /** It states a dealing of the two. */
  | 'STATED';

export type DatePartsFragment = { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: DateBasis, readonly text: string | null };

type NameParts_Agency_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Agreement_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Collective_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Company_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Cooperation_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Country_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Document_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Event_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Group_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Measure_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Organisation_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Outlet_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Person_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Place_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Platform_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Programme_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Province_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Source_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Statement_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

type NameParts_Topic_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null };

export type NamePartsFragment =
  | NameParts_Agency_Fragment
  | NameParts_Agreement_Fragment
  | NameParts_Collective_Fragment
  | NameParts_Company_Fragment
  | NameParts_Cooperation_Fragment
  | NameParts_Country_Fragment
  | NameParts_Document_Fragment
  | NameParts_Event_Fragment
  | NameParts_Group_Fragment
  | NameParts_Measure_Fragment
  | NameParts_Organisation_Fragment
  | NameParts_Outlet_Fragment
  | NameParts_Person_Fragment
  | NameParts_Place_Fragment
  | NameParts_Platform_Fragment
  | NameParts_Programme_Fragment
  | NameParts_Province_Fragment
  | NameParts_Source_Fragment
  | NameParts_Statement_Fragment
  | NameParts_Topic_Fragment
;

export type CitationPartsFragment = { readonly id: string, readonly paragraph: string | null, readonly sentence: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly statement: string | null, readonly url: string | null, readonly statementEn: string | null, readonly source: NameParts_Source_Fragment, readonly context: { readonly before: string, readonly exact: string, readonly after: string } | null };

export type SubgraphPartsFragment = { readonly undatedLeftOut: number, readonly version: string, readonly view: string, readonly nodes: ReadonlyArray<{ readonly node: string, readonly hop: number | null, readonly degree: number, readonly expansion: number | null, readonly entity:
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Agency_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Agreement_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Collective_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Company_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Cooperation_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Country_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Document_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Event_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Group_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Measure_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Organisation_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Outlet_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Person_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Place_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Platform_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Programme_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Province_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Source_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Statement_Fragment
      )
      | (
        { readonly basis: Basis | null, readonly degree: number, readonly properties: Readonly<Record<string, unknown>>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<{ readonly id: string }> }
        & NameParts_Topic_Fragment
      )
     }>, readonly edges: ReadonlyArray<{ readonly edge: string, readonly source: string, readonly target: string, readonly type: string, readonly directed: boolean, readonly weight: number, readonly expansion: number | null, readonly modality: Modality | null, readonly basis: Basis | null, readonly verb: string | null, readonly predicate: string | null, readonly partyCount: number | null, readonly date: DatePartsFragment | null, readonly relations: ReadonlyArray<{ readonly id: string }>, readonly via: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly truncated: { readonly reason: string, readonly limit: number, readonly known: number | null } | null };

export type SigningsQueryVariables = Exact<{
  filter?: DealingFilter | null | undefined;
  form?: SigningForm | null | undefined;
  expand?: ReadonlyArray<string | number> | string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type SigningsQuery = { readonly signings: SubgraphPartsFragment | null };

export type NeighbourhoodQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  hops?: number | null | undefined;
  filter?: GraphFilter | null | undefined;
  expand?: ReadonlyArray<string | number> | string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: SubgraphPartsFragment | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength?: number | null | undefined;
  filter?: GraphFilter | null | undefined;
  limit?: number | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly subgraph: SubgraphPartsFragment } | null };

export type InducedQueryVariables = Exact<{
  nodes: ReadonlyArray<string | number> | string | number;
  filter?: GraphFilter | null | undefined;
  expand?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type InducedQuery = { readonly induced: SubgraphPartsFragment | null };

export type NetworkQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  expand?: ReadonlyArray<string | number> | string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type NetworkQuery = { readonly network: SubgraphPartsFragment | null };

export type TallyQueryVariables = Exact<{
  signings?: DealingFilter | null | undefined;
  plans?: DealingFilter | null | undefined;
  cooperations?: DealingFilter | null | undefined;
  statements?: DealingFilter | null | undefined;
}>;


export type TallyQuery = { readonly signings: { readonly totalCount: number } | null, readonly plans: { readonly totalCount: number } | null, readonly cooperations: { readonly totalCount: number } | null, readonly statements: { readonly totalCount: number } | null };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { readonly dataset: { readonly title: string, readonly version: string, readonly citeAs: string, readonly citeAsEn: string, readonly counts: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number, readonly labelEn: string }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly licence: string | null }>, readonly sources: ReadonlyArray<(
      { readonly author: string | null, readonly publisher: string | null, readonly published: string | null, readonly updated: string | null, readonly url: string | null, readonly licence: string | null, readonly textAvailable: boolean }
      & NameParts_Source_Fragment
    )> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly entity:
      | (
        { readonly degree: number }
        & NameParts_Agency_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Agreement_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Collective_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Company_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Cooperation_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Country_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Document_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Event_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Group_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Measure_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Organisation_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Outlet_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Person_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Place_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Platform_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Programme_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Province_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Source_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Statement_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Topic_Fragment
      )
     }> };

export type RelationPartsFragment = { readonly id: string, readonly type: RelationType, readonly verb: string | null, readonly predicate: string | null, readonly role: string | null, readonly joint: boolean, readonly modality: Modality, readonly basis: Basis, readonly doubtful: boolean, readonly note: string | null, readonly source:
    | NameParts_Agency_Fragment
    | NameParts_Agreement_Fragment
    | NameParts_Collective_Fragment
    | NameParts_Company_Fragment
    | NameParts_Cooperation_Fragment
    | NameParts_Country_Fragment
    | NameParts_Document_Fragment
    | NameParts_Event_Fragment
    | NameParts_Group_Fragment
    | NameParts_Measure_Fragment
    | NameParts_Organisation_Fragment
    | NameParts_Outlet_Fragment
    | NameParts_Person_Fragment
    | NameParts_Place_Fragment
    | NameParts_Platform_Fragment
    | NameParts_Programme_Fragment
    | NameParts_Province_Fragment
    | NameParts_Source_Fragment
    | NameParts_Statement_Fragment
    | NameParts_Topic_Fragment
  , readonly target:
    | NameParts_Agency_Fragment
    | NameParts_Agreement_Fragment
    | NameParts_Collective_Fragment
    | NameParts_Company_Fragment
    | NameParts_Cooperation_Fragment
    | NameParts_Country_Fragment
    | NameParts_Document_Fragment
    | NameParts_Event_Fragment
    | NameParts_Group_Fragment
    | NameParts_Measure_Fragment
    | NameParts_Organisation_Fragment
    | NameParts_Outlet_Fragment
    | NameParts_Person_Fragment
    | NameParts_Place_Fragment
    | NameParts_Platform_Fragment
    | NameParts_Programme_Fragment
    | NameParts_Province_Fragment
    | NameParts_Source_Fragment
    | NameParts_Statement_Fragment
    | NameParts_Topic_Fragment
  , readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment> };

type DealingParts_Agreement_Fragment = (
  { readonly countAmbiguous: boolean, readonly titleCertainty: string | null, readonly note: string | null, readonly signed: boolean, readonly date: DatePartsFragment | null, readonly parties: ReadonlyArray<{ readonly relation: RelationPartsFragment }> }
  & NameParts_Agreement_Fragment
);

type DealingParts_Cooperation_Fragment = (
  { readonly note: string | null, readonly signed: boolean, readonly date: DatePartsFragment | null, readonly parties: ReadonlyArray<{ readonly relation: RelationPartsFragment }> }
  & NameParts_Cooperation_Fragment
);

type DealingParts_Statement_Fragment = (
  { readonly note: string | null, readonly signed: boolean, readonly date: DatePartsFragment | null, readonly parties: ReadonlyArray<{ readonly relation: RelationPartsFragment }> }
  & NameParts_Statement_Fragment
);

export type DealingPartsFragment =
  | DealingParts_Agreement_Fragment
  | DealingParts_Cooperation_Fragment
  | DealingParts_Statement_Fragment
;

export type EvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type EvidenceQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly __typename: 'Agency', readonly id: string }
      & ThingParts_Agency_Fragment
    )
    | (
      { readonly __typename: 'Agreement', readonly id: string }
      & ThingParts_Agreement_Fragment
    )
    | { readonly __typename: 'Citation', readonly id: string }
    | (
      { readonly __typename: 'Collective', readonly id: string }
      & ThingParts_Collective_Fragment
    )
    | (
      { readonly __typename: 'Company', readonly id: string }
      & ThingParts_Company_Fragment
    )
    | (
      { readonly __typename: 'Cooperation', readonly id: string }
      & ThingParts_Cooperation_Fragment
    )
    | (
      { readonly __typename: 'Country', readonly id: string }
      & ThingParts_Country_Fragment
    )
    | (
      { readonly __typename: 'Document', readonly id: string }
      & ThingParts_Document_Fragment
    )
    | (
      { readonly __typename: 'Event', readonly id: string }
      & ThingParts_Event_Fragment
    )
    | (
      { readonly __typename: 'Group', readonly id: string }
      & ThingParts_Group_Fragment
    )
    | (
      { readonly __typename: 'Measure', readonly id: string }
      & ThingParts_Measure_Fragment
    )
    | (
      { readonly __typename: 'Organisation', readonly id: string }
      & ThingParts_Organisation_Fragment
    )
    | (
      { readonly __typename: 'Outlet', readonly id: string }
      & ThingParts_Outlet_Fragment
    )
    | (
      { readonly __typename: 'Person', readonly id: string }
      & ThingParts_Person_Fragment
    )
    | (
      { readonly __typename: 'Place', readonly id: string }
      & ThingParts_Place_Fragment
    )
    | (
      { readonly __typename: 'Platform', readonly id: string }
      & ThingParts_Platform_Fragment
    )
    | (
      { readonly __typename: 'Programme', readonly id: string }
      & ThingParts_Programme_Fragment
    )
    | (
      { readonly __typename: 'Province', readonly id: string }
      & ThingParts_Province_Fragment
    )
    | (
      { readonly __typename: 'Relation', readonly id: string }
      & RelationPartsFragment
    )
    | (
      { readonly __typename: 'Source', readonly id: string }
      & ThingParts_Source_Fragment
    )
    | (
      { readonly __typename: 'Statement', readonly id: string }
      & ThingParts_Statement_Fragment
    )
    | (
      { readonly __typename: 'Topic', readonly id: string }
      & ThingParts_Topic_Fragment
    )
   | null> };

type ThingParts_Agency_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Agency_Fragment
);

type ThingParts_Agreement_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Agreement_Fragment
  & DealingParts_Agreement_Fragment
);

type ThingParts_Collective_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Collective_Fragment
);

type ThingParts_Company_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Company_Fragment
);

type ThingParts_Cooperation_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Cooperation_Fragment
  & DealingParts_Cooperation_Fragment
);

type ThingParts_Country_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Country_Fragment
);

type ThingParts_Document_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Document_Fragment
);

type ThingParts_Event_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Event_Fragment
);

type ThingParts_Group_Fragment = (
  { readonly statedCount: number | null, readonly comparator: string | null, readonly unit: string | null, readonly printed: string | null, readonly listOpen: boolean, readonly namedCount: number, readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Group_Fragment
);

type ThingParts_Measure_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Measure_Fragment
);

type ThingParts_Organisation_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Organisation_Fragment
);

type ThingParts_Outlet_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Outlet_Fragment
);

type ThingParts_Person_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Person_Fragment
);

type ThingParts_Place_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Place_Fragment
);

type ThingParts_Platform_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Platform_Fragment
);

type ThingParts_Programme_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Programme_Fragment
);

type ThingParts_Province_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly dealings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    > }, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Province_Fragment
);

type ThingParts_Source_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Source_Fragment
);

type ThingParts_Statement_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Statement_Fragment
  & DealingParts_Statement_Fragment
);

type ThingParts_Topic_Fragment = (
  { readonly note: string | null, readonly degree: number, readonly ownBasis: Basis | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly citation: { readonly id: string, readonly sentence: string | null } | null }>, readonly date: DatePartsFragment | null, readonly citations: ReadonlyArray<CitationPartsFragment>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<RelationPartsFragment> } }
  & NameParts_Topic_Fragment
);

export type ThingPartsFragment =
  | ThingParts_Agency_Fragment
  | ThingParts_Agreement_Fragment
  | ThingParts_Collective_Fragment
  | ThingParts_Company_Fragment
  | ThingParts_Cooperation_Fragment
  | ThingParts_Country_Fragment
  | ThingParts_Document_Fragment
  | ThingParts_Event_Fragment
  | ThingParts_Group_Fragment
  | ThingParts_Measure_Fragment
  | ThingParts_Organisation_Fragment
  | ThingParts_Outlet_Fragment
  | ThingParts_Person_Fragment
  | ThingParts_Place_Fragment
  | ThingParts_Platform_Fragment
  | ThingParts_Programme_Fragment
  | ThingParts_Province_Fragment
  | ThingParts_Source_Fragment
  | ThingParts_Statement_Fragment
  | ThingParts_Topic_Fragment
;

export type BetweenQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type BetweenQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly __typename: 'Agency' }
      & NameParts_Agency_Fragment
    )
    | (
      { readonly __typename: 'Agreement' }
      & NameParts_Agreement_Fragment
    )
    | { readonly __typename: 'Citation' }
    | (
      { readonly __typename: 'Collective' }
      & NameParts_Collective_Fragment
    )
    | (
      { readonly __typename: 'Company' }
      & NameParts_Company_Fragment
    )
    | (
      { readonly __typename: 'Cooperation' }
      & NameParts_Cooperation_Fragment
    )
    | (
      { readonly __typename: 'Country' }
      & NameParts_Country_Fragment
    )
    | (
      { readonly __typename: 'Document' }
      & NameParts_Document_Fragment
    )
    | (
      { readonly __typename: 'Event' }
      & NameParts_Event_Fragment
    )
    | (
      { readonly __typename: 'Group' }
      & NameParts_Group_Fragment
    )
    | (
      { readonly __typename: 'Measure' }
      & NameParts_Measure_Fragment
    )
    | (
      { readonly __typename: 'Organisation' }
      & NameParts_Organisation_Fragment
    )
    | (
      { readonly __typename: 'Outlet' }
      & NameParts_Outlet_Fragment
    )
    | (
      { readonly __typename: 'Person' }
      & NameParts_Person_Fragment
    )
    | (
      { readonly __typename: 'Place' }
      & NameParts_Place_Fragment
    )
    | (
      { readonly __typename: 'Platform' }
      & NameParts_Platform_Fragment
    )
    | (
      { readonly __typename: 'Programme' }
      & NameParts_Programme_Fragment
    )
    | (
      { readonly __typename: 'Province' }
      & NameParts_Province_Fragment
    )
    | { readonly __typename: 'Relation' }
    | (
      { readonly __typename: 'Source' }
      & NameParts_Source_Fragment
    )
    | (
      { readonly __typename: 'Statement' }
      & NameParts_Statement_Fragment
    )
    | (
      { readonly __typename: 'Topic' }
      & NameParts_Topic_Fragment
    )
   | null>, readonly between: { readonly standing: Standing, readonly summary: string, readonly summaryEn: string, readonly dealings: ReadonlyArray<
      | DealingParts_Agreement_Fragment
      | DealingParts_Cooperation_Fragment
      | DealingParts_Statement_Fragment
    >, readonly statements: ReadonlyArray<DealingParts_Statement_Fragment> } | null };

export type CandidatesQueryVariables = Exact<{
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
}>;


export type CandidatesQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | (
        { readonly degree: number }
        & NameParts_Agency_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Agreement_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Collective_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Company_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Cooperation_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Country_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Document_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Event_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Group_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Measure_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Organisation_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Outlet_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Person_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Place_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Platform_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Programme_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Province_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Source_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Statement_Fragment
      )
      | (
        { readonly degree: number }
        & NameParts_Topic_Fragment
      )
    > } | null };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly __typename: 'Agency' }
      & NameParts_Agency_Fragment
    )
    | (
      { readonly __typename: 'Agreement' }
      & NameParts_Agreement_Fragment
    )
    | { readonly __typename: 'Citation' }
    | (
      { readonly __typename: 'Collective' }
      & NameParts_Collective_Fragment
    )
    | (
      { readonly __typename: 'Company' }
      & NameParts_Company_Fragment
    )
    | (
      { readonly __typename: 'Cooperation' }
      & NameParts_Cooperation_Fragment
    )
    | (
      { readonly __typename: 'Country' }
      & NameParts_Country_Fragment
    )
    | (
      { readonly __typename: 'Document' }
      & NameParts_Document_Fragment
    )
    | (
      { readonly __typename: 'Event' }
      & NameParts_Event_Fragment
    )
    | (
      { readonly __typename: 'Group' }
      & NameParts_Group_Fragment
    )
    | (
      { readonly __typename: 'Measure' }
      & NameParts_Measure_Fragment
    )
    | (
      { readonly __typename: 'Organisation' }
      & NameParts_Organisation_Fragment
    )
    | (
      { readonly __typename: 'Outlet' }
      & NameParts_Outlet_Fragment
    )
    | (
      { readonly __typename: 'Person' }
      & NameParts_Person_Fragment
    )
    | (
      { readonly __typename: 'Place' }
      & NameParts_Place_Fragment
    )
    | (
      { readonly __typename: 'Platform' }
      & NameParts_Platform_Fragment
    )
    | (
      { readonly __typename: 'Programme' }
      & NameParts_Programme_Fragment
    )
    | (
      { readonly __typename: 'Province' }
      & NameParts_Province_Fragment
    )
    | { readonly __typename: 'Relation' }
    | (
      { readonly __typename: 'Source' }
      & NameParts_Source_Fragment
    )
    | (
      { readonly __typename: 'Statement' }
      & NameParts_Statement_Fragment
    )
    | (
      { readonly __typename: 'Topic' }
      & NameParts_Topic_Fragment
    )
   | null> };

export type SourceTextQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceTextQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Citation' }
    | { readonly __typename: 'Collective' }
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Cooperation' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Platform' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'Province' }
    | { readonly __typename: 'Relation' }
    | (
      { readonly __typename: 'Source', readonly paragraphs: ReadonlyArray<{ readonly id: string, readonly sentences: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly text: string }> }> | null }
      & NameParts_Source_Fragment
    )
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic' }
   | null };

export type CitationsQueryVariables = Exact<{
  source: string | number;
  after?: string | null | undefined;
}>;


export type CitationsQuery = { readonly citations: { readonly nodes: ReadonlyArray<CitationPartsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SupportsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type SupportsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Citation', readonly id: string, readonly supports: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | (
            { readonly __typename: 'Agency', readonly degree: number, readonly id: string }
            & NameParts_Agency_Fragment
          )
          | (
            { readonly __typename: 'Agreement', readonly degree: number, readonly id: string }
            & NameParts_Agreement_Fragment
          )
          | { readonly __typename: 'Citation', readonly id: string }
          | (
            { readonly __typename: 'Collective', readonly degree: number, readonly id: string }
            & NameParts_Collective_Fragment
          )
          | (
            { readonly __typename: 'Company', readonly degree: number, readonly id: string }
            & NameParts_Company_Fragment
          )
          | (
            { readonly __typename: 'Cooperation', readonly degree: number, readonly id: string }
            & NameParts_Cooperation_Fragment
          )
          | (
            { readonly __typename: 'Country', readonly degree: number, readonly id: string }
            & NameParts_Country_Fragment
          )
          | (
            { readonly __typename: 'Document', readonly degree: number, readonly id: string }
            & NameParts_Document_Fragment
          )
          | (
            { readonly __typename: 'Event', readonly degree: number, readonly id: string }
            & NameParts_Event_Fragment
          )
          | (
            { readonly __typename: 'Group', readonly degree: number, readonly id: string }
            & NameParts_Group_Fragment
          )
          | (
            { readonly __typename: 'Measure', readonly degree: number, readonly id: string }
            & NameParts_Measure_Fragment
          )
          | (
            { readonly __typename: 'Organisation', readonly degree: number, readonly id: string }
            & NameParts_Organisation_Fragment
          )
          | (
            { readonly __typename: 'Outlet', readonly degree: number, readonly id: string }
            & NameParts_Outlet_Fragment
          )
          | (
            { readonly __typename: 'Person', readonly degree: number, readonly id: string }
            & NameParts_Person_Fragment
          )
          | (
            { readonly __typename: 'Place', readonly degree: number, readonly id: string }
            & NameParts_Place_Fragment
          )
          | (
            { readonly __typename: 'Platform', readonly degree: number, readonly id: string }
            & NameParts_Platform_Fragment
          )
          | (
            { readonly __typename: 'Programme', readonly degree: number, readonly id: string }
            & NameParts_Programme_Fragment
          )
          | (
            { readonly __typename: 'Province', readonly degree: number, readonly id: string }
            & NameParts_Province_Fragment
          )
          | (
            { readonly __typename: 'Relation', readonly id: string }
            & SupportedRelationFragment
          )
          | (
            { readonly __typename: 'Source', readonly degree: number, readonly id: string }
            & NameParts_Source_Fragment
          )
          | (
            { readonly __typename: 'Statement', readonly degree: number, readonly id: string }
            & NameParts_Statement_Fragment
          )
          | (
            { readonly __typename: 'Topic', readonly degree: number, readonly id: string }
            & NameParts_Topic_Fragment
          )
        > } }
    | { readonly __typename: 'Collective' }
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Cooperation' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Platform' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'Province' }
    | { readonly __typename: 'Relation' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic' }
   | null> };

export type SupportedRelationFragment = { readonly type: RelationType, readonly verb: string | null, readonly predicate: string | null, readonly modality: Modality, readonly source:
    | (
      { readonly degree: number }
      & NameParts_Agency_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Agreement_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Collective_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Company_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Cooperation_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Country_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Document_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Event_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Group_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Measure_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Organisation_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Outlet_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Person_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Place_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Platform_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Programme_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Province_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Source_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Statement_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Topic_Fragment
    )
  , readonly target:
    | (
      { readonly degree: number }
      & NameParts_Agency_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Agreement_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Collective_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Company_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Cooperation_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Country_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Document_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Event_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Group_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Measure_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Organisation_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Outlet_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Person_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Place_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Platform_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Programme_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Province_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Source_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Statement_Fragment
    )
    | (
      { readonly degree: number }
      & NameParts_Topic_Fragment
    )
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamePartsFragmentDoc = new TypedDocumentString(`
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
    `, {"fragmentName":"NameParts"}) as unknown as TypedDocumentString<NamePartsFragment, unknown>;
export const DatePartsFragmentDoc = new TypedDocumentString(`
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
    `, {"fragmentName":"DateParts"}) as unknown as TypedDocumentString<DatePartsFragment, unknown>;
export const CitationPartsFragmentDoc = new TypedDocumentString(`
    fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}`, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
export const SubgraphPartsFragmentDoc = new TypedDocumentString(`
    fragment SubgraphParts on Subgraph {
  nodes {
    node
    hop
    degree
    expansion
    entity {
      ...NameParts
      basis
      date {
        ...DateParts
      }
      degree
      properties
      citations {
        id
      }
    }
  }
  edges {
    edge
    source
    target
    type
    directed
    weight
    expansion
    date {
      ...DateParts
    }
    modality
    basis
    verb
    predicate
    partyCount
    relations {
      id
    }
    via {
      id
    }
    citations {
      id
    }
  }
  citations {
    ...CitationParts
  }
  truncated {
    reason
    limit
    known
  }
  undatedLeftOut
  version
  view
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}`, {"fragmentName":"SubgraphParts"}) as unknown as TypedDocumentString<SubgraphPartsFragment, unknown>;
export const RelationPartsFragmentDoc = new TypedDocumentString(`
    fragment RelationParts on Relation {
  id
  type
  source {
    ...NameParts
  }
  target {
    ...NameParts
  }
  verb
  predicate
  role
  joint
  date {
    ...DateParts
  }
  modality
  basis
  doubtful
  note
  citations {
    ...CitationParts
  }
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}`, {"fragmentName":"RelationParts"}) as unknown as TypedDocumentString<RelationPartsFragment, unknown>;
export const DealingPartsFragmentDoc = new TypedDocumentString(`
    fragment DealingParts on Dealing {
  ...NameParts
  date {
    ...DateParts
  }
  note
  signed
  parties {
    relation {
      ...RelationParts
    }
  }
  ... on Agreement {
    countAmbiguous
    titleCertainty
  }
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
fragment RelationParts on Relation {
  id
  type
  source {
    ...NameParts
  }
  target {
    ...NameParts
  }
  verb
  predicate
  role
  joint
  date {
    ...DateParts
  }
  modality
  basis
  doubtful
  note
  citations {
    ...CitationParts
  }
}`, {"fragmentName":"DealingParts"}) as unknown as TypedDocumentString<DealingPartsFragment, unknown>;
export const ThingPartsFragmentDoc = new TypedDocumentString(`
    fragment ThingParts on Entity {
  ...NameParts
  aliases {
    text
    citation {
      id
      sentence
    }
  }
  note
  ownBasis: basis
  date {
    ...DateParts
  }
  degree
  citations {
    ...CitationParts
  }
  relations(first: 200) {
    totalCount
    nodes {
      ...RelationParts
    }
  }
  ... on Party {
    dealings(first: 100) {
      totalCount
      nodes {
        ...DealingParts
      }
    }
  }
  ... on Group {
    statedCount
    comparator
    unit
    printed
    listOpen
    namedCount
  }
  ...DealingParts
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
fragment RelationParts on Relation {
  id
  type
  source {
    ...NameParts
  }
  target {
    ...NameParts
  }
  verb
  predicate
  role
  joint
  date {
    ...DateParts
  }
  modality
  basis
  doubtful
  note
  citations {
    ...CitationParts
  }
}
fragment DealingParts on Dealing {
  ...NameParts
  date {
    ...DateParts
  }
  note
  signed
  parties {
    relation {
      ...RelationParts
    }
  }
  ... on Agreement {
    countAmbiguous
    titleCertainty
  }
}`, {"fragmentName":"ThingParts"}) as unknown as TypedDocumentString<ThingPartsFragment, unknown>;
export const SupportedRelationFragmentDoc = new TypedDocumentString(`
    fragment SupportedRelation on Relation {
  type
  verb
  predicate
  modality
  source {
    ...NameParts
    degree
  }
  target {
    ...NameParts
    degree
  }
}
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}`, {"fragmentName":"SupportedRelation"}) as unknown as TypedDocumentString<SupportedRelationFragment, unknown>;
export const SigningsDocument = new TypedDocumentString(`
    query Signings($filter: DealingFilter, $form: SigningForm, $expand: [ID!], $limit: Int) {
  signings(filter: $filter, form: $form, expand: $expand, limit: $limit) {
    ...SubgraphParts
  }
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
fragment SubgraphParts on Subgraph {
  nodes {
    node
    hop
    degree
    expansion
    entity {
      ...NameParts
      basis
      date {
        ...DateParts
      }
      degree
      properties
      citations {
        id
      }
    }
  }
  edges {
    edge
    source
    target
    type
    directed
    weight
    expansion
    date {
      ...DateParts
    }
    modality
    basis
    verb
    predicate
    partyCount
    relations {
      id
    }
    via {
      id
    }
    citations {
      id
    }
  }
  citations {
    ...CitationParts
  }
  truncated {
    reason
    limit
    known
  }
  undatedLeftOut
  version
  view
}`) as unknown as TypedDocumentString<SigningsQuery, SigningsQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: [ID!]!, $hops: Int, $filter: GraphFilter, $expand: [ID!], $limit: Int) {
  neighbourhood(
    of: $of
    hops: $hops
    filter: $filter
    expand: $expand
    limit: $limit
  ) {
    ...SubgraphParts
  }
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
fragment SubgraphParts on Subgraph {
  nodes {
    node
    hop
    degree
    expansion
    entity {
      ...NameParts
      basis
      date {
        ...DateParts
      }
      degree
      properties
      citations {
        id
      }
    }
  }
  edges {
    edge
    source
    target
    type
    directed
    weight
    expansion
    date {
      ...DateParts
    }
    modality
    basis
    verb
    predicate
    partyCount
    relations {
      id
    }
    via {
      id
    }
    citations {
      id
    }
  }
  citations {
    ...CitationParts
  }
  truncated {
    reason
    limit
    known
  }
  undatedLeftOut
  version
  view
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int, $filter: GraphFilter, $limit: Int) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    filter: $filter
    limit: $limit
  ) {
    subgraph {
      ...SubgraphParts
    }
  }
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
fragment SubgraphParts on Subgraph {
  nodes {
    node
    hop
    degree
    expansion
    entity {
      ...NameParts
      basis
      date {
        ...DateParts
      }
      degree
      properties
      citations {
        id
      }
    }
  }
  edges {
    edge
    source
    target
    type
    directed
    weight
    expansion
    date {
      ...DateParts
    }
    modality
    basis
    verb
    predicate
    partyCount
    relations {
      id
    }
    via {
      id
    }
    citations {
      id
    }
  }
  citations {
    ...CitationParts
  }
  truncated {
    reason
    limit
    known
  }
  undatedLeftOut
  version
  view
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const InducedDocument = new TypedDocumentString(`
    query Induced($nodes: [ID!]!, $filter: GraphFilter, $expand: [ID!]) {
  induced(nodes: $nodes, filter: $filter, expand: $expand) {
    ...SubgraphParts
  }
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
fragment SubgraphParts on Subgraph {
  nodes {
    node
    hop
    degree
    expansion
    entity {
      ...NameParts
      basis
      date {
        ...DateParts
      }
      degree
      properties
      citations {
        id
      }
    }
  }
  edges {
    edge
    source
    target
    type
    directed
    weight
    expansion
    date {
      ...DateParts
    }
    modality
    basis
    verb
    predicate
    partyCount
    relations {
      id
    }
    via {
      id
    }
    citations {
      id
    }
  }
  citations {
    ...CitationParts
  }
  truncated {
    reason
    limit
    known
  }
  undatedLeftOut
  version
  view
}`) as unknown as TypedDocumentString<InducedQuery, InducedQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($filter: GraphFilter, $expand: [ID!], $limit: Int) {
  network(filter: $filter, expand: $expand, limit: $limit) {
    ...SubgraphParts
  }
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
fragment SubgraphParts on Subgraph {
  nodes {
    node
    hop
    degree
    expansion
    entity {
      ...NameParts
      basis
      date {
        ...DateParts
      }
      degree
      properties
      citations {
        id
      }
    }
  }
  edges {
    edge
    source
    target
    type
    directed
    weight
    expansion
    date {
      ...DateParts
    }
    modality
    basis
    verb
    predicate
    partyCount
    relations {
      id
    }
    via {
      id
    }
    citations {
      id
    }
  }
  citations {
    ...CitationParts
  }
  truncated {
    reason
    limit
    known
  }
  undatedLeftOut
  version
  view
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const TallyDocument = new TypedDocumentString(`
    query Tally($signings: DealingFilter, $plans: DealingFilter, $cooperations: DealingFilter, $statements: DealingFilter) {
  signings: dealings(filter: $signings, first: 1) {
    totalCount
  }
  plans: dealings(filter: $plans, first: 1) {
    totalCount
  }
  cooperations: dealings(filter: $cooperations, first: 1) {
    totalCount
  }
  statements: dealings(filter: $statements, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TallyQuery, TallyQueryVariables>;
export const DatasetDocument = new TypedDocumentString(`
    query Dataset {
  dataset {
    title
    version
    citeAs
    citeAsEn: citeAs(lang: EN)
    counts {
      key
      label
      labelEn: label(lang: EN)
      count
    }
    datasets {
      id
      licence
    }
    sources {
      ...NameParts
      author
      publisher
      published
      updated
      url
      licence
      textAvailable
    }
  }
}
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<DatasetQuery, DatasetQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!]) {
  search(text: $text, kinds: $kinds, first: 8) {
    matched
    entity {
      ...NameParts
      degree
    }
  }
}
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ...RelationParts
    ...ThingParts
  }
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
fragment RelationParts on Relation {
  id
  type
  source {
    ...NameParts
  }
  target {
    ...NameParts
  }
  verb
  predicate
  role
  joint
  date {
    ...DateParts
  }
  modality
  basis
  doubtful
  note
  citations {
    ...CitationParts
  }
}
fragment DealingParts on Dealing {
  ...NameParts
  date {
    ...DateParts
  }
  note
  signed
  parties {
    relation {
      ...RelationParts
    }
  }
  ... on Agreement {
    countAmbiguous
    titleCertainty
  }
}
fragment ThingParts on Entity {
  ...NameParts
  aliases {
    text
    citation {
      id
      sentence
    }
  }
  note
  ownBasis: basis
  date {
    ...DateParts
  }
  degree
  citations {
    ...CitationParts
  }
  relations(first: 200) {
    totalCount
    nodes {
      ...RelationParts
    }
  }
  ... on Party {
    dealings(first: 100) {
      totalCount
      nodes {
        ...DealingParts
      }
    }
  }
  ... on Group {
    statedCount
    comparator
    unit
    printed
    listOpen
    namedCount
  }
  ...DealingParts
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($a: ID!, $b: ID!) {
  nodes(ids: [$a, $b]) {
    __typename
    ... on Entity {
      ...NameParts
    }
  }
  between(a: $a, b: $b) {
    standing
    summary
    summaryEn: summary(lang: EN)
    dealings {
      ...DealingParts
    }
    statements {
      ...DealingParts
    }
  }
}
    fragment DateParts on Date {
  edtf
  earliest
  latest
  precision
  basis
  text
}
fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}
fragment RelationParts on Relation {
  id
  type
  source {
    ...NameParts
  }
  target {
    ...NameParts
  }
  verb
  predicate
  role
  joint
  date {
    ...DateParts
  }
  modality
  basis
  doubtful
  note
  citations {
    ...CitationParts
  }
}
fragment DealingParts on Dealing {
  ...NameParts
  date {
    ...DateParts
  }
  note
  signed
  parties {
    relation {
      ...RelationParts
    }
  }
  ... on Agreement {
    countAmbiguous
    titleCertainty
  }
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($kinds: [Kind!]) {
  entities(
    filter: {kinds: $kinds}
    orderBy: {field: DEGREE, direction: DESC}
    first: 40
  ) {
    nodes {
      ...NameParts
      degree
    }
  }
}
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      ...NameParts
    }
  }
}
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const SourceTextDocument = new TypedDocumentString(`
    query SourceText($id: ID!) {
  node(id: $id) {
    __typename
    ... on Source {
      ...NameParts
      paragraphs {
        id
        sentences {
          id
          start
          end
          text
        }
      }
    }
  }
}
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}`) as unknown as TypedDocumentString<SourceTextQuery, SourceTextQueryVariables>;
export const CitationsDocument = new TypedDocumentString(`
    query Citations($source: ID!, $after: String) {
  citations(source: $source, first: 200, after: $after) {
    nodes {
      ...CitationParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment CitationParts on Citation {
  id
  source {
    ...NameParts
  }
  paragraph
  sentence
  start
  end
  quote
  statement
  statementEn: statement(lang: EN)
  url
  context {
    before
    exact
    after
  }
}`) as unknown as TypedDocumentString<CitationsQuery, CitationsQueryVariables>;
export const SupportsDocument = new TypedDocumentString(`
    query Supports($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Citation {
      id
      supports(first: 50) {
        totalCount
        nodes {
          __typename
          id
          ... on Entity {
            ...NameParts
            degree
          }
          ... on Relation {
            ...SupportedRelation
          }
        }
      }
    }
  }
}
    fragment NameParts on Entity {
  id
  kind
  name
  nameEn
}
fragment SupportedRelation on Relation {
  type
  verb
  predicate
  modality
  source {
    ...NameParts
    degree
  }
  target {
    ...NameParts
    degree
  }
}`) as unknown as TypedDocumentString<SupportsQuery, SupportsQueryVariables>;