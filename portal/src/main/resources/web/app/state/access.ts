import { both, type Words } from './words';

/** The roles that pages speak of, by their code and as the services call them; RolesTest holds both against those of the services. */
export const roles = {
  viewer: both('成果查阅', 'reads results'),
  reader: both('数据查阅', 'reads all data'),
  feed: both('数据报送', 'sends readings'),
  'site-editor': both('点位维护', 'keeps sites and devices'),
  'operator-reviewer': both('运维审核', 'reviews for the operator'),
  'city-reviewer': both('市级审核', 'reviews for the city'),
  'province-reviewer': both('省级审核', 'reviews for the province'),
  'event-approver': both('事件审批', 'decides on exceptional events'),
  reporter: both('责任单位填报', 'reports for a unit'),
  verifier: both('填报核实', 'verifies reports'),
  'plan-editor': both('规划编制', 'edits plans'),
  signer: both('成果签发', 'signs results'),
  'system-administrator': both('系统管理员', 'system administrator'),
  'security-administrator': both('安全管理员', 'security administrator'),
  auditor: both('审计管理员', 'audit administrator'),
} satisfies Record<string, Words>;

export type Role = keyof typeof roles;

/** The roles that a key of a program can have (docs/security/access.md; RolesTest): it decides on nothing and signs nothing. */
export const keyRoles: readonly Role[] = ['viewer', 'reader', 'feed', 'site-editor'];

/**
 * Which role reads what begins so, the longest that fits: what one may not read is not asked for, so that the page can say so in
 * advance. The services decide; RolesTest holds this against the tables of docs/security.
 */
const readBy: readonly (readonly [string, ...Role[]])[] = [
  ['/api/', 'viewer'],
  ['/api/access-keys/', 'security-administrator'],
  ['/api/attainment/budget', 'reader'],
  ['/api/attainment/forecast', 'reader'],
  ['/api/attainment/what-if', 'reader'],
  ['/api/audit/', 'auditor'],
  ['/api/exceptional-events', 'reader'],
  ['/api/feeds/hj212/devices', 'reader'],
  ['/api/mappings', 'reader', 'feed'],
  ['/api/observations', 'reader'],
  ['/api/plans', 'reader'],
  ['/api/quality/', 'reader'],
  ['/api/reviews', 'reader'],
  ['/api/scoring-rules', 'reader'],
  ['/api/sign-offs/verify', 'viewer', 'auditor'],
  ['/api/sites', 'reader'],
  ['/api/targets', 'reader'],
  ['/api/tasks', 'reader'],
  ['/api/units', 'reader'],
  ['/api/webhooks', 'system-administrator'],
];

/** The roles of which any reads what stands at a path; none where it is no path of the services. */
export function readers(path: string): readonly Role[] {
  const [longest] = readBy.filter(([begin]) => path.startsWith(begin)).sort(([one], [other]) => other.length - one.length);
  return longest === undefined ? [] : (longest.slice(1) as Role[]);
}
