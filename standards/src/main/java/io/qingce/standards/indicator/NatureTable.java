package io.qingce.standards.indicator;

/** Soil and groundwater, nature, farming, waters, air and noise: indicators that units report, by field of work as plans print it. */
final class NatureTable {

    static final String ROWS = """
            # 土壤与地下水
            contaminated-arable-safe-use-rate | 受污染耕地安全利用率 | Safe-use rate of contaminated arable land | % | HIGHER | LEVEL
            key-construction-land-safe-use | 重点建设用地安全利用 | Safe use of key construction land | - | - | STATE
            soil-quality-not-worse | 土壤环境质量不降低 | Soil quality does not get worse | - | - | STATE
            soil-quality-assessment | 土壤环境质量达到考核要求 | Soil quality meets the assessment requirement | - | - | STATE
            soil-hazard-lookback | 土壤污染重点监管单位隐患排查“回头看” | Second hazard survey of key soil-pollution units | 轮 | HIGHER | LEVEL
            gw-key-area-delimitation | 配合市级完成地下水污染防治重点区划分 | Support the city to delimit key groundwater protection areas | - | - | STATE
            gw-plain-survey-phase2 | 配合市级完成焦作市平原区地下水环境状况调查评估(二期) | Support the city's plain-area groundwater survey, phase 2 | - | - | STATE
            soil-risk | 土壤污染风险得到有效管控 | Soil-pollution risk controlled | - | - | STATE
            soil-hazard-round | 土壤污染重点监管单位隐患排查整改 | Soil hazard survey and rectification | 轮 | HIGHER | LEVEL
            priority-farmland-area | 优先保护类耕地面积 | Area of priority-protection arable land | 亩 | HIGHER | LEVEL
            priority-farmland-quality | 优先保护类耕地土壤环境质量 | Soil quality of priority-protection arable land | - | - | STATE
            strict-control-arable-safe-use | 严格管控类耕地安全利用 | Safe use of strictly controlled arable land | % | HIGHER | LEVEL
            arable-source-cut | 耕地土壤污染断源措施落实 | Source-cutting measures for arable-land pollution in place | - | - | STATE
            gw-source-survey | 配合完成污染源地下水环境状况调查评估 | Support completion of groundwater survey of pollution sources | - | - | STATE
            # 农业农村
            straw-utilisation-rate | 秸秆综合利用率 | Straw utilisation rate | % | HIGHER | LEVEL
            straw-fire-points | 秸秆焚烧火点数 | Straw-burning fire points | 个 | LOWER | LEVEL
            township-seat-sewage-coverage | 乡镇政府驻地生活污水处理设施全覆盖 | Sewage treatment facilities at all township seats | % | HIGHER | LEVEL
            snwd-villages-sewage | 南水北调水源保护区内村庄生活污水治理 | Village sewage treatment in the water-diversion protection zones | 个 | HIGHER | LEVEL
            fertiliser-use-efficiency | 主要农作物化肥利用率 | Fertiliser utilisation rate of main crops | % | HIGHER | LEVEL
            green-pest-control-rate | 主要农作物病虫害绿色防控率 | Green pest-control rate of main crops | % | HIGHER | LEVEL
            unified-pest-control-rate | 主要农作物病虫害统防统治率 | Unified pest-control rate of main crops | % | HIGHER | LEVEL
            manure-utilisation-rate | 畜禽粪污综合利用率 | Livestock manure utilisation rate | % | HIGHER | LEVEL
            film-recovery-rate | 农膜回收率 | Agricultural film recovery rate | % | HIGHER | LEVEL
            rural-sewage-treatment-rate | 农村生活污水治理率 | Rural sewage treatment rate | % | HIGHER | LEVEL
            soil-test-fertilisation-coverage | 测土配方施肥技术覆盖率 | Coverage of soil-test-based fertilisation | % | HIGHER | LEVEL
            no-breeding-zone-farms | 禁养区域畜禽养殖场取缔 | Livestock farms in no-breeding zones closed | - | - | STATE
            fertiliser-pesticide-use-efficiency | 主要农作物化肥农药利用率 | Utilisation rate of chemical fertiliser and pesticide on main crops | % | HIGHER | LEVEL
            township-sewage-plants-running | 乡镇政府驻地污水处理设施正常运行 | Township-seat sewage plants all in normal operation | 座 | HIGHER | LEVEL
            rural-sewage-coverage | 农村生活污水治理全覆盖 | Full coverage of rural sewage treatment | % | HIGHER | LEVEL
            fertiliser-use | 化肥施用量(折纯量) | Fertiliser use (pure nutrient) | 万吨 | LOWER | LEVEL
            pesticide-use | 农药使用量(商品量) | Pesticide use (product amount) | 万吨 | LOWER | LEVEL
            livestock-ammonia-reduction | 大型规模化养殖场氨排放总量下降 | Ammonia emissions of large livestock farms fall | % | HIGHER | CHANGE
            contaminated-grain | 重金属超标粮食进入口粮市场 | Heavy-metal-contaminated grain entering the food market | 起 | LOWER | LEVEL
            fertiliser-pesticide-use | 主要农作物化肥农药施用量负增长 | Fertiliser and pesticide use on main crops keeps falling | - | - | STATE
            pesticide-use-efficiency | 主要农作物农药利用率 | Pesticide utilisation rate | % | HIGHER | LEVEL
            # 水环境
            outfall-tracing | 入河排污口溯源 | Source-tracing of river outfalls | % | HIGHER | LEVEL
            outfall-rectification | 入河排污口整治率 | Rectification of river outfalls | % | HIGHER | LEVEL
            beautiful-rivers-count | 美丽河湖数量 | Number of beautiful rivers and lakes | 条 | HIGHER | LEVEL
            riparian-buffer-length | 河湖生态缓冲带修复长度 | Restored riparian buffer length | 公里 | HIGHER | LEVEL
            wetland-restored-area | 湿地恢复(建设)面积 | Restored or built wetland area | 平方公里 | HIGHER | LEVEL
            outfall-survey | 主要河流入河排污口排查 | Survey of river outfalls on the main rivers | % | HIGHER | LEVEL
            outfall-supervision-system | 入河排污口监督管理体系 | River-outfall supervision system built | - | - | STATE
            industrial-park-inspection | 省级及以上工业园区排查整治任务 | Inspection and rectification of provincial-and-above industrial parks | - | - | STATE
            drinking-zone-problems | 饮用水水源保护区内环境问题 | Environmental problems in drinking-water protection zones | 个 | LOWER | LEVEL
            # 生态保护
            legacy-mine-restoration | 历史遗留矿山生态修复面积 | Restored area of legacy mines | 亩 | HIGHER | LEVEL
            red-line-delimited | 生态保护红线划定 | Ecological red line delimited | - | - | STATE
            red-line-area | 生态保护红线面积 | Area of the ecological red line | 平方千米;万平方公里 | HIGHER | LEVEL
            eqi | 生态质量指数 | Ecological quality index | - | HIGHER | LEVEL
            forest-cover | 森林覆盖率 | Forest cover | % | HIGHER | LEVEL
            eco-space-growth | 生态空间逐步拓展 | Ecological space grows | - | - | STATE
            biodiversity | 生物多样性得到有效保护 | Biodiversity protected | - | - | STATE
            eco-products | 生态产品供给水平大幅提升 | Supply of ecological products rises | - | - | STATE
            eco-space | 国土生态空间应保尽保 | Ecological land fully protected | - | - | STATE
            red-line-review | 生态保护红线评估调整工作 | Ecological red-line review | - | - | STATE
            green-space-ratio | 城市建成区绿地率 | Green-space ratio of the built-up area | % | HIGHER | LEVEL
            park-area-per-capita | 人均公园绿地面积 | Park area per person | 平方米 | HIGHER | LEVEL
            wetland-area | 湿地面积 | Wetland area | 公顷 | HIGHER | LEVEL
            added-green-area | 新增绿化面积 | Added green area | 万平方米 | HIGHER | LEVEL
            green-coverage | 建成区绿化覆盖率 | Green coverage of the built-up area | % | HIGHER | LEVEL
            garden-residential-rate | 园林式居住区达标率 | Garden-style residential area compliance rate | % | HIGHER | LEVEL
            green-service-radius | 城市绿地服务半径覆盖率 | Green-space service-radius coverage | % | HIGHER | LEVEL
            # 空气质量
            construction-dust-six100 | 施工工地扬尘“六个百分之百” | Six 100 % rules of construction sites | % | HIGHER | LEVEL
            mechanised-sweeping-rate | 城市建成区道路机械化清扫率 | Mechanised road-sweeping rate of the built-up area | % | HIGHER | LEVEL
            construction-dust-eight100 | 施工工地“八个百分之百”和“两个禁止” | Eight 100 % rules and two bans of construction sites | - | - | STATE
            # 声环境
            noise-auto-monitoring | 功能区声环境质量自动监测 | Automatic monitoring of acoustic functional areas | % | HIGHER | LEVEL
            """;

    private NatureTable() {}
}
