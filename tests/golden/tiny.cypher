// The network of a view of Signatory. Run every statement of this file on an empty store.
// source: 示例语料（虚构）
// licence: CC BY 4.0
// view: form=bipartite
// version: 3f9c2a1b5d7e8f00112233445566778899aabbccddeeff00112233445566778899
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;
CREATE INDEX IF NOT EXISTS FOR (node:Entity) ON (node.id);
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (citation:Citation) REQUIRE citation.id IS UNIQUE;
CREATE INDEX IF NOT EXISTS FOR (citation:Citation) ON (citation.id);
UNWIND [
  {id: 'agency:rural', props: {kind: 'Agency', name: '乡村发展局', nameEn: 'Rural Development Office', degree: 2, totalDegree: 2}},
  {id: 'agency:trade', props: {kind: 'Agency', name: '商贸部', nameEn: 'Ministry of Trade', degree: 1, totalDegree: 1}}
] AS row
MERGE (node:Entity {id: row.id})
SET node:Agency
SET node += row.props;
UNWIND [
  {id: 'platform:yunji', props: {kind: 'Platform', name: '云集网', nameEn: 'Yunji', degree: 3, totalDegree: 3}},
  {id: 'platform:baichuan', props: {kind: 'Platform', name: '百川商城', nameEn: 'Baichuan Mall', degree: 2, totalDegree: 2}},
  {id: 'platform:juhe', props: {kind: 'Platform', name: '聚禾平台', nameEn: 'Juhe', degree: 1, totalDegree: 1}}
] AS row
MERGE (node:Entity {id: row.id})
SET node:Platform
SET node += row.props;
UNWIND [
  {id: 'company:post', props: {kind: 'Company', name: '邮递公司', nameEn: 'Post Company', degree: 1, totalDegree: 1}}
] AS row
MERGE (node:Entity {id: row.id})
SET node:Company
SET node += row.props;
UNWIND [
  {id: 'province:dongling', props: {kind: 'Province', name: '东岭省', nameEn: 'Dongling', degree: 2, totalDegree: 2}},
  {id: 'province:nanhu', props: {kind: 'Province', name: '南湖省', nameEn: 'Nanhu', degree: 1, totalDegree: 1}}
] AS row
MERGE (node:Entity {id: row.id})
SET node:Province
SET node += row.props;
UNWIND [
  {id: 'agreement:rural-yunji', props: {kind: 'Agreement', name: '乡村发展局与云集网的协议', date: '2015-03', earliest: '2015-03-01', latest: '2015-03-31', datePrecision: 'month', dateBasis: 'explicit', degree: 2, totalDegree: 2}},
  {id: 'agreement:rural-baichuan', props: {kind: 'Agreement', name: '乡村发展局与百川商城的协议', date: '2015-10', earliest: '2015-10-01', latest: '2015-10-31', datePrecision: 'month', dateBasis: 'explicit', degree: 2, totalDegree: 2}},
  {id: 'agreement:yunji-dongling', props: {kind: 'Agreement', name: '云集网与东岭省的协议', date: '2014-06', earliest: '2014-06-01', latest: '2014-06-30', datePrecision: 'month', dateBasis: 'explicit', degree: 2, totalDegree: 2}},
  {id: 'agreement:yunji-nanhu', props: {kind: 'Agreement', name: '云集网与南湖省的协议', date: '2014-06', earliest: '2014-06-01', latest: '2014-06-30', datePrecision: 'month', dateBasis: 'explicit', degree: 2, totalDegree: 2}},
  {id: 'agreement:three', props: {kind: 'Agreement', name: '《乡村物流合作框架协议》', date: '2016-03', earliest: '2016-03-01', latest: '2016-03-31', datePrecision: 'month', dateBasis: 'explicit', degree: 3, totalDegree: 3}},
  {id: 'agreement:juhe-dongling', props: {kind: 'Agreement', name: '聚禾平台与东岭省的协议', degree: 2, totalDegree: 2}}
] AS row
MERGE (node:Entity {id: row.id})
SET node:Agreement
SET node += row.props;
UNWIND [
  {id: 'signed:1', source: 'agency:rural', target: 'agreement:rural-yunji', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:1']}},
  {id: 'signed:2', source: 'platform:yunji', target: 'agreement:rural-yunji', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:2']}},
  {id: 'signed:3', source: 'agency:rural', target: 'agreement:rural-baichuan', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:3']}},
  {id: 'signed:4', source: 'platform:baichuan', target: 'agreement:rural-baichuan', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:4']}},
  {id: 'signed:5', source: 'platform:yunji', target: 'agreement:yunji-dongling', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:5']}},
  {id: 'signed:6', source: 'province:dongling', target: 'agreement:yunji-dongling', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:6']}},
  {id: 'signed:7', source: 'platform:yunji', target: 'agreement:yunji-nanhu', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:7']}},
  {id: 'signed:8', source: 'province:nanhu', target: 'agreement:yunji-nanhu', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:8']}},
  {id: 'signed:9', source: 'agency:trade', target: 'agreement:three', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:9']}},
  {id: 'signed:10', source: 'platform:baichuan', target: 'agreement:three', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:10']}},
  {id: 'signed:11', source: 'company:post', target: 'agreement:three', props: {directed: true, weight: 1, modality: 'reported', basis: 'explicit', relations: ['signed:11']}},
  {id: 'signed:12', source: 'platform:juhe', target: 'agreement:juhe-dongling', props: {directed: true, weight: 1, modality: 'plan', basis: 'explicit', relations: ['signed:12']}},
  {id: 'signed:13', source: 'province:dongling', target: 'agreement:juhe-dongling', props: {directed: true, weight: 1, modality: 'plan', basis: 'explicit', relations: ['signed:13']}}
] AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (target)<-[relation:SIGNED {id: row.id}]-(source)
SET relation += row.props;
