package io.qingce.report.region;

import io.qingce.report.air.AirData;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.water.SectionYear;
import io.qingce.report.water.WaterCode;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.DailyInput;
import io.qingce.standards.period.EventPolicy;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.period.Statistic;
import io.qingce.standards.result.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the service answers about the regions of a history, in the words of the oracle. */
@ApplicationScoped
class Answers {

    private final RegionDays regionDays;
    private final AirStatistics statistics;
    private final WaterStatistics water;

    Answers(RegionDays regionDays, AirStatistics statistics, WaterStatistics water) {
        this.regionDays = regionDays;
        this.statistics = statistics;
        this.water = water;
    }

    /** Region, day and version to everything else; the best version only of days with reviewed readings, as it is stored. */
    Map<String, String> regionDays(AsOf asOf, History history) {
        Map<String, String> days = new TreeMap<>();
        for (String region : history.regions()) {
            for (Series series : List.of(Series.REAL_TIME, Series.REVIEWED, Series.BEST)) {
                for (RegionDay day : regionDays.ofRegion(asOf, region, series, History.FIRST, History.LAST)) {
                    boolean stored =
                            series != Series.BEST || days.containsKey(region + " " + day.day() + " " + Series.REVIEWED);
                    if (stored) {
                        days.put(region + " " + day.day() + " " + series, text(day));
                    }
                }
            }
        }
        return days;
    }

    private static String text(RegionDay day) {
        List<String> outcomes = new ArrayList<>();
        AirItem.BASIC.forEach(item -> outcomes.add(text(day.city().mean(item))));
        Oracle.SHARES.forEach(share -> outcomes.add(text(day.city().ozoneMaximumHour(StationShare.valueOf(share)))));
        RegionDay.Origin origin = day.origin();
        return outcomes.stream().collect(Collectors.joining("\",\"", "{\"", "\"}")) + " " + origin.source() + " {"
                + String.join(",", origin.sites()) + "} " + origin.registered() + " "
                + (origin.simulatedLeftOut() ? "t" : "f") + " " + origin.highestRevision();
    }

    private static String text(Outcome<DailyValue> outcome) {
        return outcome instanceof Outcome.Insufficient<DailyValue> none
                ? none.reason() + " " + none.valid()
                : outcome.known()
                        .map(value -> value.exact() + " " + value.valid())
                        .orElseThrow();
    }

    /** Region, series and policy to the figures. */
    Map<String, String> figures(AsOf asOf, History history) {
        Map<String, String> figures = new TreeMap<>();
        for (String region : history.regions()) {
            for (Series series : Series.values()) {
                AirData data = statistics.data(asOf, region, new Period(History.FIRST, History.LAST), series);
                for (String asked : OracleFigures.RULES) {
                    PeriodStatistics found =
                            data.under(EditionChoice.IN_FORCE, rules(asked)).statistics();
                    figures.put(region + " " + series + " " + asked, text(found));
                }
            }
        }
        return figures;
    }

    /** Site, series and policy to the figures of every single site. */
    Map<String, String> siteFigures(AsOf asOf, History history) {
        Map<String, String> figures = new TreeMap<>();
        for (String code :
                history.sites().stream().map(History.SiteSent::code).distinct().toList()) {
            for (Series series : Series.values()) {
                statistics
                        .ofSite(asOf, RegionScope.EVERYTHING, code, new Period(History.FIRST, History.LAST), series)
                        .ifPresent(data -> OracleFigures.RULES.forEach(asked -> figures.put(
                                code + " " + series + " " + asked,
                                text(data.under(EditionChoice.IN_FORCE, rules(asked))
                                        .statistics()))));
            }
        }
        return figures;
    }

    /** Region and section to everything else. */
    Map<String, String> sections(AsOf asOf, History history, int neededMonths) {
        Map<String, String> sections = new TreeMap<>();
        Period period = new Period(WaterOracle.FIRST, WaterOracle.LAST);
        for (String region : history.regions()) {
            water.of(asOf, region, period, neededMonths)
                    .forEach(section ->
                            sections.put(region + " " + section.site().code(), text(section)));
        }
        return sections;
    }

    private static String text(SectionYear section) {
        StringBuilder text = new StringBuilder(section.assessment()
                .known()
                .map(found -> found.waterClass().chinese())
                .orElse("-"));
        text.append(' ').append(section.months()).append(' ').append(section.itemsLeftOut());
        section.assessment()
                .known()
                .ifPresent(found -> found.items()
                        .forEach((item, mean) -> text.append(' ')
                                .append(WaterCode.of(item))
                                .append('=')
                                .append(mean.exact())
                                .append(mean.waterClass().chinese())));
        return text.toString();
    }

    /** A set of rules by its name, a share of stations and a policy, such as {@code strict HALF KEPT}. */
    private static RuleSet rules(String asked) {
        String[] words = asked.split(" ");
        return RuleSet.of(words[0])
                .orElseThrow()
                .withDailyInput(DailyInput.ROUNDED)
                .withStationShare(StationShare.valueOf(words[1]))
                .withEvents(EventPolicy.valueOf(words[2]));
    }

    private static String text(PeriodStatistics found) {
        String items = AirItem.BASIC.stream()
                .map(item -> found.validity(item).valid() + "×"
                        + found.value(item, Statistic.MEAN)
                                .known()
                                .map(PeriodValue::exact)
                                .map(Object::toString)
                                .orElse("-"))
                .collect(Collectors.joining(" "));
        return items + " " + found.days().good() + "/" + found.days().valid();
    }
}
