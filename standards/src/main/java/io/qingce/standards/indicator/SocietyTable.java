package io.qingce.standards.indicator;

/** General goals, towns, capacity of the administration, participation: indicators that units report, by field of work as plans print it. */
final class SocietyTable {

    static final String ROWS = """
            # 综合
            reported-value | 填报指标 | Reported value | - | - | LEVEL
            fyp-quality-and-reduction-targets | 五年规划生态环境质量和总量减排目标 | Environmental-quality and emission-reduction targets of the five-year plan | - | - | STATE
            green-low-carbon | 绿色低碳发展 | Green and low-carbon development | - | - | STATE
            env-quality-up | 生态环境质量持续改善 | Environmental quality keeps improving | - | - | STATE
            ecosystem-services | 生态系统服务功能 | Ecosystem services | - | - | STATE
            living-environment | 城乡人居环境 | Urban and rural living environment | - | - | STATE
            beautiful-anyang | 美丽安阳建设取得新成效 | Beautiful-Anyang construction makes new progress | - | - | STATE
            demo-city | 成功创建国家生态文明建设示范市 | Become a national ecological-civilisation demonstration city | - | - | STATE
            demo-city-indicators | 各项指标达到国家生态文明建设示范市考核指标要求 | All indicators meet the demonstration-city assessment requirements | - | - | STATE
            industrial-land-output | 单位工业用地工业增加值 | Industrial value added per unit of industrial land | 万元/亩 | HIGHER | LEVEL
            beautiful-jiaozuo | 美丽焦作建设取得新成效 | Beautiful-Jiaozuo construction makes new progress | - | - | STATE
            prominent-problems | 环境突出问题得到有效治理 | Prominent environmental problems treated | - | - | STATE
            env-safety | 环境安全得到有效保障 | Environmental safety secured | - | - | STATE
            governance | 生态环境治理体系和治理能力现代化 | Governance system and capacity modernised | - | - | STATE
            public-gain | 人民群众幸福感获得感显著增强 | People's sense of gain and happiness grows | - | - | STATE
            layout | 产业布局及生态格局进一步优化 | Industrial layout and ecological pattern improved | - | - | STATE
            structure | 结构调整深入推进 | Structural adjustment advances | - | - | STATE
            awareness | 全社会生态文明意识显著提升 | Ecological awareness of society clearly rises | - | - | STATE
            beautiful-shangjie | 美丽上街建设取得明显进展 | Beautiful-Shangjie construction makes clear progress | - | - | STATE
            # 城乡基础设施
            urban-repair-works-zero | 城区内现有修复、养护等施工项目全部完工 | All existing urban repair and maintenance works finished | - | - | STATE
            scattered-sites-zero | 重点区域内零散工地全部清零 | Scattered construction sites in key areas cleared | - | - | STATE
            sewage-collection-rate-city | 城市建成区生活污水集中收集率 | Centralised sewage collection rate of the built-up area | % | HIGHER | LEVEL
            sewage-collection-rate-counties | 县城生活污水集中收集率 | Centralised sewage collection rate of county seats | %;百分点 | HIGHER | LEVEL
            wwtp-influent-bod-share | 进水生化需氧量浓度高于100毫克/升的城市生活污水处理厂占比 | Share of urban sewage plants with influent BOD above 100 mg/L | % | HIGHER | LEVEL
            dashahe-wwtp-start | 大沙河南新城区集中式污水处理厂:场站主体及管网工程开工建设 | Dashahe-south new-town wastewater plant: works started | - | - | STATE
            dashahe-wwtp-main | 大沙河南新城区集中式污水处理厂:主体工程 | Dashahe-south new-town wastewater plant: main works | - | - | STATE
            domestic-wastewater-treatment-rate | 生活污水处理率 | Domestic wastewater treatment rate | % | HIGHER | LEVEL
            zero-direct-discharge | 污水“零直排” | Zero direct discharge of wastewater | - | - | STATE
            sludge-harmless-rate | 污泥无害化处置率 | Harmless sludge disposal rate | % | HIGHER | LEVEL
            combined-sewers-zero | 城市建成区雨污合流管网清零 | Combined sewers in the built-up area eliminated | 公里 | LOWER | LEVEL
            hanhai-upgrade | 聊城市高新瀚海水处理有限公司提标改造 | Upgrading of the Hanhai wastewater plant | - | - | STATE
            fifteen-minute-circle | 市民“15分钟生活圈”全覆盖 | 15-minute living circle covers all | % | HIGHER | LEVEL
            district-heating-coverage | 建成区集中供热普及率 | District-heating coverage of the built-up area | % | HIGHER | LEVEL
            direct-sewage-outlets | 建成区生活污水直排口 | Direct sewage outfalls in the built-up area | 个 | LOWER | LEVEL
            # 治理能力
            township-air-station-upgrade | 乡镇空气站升级改造 | Township air-station upgrades | 个 | HIGHER | LEVEL
            six-factor-coverage | 市域内“六因子”监测全覆盖 | Six-pollutant monitoring covers the whole city | % | HIGHER | LEVEL
            longan-station | 安阳龙安区先进制造业开发区环境自动监测站点建设 | Automatic monitoring station in the Long'an advanced-manufacturing zone | - | - | STATE
            enforcement-city-standard | 市级执法机构达标 | City enforcement body up to standard | - | - | STATE
            enforcement-equipment-common | 县级执法机构常用执法装备达标 | County enforcement bodies: common equipment up to standard | - | - | STATE
            enforcement-equipment-full | 县级执法机构装备标准化建设达标 | County enforcement bodies: equipment standardisation met | - | - | STATE
            damage-accountability | 生态环境损害责任追究制度 | Accountability system for environmental damage | - | - | STATE
            permit-coverage | 固定污染源排污许可证覆盖率 | Discharge-permit coverage of stationary sources | % | HIGHER | LEVEL
            reform | 生态文明制度改革深入推进 | Institutional reform advances | - | - | STATE
            capacity-gaps | 生态环境治理能力短板加快补齐 | Capacity gaps closed faster | - | - | STATE
            governance-effect | 生态环境治理效能得到新提升 | Governance effectiveness rises | - | - | STATE
            online-monitor-coverage | 重点排污单位在线监控设施“应装尽装” | Online monitors at all key polluters that must have them | % | HIGHER | LEVEL
            monitoring-network-coverage | 生态环境监测网络全覆盖 | Monitoring network covers all fields, elements and areas | - | - | STATE
            permit-linkage | 排污许可日常管理、环境监测、执法监管联动畅通 | Permit management, monitoring and enforcement linked | - | - | STATE
            # 公众参与
            green-procurement-share | 政府绿色采购比例 | Green share of government procurement | % | HIGHER | LEVEL
            officials-trained-share | 党政领导干部参加生态文明培训的人数比例 | Share of leading officials trained in ecological civilisation | % | HIGHER | LEVEL
            public-awareness | 公众对生态文明知识知晓度 | Public awareness of ecological civilisation | % | HIGHER | LEVEL
            info-disclosure-rate | 环境信息公开率 | Environmental information disclosure rate | % | HIGHER | LEVEL
            public-satisfaction | 公众对生态文明建设的满意度 | Public satisfaction with ecological-civilisation work | % | HIGHER | LEVEL
            green-life | 绿色低碳的生活方式加快形成 | Green low-carbon lifestyles form | - | - | STATE
            """;

    private SocietyTable() {}
}
