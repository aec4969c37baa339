/** Words of what goes wrong: what happened, and what a reader can do about it. */
import { plural } from './plural.ts'

export const troubleTexts = {
  wrongAddress: { zh: '这个地址读不懂', en: 'This address cannot be read' },
  openDefault: { zh: '打开默认的图', en: 'Open the default map' },
  failed: { zh: '没有得到回答。请再试一次。', en: 'No answer came. Try again.' },
  retry: { zh: '再试一次', en: 'Try again' },
  serverDown: { zh: '服务器没有回应。它在运行吗？', en: 'The server does not answer. Is it running?' },
  engineDown: {
    zh: '服务器现在答不了：它连不上数据库，或正在重启。请稍后再试。',
    en: 'The server cannot answer now: it does not reach its database, or is starting. Try again in a moment.',
  },
  storeUnusable: {
    zh: '数据正在更换，或数据文件读不了。请稍后再试。',
    en: 'The data are being replaced, or their files cannot be read. Try again in a moment.',
  },
  rateLimited: {
    zh: (seconds: number | null) =>
      `短时间内问得太多，服务器先停一停。请过${seconds === null ? '一会儿' : ` ${String(seconds)} 秒`}再试。`,
    en: (seconds: number | null) =>
      `Too much was asked in too short a time. Try again in ${seconds === null ? 'a moment' : plural(seconds, 'second')}.`,
  },
  overloaded: {
    zh: '服务器正忙，请过几秒再试。',
    en: 'The server is busy. Try again in some seconds.',
  },
  tookTooLong: {
    zh: '这个问题算得太久，服务器停下了。请缩小范围再试：少走几步，或加上条件。',
    en: 'This question took too long, and the server gave up. Ask for less: fewer steps, or a condition more.',
  },
  askForLess: {
    zh: '请缩小范围：少走几步、少展开几个点，或加上条件。',
    en: 'Ask for less: fewer steps, fewer expanded nodes, or a condition more.',
  },
  tooLong: {
    zh: '问题太长，服务器不收：地址里列的点太多。请少展开或少列几个点再试。',
    en: 'The question is too long for the server: its address lists too many nodes. Expand or list fewer.',
  },
  wrongFormat: {
    zh: '服务器不收这种格式的请求。请刷新页面；若仍如此，多半是中间的代理改动了请求，请告诉管理服务器的人。',
    en: 'The server does not take a request of this format. Load the page anew; if that does not help, a proxy in between changes requests: tell who runs the server.',
  },
  internal: {
    zh: '服务器出了错。可以再试一次；若仍如此，请告诉管理服务器的人。',
    en: 'The server failed. Try again; if that does not help, tell who runs it.',
  },
  stillBefore: {
    zh: '下面还是上一个问题的答案。',
    en: 'What is shown below still answers the question before.',
  },
  reload: { zh: '刷新页面', en: 'Load anew' },
  brokeDown: {
    zh: '页面出了错，看不下去了。刷新后会回到这个地址的图。',
    en: 'The page failed. Loaded anew, it shows what its address says.',
  },
  useForce: { zh: '改用力导向布局', en: 'Use the force layout' },
} as const
