package io.qingce.standards.indicator;

/** Energy and climate, transport, water resources: indicators that units report, by field of work as plans print it. */
final class ResourcesTable {

    static final String ROWS = """
            # 交通运输
            official-vehicle-nev | 党政机关新增、更新公务用车新能源化 | New or replaced official vehicles are new-energy | % | HIGHER | LEVEL
            urban-truck-nev-share | 城市建成区内载货汽车全部替换为新能源车辆 | All trucks in the built-up area replaced by new-energy vehicles | % | HIGHER | LEVEL
            bus-taxi-sanitation-new-nev-share | 新增及更新公交、出租、市政环卫车辆新能源化 | New/replaced buses, taxis and sanitation vehicles are new-energy | % | HIGHER | LEVEL
            postal-logistics-new-nev-share | 新增及更换邮政、通勤、轻型物流等作业车辆新能源化比例 | New-energy share of new/replaced postal, commuting, light-logistics, tourism, rail-yard and airport vehicles | % | HIGHER | LEVEL
            soe-truck-clean-share | 国有企业使用新能源或国六货车运输 | State-owned enterprises use new-energy or National-VI trucks | % | HIGHER | LEVEL
            soe-nonroad-clean-share | 场区内使用新能源或国三及以上非道路移动机械 | Only new-energy or National-III-and-above non-road machinery on site | % | HIGHER | LEVEL
            bulk-site-rail-connection | 新建及迁建大宗货物企业、园区接入铁路专用线或管道 | New or relocated bulk-freight sites connect to rail spur or pipeline | % | HIGHER | LEVEL
            road-freight-turnover-share | 公路货物周转量占比 | Road share of freight turnover | %;百分点 | LOWER | LEVEL
            bulk-clean-transport-share | 火电、钢铁、化工、煤炭、焦化、有色等行业大宗货物清洁运输比例 | Clean-transport share of bulk goods in key sectors | % | HIGHER | LEVEL
            urban-fleet-new-nev-share | 城市建成区新增或更新的公交、载货、邮政、环卫、出租、网约车全部使用新能源 | All new or replaced buses, trucks, postal, sanitation, taxi and ride-hailing vehicles in the built-up area are new-energy | % | HIGHER | LEVEL
            public-sector-nev-share | 公共领域新能源汽车比例 | New-energy share of public-sector vehicles | % | HIGHER | LEVEL
            diesel-truck-n3-phaseout | 国三及以下排放标准柴油货车淘汰 | Scrapping of National-III-and-below diesel trucks | - | - | STATE
            diesel-truck-phaseout | 国四及以下排放标准营运柴油货车淘汰 | Scrapping of National-IV commercial diesel trucks | - | - | STATE
            n6-heavy-truck-share | 国六排放标准重型货车占比 | Share of National-VI heavy trucks | % | HIGHER | LEVEL
            unregistered-nonroad | 非道路移动机械未登记、未监管现象 | Unregistered or unsupervised non-road machinery | - | - | STATE
            vapour-recovery-online | 储油库和年销售汽油量大于3000吨加油站油气回收自动监控联网 | Vapour-recovery monitoring at depots and large petrol stations | - | - | STATE
            vehicle-spot-check-rate | 机动车、非道路移动机械年度抽检率 | Annual spot-check rate of vehicles and non-road machinery | % | HIGHER | LEVEL
            high-use-vehicle-nev | 高频使用车辆新能源更新 | New-energy replacement of high-use vehicles | - | - | STATE
            oil-station-online | 重点排污单位安装在线监测系统并联网 | Key polluters install networked online monitoring | - | - | STATE
            # 能源与气候
            non-fossil-share | 非化石能源消费占比 | Non-fossil share of energy consumption | % | HIGHER | LEVEL
            renewable-capacity | 可再生能源发电装机 | Installed renewable power capacity | 万千瓦 | HIGHER | LEVEL
            small-coal-chp-closure | 关停整合落后燃煤小热电机组和燃煤锅炉 | Close or merge small coal-fired CHP units and boilers | - | - | STATE
            coal-boiler-loose-coal-phaseout | 淘汰供热管网覆盖范围内的燃煤锅炉和散煤 | Phase out coal boilers and loose coal inside the heat-network area | - | - | STATE
            loose-coal-zero | 散煤动态清零 | Loose coal stays at zero | - | - | STATE
            energy-per-gdp | 单位地区生产总值能耗 | Energy use per unit of GDP | 吨标煤/万元 | LOWER | LEVEL
            total-energy | 能源消耗总量 | Total energy consumption | 万吨标准煤 | LOWER | LEVEL
            industrial-energy-intensity-reduction | 单位工业增加值能耗下降 | Reduction of energy use per unit of industrial value added | % | LOWER | CHANGE
            gas-network-village-coverage | 城乡燃气管网到村覆盖率 | Gas-network coverage of villages | % | HIGHER | LEVEL
            co2-intensity-reduction | 单位地区生产总值二氧化碳排放降低 | Reduction of CO₂ emissions per unit of GDP | % | HIGHER | CHANGE
            energy-intensity-reduction | 单位地区生产总值能源消耗降低 | Reduction of energy use per unit of GDP | % | HIGHER | CHANGE
            energy-efficiency | 能源资源利用效率大幅提高 | Energy and resource efficiency rises | - | - | STATE
            co2-intensity-trend | 碳排放强度持续降低 | Carbon intensity keeps falling | - | - | STATE
            coal-consumption | 煤炭消费量 | Coal consumption | 万吨 | LOWER | LEVEL
            rural-coal-replacement | 农村取暖、养殖业及农副产品加工业燃煤设施清洁能源替代 | Clean-energy replacement of rural coal facilities | - | - | STATE
            new-10kv-lines | 新建10千伏线路 | New 10 kV lines | 公里 | HIGHER | LEVEL
            new-transformers | 新建配变 | New distribution transformers | 台 | HIGHER | LEVEL
            new-transformer-capacity | 新增配变容量 | Added transformer capacity | MVA | HIGHER | LEVEL
            co2-peak | 二氧化碳达峰 | CO₂ emissions peak | - | - | STATE
            transport-co2-intensity | 营运车辆单位运输周转量二氧化碳排放下降 | CO2 per unit of transport turnover falls | % | HIGHER | CHANGE
            green-building-share | 城镇新建建筑中绿色建筑面积占比 | Share of green buildings in new urban buildings | % | HIGHER | LEVEL
            public-institution-energy-area | 公共机构单位建筑面积能耗下降 | Energy per floor area of public institutions falls | % | HIGHER | CHANGE
            public-institution-energy-capita | 公共机构人均综合能耗下降 | Per-capita energy use of public institutions falls | % | HIGHER | CHANGE
            carbon-neutral | 碳中和愿景 | Carbon-neutrality vision | - | - | STATE
            ghg-binding-targets | 温室气体排放约束性目标 | Binding greenhouse-gas targets assigned by the city | - | - | STATE
            # 水资源
            water-per-gdp | 万元地区生产总值用水量 | Water use per 10,000 yuan of GDP | 立方米/万元 | LOWER | LEVEL
            total-water-use | 用水总量 | Total water use | 万立方米 | LOWER | LEVEL
            irrigation-efficiency | 农田灌溉水有效利用系数 | Irrigation water effective-use coefficient | - | HIGHER | LEVEL
            water-saving-county | 县域节水型社会建设 | County-level water-saving society built | - | - | STATE
            water-intensity-reduction | 万元地区生产总值用水量下降 | Reduction of water use per 10,000 yuan of GDP | % | HIGHER | CHANGE
            industrial-water-intensity | 万元工业增加值用水量 | Water use per 10,000 yuan of industrial value added | 立方米/万元 | LOWER | LEVEL
            network-leakage-rate | 城市公共供水管网漏损率 | Leakage rate of the urban water network | % | LOWER | LEVEL
            reclaimed-water-rate | 再生水利用率 | Reclaimed-water use rate | % | HIGHER | LEVEL
            gw-dual-control | 地下水水量、水位双控制度完善 | Dual control of groundwater quantity and level in place | - | - | STATE
            gw-level-network | 地下水位自动监测站网 | Groundwater-level station network | - | - | STATE
            """;

    private ResourcesTable() {}
}
