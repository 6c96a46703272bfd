import { both } from '../state/words';

export const words = {
  question: both('公布了什么？', 'What was published?'),
  explain: both('以下为已发布的公报。每份有固定链接，内容不再改变；更正另行编号发布。',
    'Bulletins that were published. Each has a permanent address and never changes; corrections are published under numbers of their own.'),
  none: both('还没有发布过公报。', 'No bulletin has been published yet.'),
  all: both('全部公报', 'All bulletins'),
  regions: both('行政区域', 'Region'),
  every: both('全部', 'All'),
  known: (time: string) => both(`数据截至${time}`, `As known on ${time}`),
  signed: (by: string, time: string) => both(`${by} 签发，${time}发布`, `signed by ${by}, published ${time}`),
  withdrawn: both('本公报已撤回。', 'This bulletin was withdrawn.'),
  corrects: both('本公报更正', 'It corrects'),
  corrected: both('已有更正', 'It was corrected'),
  content: both('内容', 'What it says'),
  hash: both('内容校验值', 'Hash of what is printed'),
  pages: both('下载文本（PDF）', 'Pages (PDF)'),
  workbook: both('下载工作簿（.xlsx）', 'Workbook (.xlsx)'),
};
