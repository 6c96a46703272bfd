package io.qingce.standards.indicator;

/** Industry, emissions, waste and risks: indicators that units report, by field of work as plans print it. */
final class PollutionTable {

    static final String ROWS = """
            # 工业治理
            steel-outdated-equipment | 钢铁落后产能装备退出或完成大型化改造 | Outdated steel equipment retired or enlarged | - | - | STATE
            sinter-flue-gas-recirculation | 钢铁企业烧结机工序烟气循环率 | Flue-gas recirculation rate of sintering machines | % | HIGHER | LEVEL
            coking-ule | 焦化企业有组织和无组织超低排放改造 | Ultra-low-emission retrofit of coking enterprises (stack and fugitive) | - | - | STATE
            clean-transport-ule | 钢铁、水泥、焦化企业清洁运输超低排放改造 | Clean-transport ultra-low-emission retrofit of steel, cement, coking enterprises | - | - | STATE
            new-project-ule | 新改扩建(含搬迁)钢铁、水泥、焦化项目达到超低排放水平 | New, rebuilt and relocated projects at ultra-low-emission level | % | HIGHER | LEVEL
            deep-treatment-coverage | 重点行业深度治理全覆盖 | Deep treatment covers all key-industry enterprises | % | HIGHER | LEVEL
            new-chemical-parks | 不再新增化工园区 | No new chemical parks | 个 | LOWER | LEVEL
            chemical-park-upgrade | 现有化工园区升级改造任务 | Upgrading of existing chemical parks | - | - | STATE
            voc-platform | 化工园区挥发性有机物管控平台 | VOCs control platform for chemical parks | - | - | STATE
            chemical-wastewater-facility | 化工生产废水集中处理设施及专管或明管管网 | Dedicated chemical wastewater treatment and piping | - | - | STATE
            outdated-capacity-zero | 落后产能动态清零 | Outdated capacity stays at zero | - | - | STATE
            gas-producer-replacement | 燃料类煤气发生炉清洁能源替代 | Clean-energy replacement of fuel gas producers (or central supply) | - | - | STATE
            furnace-clean-energy | 高污染燃料工业炉窑改用清洁低碳能源 | High-pollution-fuel industrial furnaces switched to clean low-carbon energy | - | - | STATE
            fixed-bed-gasifier-retrofit | 固定床间歇式煤气发生炉新型煤气化工艺改造 | New gasification process retrofit of fixed-bed intermittent gas producers | - | - | STATE
            fugitive-five-one | 重点工业企业无组织排放深度治理(五到位、一密闭) | Fugitive-emission deep treatment of key industrial enterprises (five in-place, one enclosed) | % | HIGHER | LEVEL
            capacity-only-down | “两高”重点行业产能总量只减不增 | Total capacity of key high-energy industries only falls | - | - | STATE
            ammonia-slip-online | 氨逃逸在线监控设备加装并联网 | Ammonia-slip online monitors installed and networked | - | - | STATE
            kiln-ule | 工业炉窑全行业超低排放 | All industrial kilns at ultra-low emission | - | - | STATE
            low-voc-coating | 汽车修理、家具、零部件、工程机械等全部使用低VOCs含量涂料 | Low-VOC coatings used throughout listed uses | % | HIGHER | LEVEL
            solvent-coating-share | 溶剂型工业涂料使用比例降低 | Share of solvent-based industrial coatings reduced | % | LOWER | CHANGE
            solvent-ink-share | 溶剂型油墨使用比例降低 | Share of solvent-based inks reduced | % | LOWER | CHANGE
            solvent-adhesive-use | 溶剂型胶粘剂使用量下降 | Use of solvent-based adhesives reduced | % | LOWER | CHANGE
            scattered-polluters | “散乱污”企业死灰复燃、异地转移 | New or revived scattered polluting enterprises | 个 | LOWER | LEVEL
            # 总量减排
            total-emission-reduction | 主要污染物总量减排达到考核要求 | Total emission reduction meets the assessment requirement | - | - | STATE
            nox-project-reduction | 氮氧化物重点工程减排量 | NOx reduction from key projects | 吨 | HIGHER | LEVEL
            voc-project-reduction | 挥发性有机物重点工程减排量 | VOCs reduction from key projects | 吨 | HIGHER | LEVEL
            cod-project-reduction | 化学需氧量重点工程减排量 | COD reduction from key projects | 吨 | HIGHER | LEVEL
            nh3n-project-reduction | 氨氮重点工程减排量 | Ammonia-nitrogen reduction from key projects | 吨 | HIGHER | LEVEL
            total-emission-trend | 主要污染物排放总量持续减少 | Total emissions keep falling | - | - | STATE
            # 固体废物
            hazardous-waste-disposal-rate | 危险废物安全处置率 | Safe disposal rate of hazardous waste | % | HIGHER | LEVEL
            waste-chem-capacity | 固体废物治理能力与化学物质环境风险防控能力明显增强 | Solid-waste and chemical-risk capacity grows | - | - | STATE
            medical-waste-collection | 医疗废物应收尽收、全面覆盖 | Medical waste fully collected | % | HIGHER | LEVEL
            waste-sorting-coverage | 生活垃圾分类覆盖率 | Household-waste sorting coverage | % | HIGHER | LEVEL
            zero-landfill | 原生生活垃圾“零填埋” | Zero landfill of raw household waste | 吨 | LOWER | LEVEL
            medical-waste-disposal-rate | 医疗废物无害化处置率 | Harmless disposal rate of medical waste | % | HIGHER | LEVEL
            industrial-solid-waste-utilisation | 一般工业固体废物综合利用率 | Utilisation rate of general industrial solid waste | % | HIGHER | LEVEL
            kitchen-waste-rate | 餐厨垃圾无害化处理处置率 | Harmless disposal rate of kitchen waste | % | HIGHER | LEVEL
            plastic-ban | 禁止销售含塑料微珠日化产品、禁止不可降解塑料袋和快递塑料包装 | Ban on microbead products, non-degradable bags and courier plastic packaging | - | - | STATE
            # 环境风险与辐射
            contaminated-site-system | 污染场地环境监管体系建立 | Contaminated-site supervision system in place | - | - | STATE
            contaminated-site-accidents | 污染场地风险事故 | Contaminated-site accidents | 起 | LOWER | LEVEL
            major-incidents | 重、特大突发环境事件 | Major or exceptionally major environmental emergencies | 起 | LOWER | LEVEL
            larger-incidents | 较大环境事件 | Larger environmental incidents | 起 | LOWER | LEVEL
            crossborder-dumping-incidents | 重大跨界污染和危险废物非法转移、倾倒事件 | Major cross-border pollution and illegal hazardous-waste dumping | 起 | LOWER | LEVEL
            chemical-survey | 配合开展首轮化学物质基本信息调查和首批优先评估化学物质详细信息调查 | Support the first chemical-substance surveys | - | - | STATE
            new-pollutant-measures | 重点管控新污染物风险管控措施 | Prohibition/restriction/discharge-limit measures on key emerging pollutants | - | - | STATE
            new-pollutant-capacity | 新污染物治理能力 | Capacity to control emerging pollutants | - | - | STATE
            radiation | 辐射安全监管持续加强 | Radiation-safety supervision strengthened | - | - | STATE
            env-risk | 环境风险得到有效管控 | Environmental risk controlled | - | - | STATE
            park-warning-system | 鲁西化工园区环境风险预警体系 | Risk early-warning system of the Luxi chemical park | - | - | STATE
            emergency-plan-efiling | 企业突发环境事件应急预案电子化备案 | Electronic filing of emergency plans by enterprises | % | HIGHER | LEVEL
            source-unit-supervision | 涉源单位从严监管“全覆盖” | Supervision covers all radiation-source units | % | HIGHER | LEVEL
            disused-source-storage | 废旧放射源安全收贮率 | Safe storage rate of disused sources | % | HIGHER | LEVEL
            emergency-plan | 突发环境事件应急预案编制 | Emergency response plan drawn up | - | - | STATE
            """;

    private PollutionTable() {}
}
