package io.qingce.report.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.figure.Reason;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.report.site.Membership;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.water.WaterClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A11: whose sections a target is computed over. */
class AssessedSetTest {

    private static final Span DAYS = Span.year(2025);
    private static final LocalDate DAY = DAYS.to();

    private static final List<Site> SITES = List.of(
            site("国", "NATIONAL", true),
            site("省", "PROVINCIAL", true),
            site("市", "MUNICIPAL", true),
            site("县", "COUNTY", true),
            site("非考核", "NATIONAL", false));

    @ParameterizedTest
    @CsvSource({
        "国控断面水质, 国",
        "国、省控地表水断面水质, 国 省",
        "省控及以上地表水劣V类水体比例, 国 省",
        "市控断面及以上断面水质, 国 省 市",
        "县控断面水质, 县",
        "断面水质, 国 省 市 县",
        "国考断面水质, 国",
        "国、省考断面水质, 国 省",
        "国省考核断面水质, 国 省",
        "国家、省控断面水质, 国 省",
        "断面水质达到省考核要求, 国 省 市 县",
        "城市考核断面水质, 国 省 市 县",
        "管控断面水质, 国 省 市 县",
        "城市控制断面水质, 国 省 市 县"
    })
    void takesThoseOfTheLevelsThatThePrintNames(String name, String members) {
        assertEquals(members, names(AssessedSet.of(named(name).build(), DAYS), SITES));
    }

    @ParameterizedTest
    @CsvSource({"考核断面", "T1", "目标断面"})
    void takesThoseOfTheNamedSetBeforeAllOthers(String set) {
        List<Site> sites = new ArrayList<>(SITES);
        sites.add(site("集", List.of(new Membership(null, null, true, List.of(set), null, null))));
        Target target = named("目标断面水质").scope("考核断面").build();

        assertEquals("集", names(AssessedSet.of(target, DAYS), sites));
    }

    @Test
    void takesThoseThatTheSuperiorNamedBeforeAllOthers() {
        Target target = named("国控断面水质")
                .superiorOf(null, set("市", "Ⅲ类", 2025), set("县", "Ⅱ类", 2024))
                .build();
        AssessedSet set = AssessedSet.of(target, DAYS);

        assertEquals("市", names(set, SITES));
        assertEquals(Optional.of(WaterClass.III), set.targetClass(SITES.get(2)));
        assertEquals(Optional.empty(), set.targetClass(SITES.get(3)));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 甲", "2025-01-01, 甲 乙", "2025-06-30, 甲 乙", "2025-07-01, 乙"})
    void asksToWhatASiteBelongsOnTheLastDay(LocalDate day, String members) {
        LocalDate begins = LocalDate.of(2025, 1, 1);
        List<Site> sites = List.of(
                site("甲", List.of(new Membership(null, "NATIONAL", true, List.of(), null, LocalDate.of(2025, 6, 30)))),
                site(
                        "乙",
                        List.of(
                                new Membership(null, "MUNICIPAL", true, List.of(), null, null),
                                new Membership(begins, "NATIONAL", true, List.of(), null, null))));
        Span days = Span.yearUpTo(day);

        assertEquals(
                members,
                String.join(
                        " ",
                        AssessedSet.of(named("国控断面水质").build(), days).members(sites, day).stream()
                                .map(Site::name)
                                .toList()));
    }

    @ParameterizedTest
    @DisplayName("4 of 8 registered, and whether anybody said which")
    @CsvSource({
        "8个国、省控地表水断面水质, set-incomplete, 应考核8个，已登记2个",
        "2个国、省控地表水断面水质, , ",
        "1个国、省控地表水断面水质, set-not-named, 应考核1个",
        "3个断面水质, set-not-named, 应考核3个，已登记4个",
        "八个国、省控断面水质, set-incomplete, 应考核8个，已登记2个",
        "十二处断面水质, set-incomplete, 应考核12个",
        "二十个断面水质, set-incomplete, 应考核20个",
        "８个断面水质, set-incomplete, 应考核8个",
        "国、省控断面（8个）水质, set-incomplete, 应考核8个，已登记2个",
        "每个断面水质, , "
    })
    void saysHowManyAreMissing(String name, String code, String words) {
        Optional<Reason> shortfall = AssessedSet.of(named(name).build(), DAYS).shortfall(SITES, DAY);
        Optional<Reason> ofScope =
                AssessedSet.of(named("水质").scope(name).build(), DAYS).shortfall(SITES, DAY);

        assertEquals(shortfall, ofScope);

        assertEquals(code, shortfall.map(Reason::code).orElse(null));
        assertEquals(true, words == null || shortfall.orElseThrow().zh().contains(words));
    }

    @ParameterizedTest
    @DisplayName("R23: the named ones of an open list are not all of it, until somebody names the set")
    @CsvSource({
        "大沙河、新河等断面水质, set-open",
        "大沙河修武水文站等断面水质, set-open",
        "大沙河、新河等重点河流水质, set-open",
        "国控、省控等断面水质, set-open",
        "大沙河、新河等4个断面水质, ",
        "断面水质等级, ",
        "断面水质, "
    })
    void neverTakesTheNamedOnesOfAnOpenListForAll(String name, String code) {
        AssessedSet set = AssessedSet.of(named(name).build(), DAYS);
        List<Site> named = List.of(site("甲", List.of(new Membership(null, null, true, List.of("T1"), null, null))));

        assertEquals(code, set.shortfall(SITES, DAY).map(Reason::code).orElse(null));
        assertEquals(
                code == null ? set.shortfall(named, DAY) : Optional.empty(),
                set.shortfall(named, DAY),
                "a point set of the target closes the list");
    }

    @Test
    @DisplayName("R23: so has the superior that ends its list with 等")
    void keepsTheListOfTheSuperiorOpenIfItSaysSo() {
        Target target = named("断面水质")
                .superiorOf(null, set("国", "Ⅲ类", 2025), set("省等", "Ⅲ类", 2025))
                .build();

        assertEquals(
                "set-open",
                AssessedSet.of(target, DAYS).shortfall(SITES, DAY).orElseThrow().code());
    }

    @Test
    @DisplayName("of so many sections so many have to be good: that is no number of members")
    void takesTheNumberThatIsAskedForNoSize() {
        Target target = new PrintedTarget()
                .name("3个断面达到Ⅲ类")
                .indicator("surface-water-class3-ratio")
                .of(DataClass.MONITORED_WATER, "个", Direction.HIGHER)
                .asks(Comparator.AT_LEAST, "3")
                .build();

        assertEquals(Optional.empty(), AssessedSet.of(target, DAYS).shortfall(SITES, DAY));
    }

    @Test
    @DisplayName("A1: sections that the superior named for no year make the list one that nobody can rely on")
    void reliesOnNoListOfTheSuperiorWithoutAYear() {
        Target target = named("断面水质")
                .superiorOf(null, set("国", "Ⅲ类", 2025), set("省", "Ⅲ类", null))
                .build();
        Reason open = AssessedSet.of(target, DAYS).shortfall(SITES, DAY).orElseThrow();

        assertEquals("set-undated", open.code());
        assertEquals("上级下达的断面未注明年度，不能据以确定考核范围：省。所示数值为暂定值。", open.zh());
    }

    @Test
    void reliesOnTheListOfItsYearWhateverWasSaidWithoutOne() {
        Target target = named("断面水质")
                .superiorOf(null, set("国", "Ⅱ类", null), set("国", "Ⅲ类", 2025))
                .build();
        AssessedSet set = AssessedSet.of(target, DAYS);

        assertEquals(Optional.empty(), set.shortfall(SITES, DAY));
        assertEquals(Optional.of(WaterClass.III), set.targetClass(SITES.get(0)));
    }

    @Test
    void namesTheMembersThatAreMissing() {
        Target target = named("断面水质")
                .superiorOf(null, set("国", "Ⅲ类", 2025), set("丙", "Ⅲ类", 2025))
                .build();

        assertEquals(
                "应考核2个，尚未登记：丙。所示数值为暂定值。",
                AssessedSet.of(target, DAYS).shortfall(SITES, DAY).orElseThrow().zh());
    }

    /** A section of which nobody said who controls it may be one of those that are asked for. */
    @ParameterizedTest
    @CsvSource({"NATIONAL, , set-not-named", "NATIONAL, COUNTY, ", "COUNTY, COUNTY, set-not-named", ", , set-not-named"
    })
    void isOpenWhileALevelIsNotSaid(String one, String other, String code) {
        List<Site> sites = List.of(site("甲", one, true), site("乙", other, true));

        assertEquals(
                code,
                AssessedSet.of(named("国控断面水质").build(), DAYS)
                        .shortfall(sites, DAY)
                        .map(Reason::code)
                        .orElse(null));
    }

    @Test
    void leavesNobodyOutWhereNobodyWouldBeLeft() {
        AssessedSet national = AssessedSet.of(named("国控断面水质").build(), DAYS);

        assertEquals(Set.of("省", "市", "县", "非考核"), national.strangers(SITES, DAY));
        assertEquals(Set.of(), national.strangers(SITES.subList(2, 4), DAY));
    }

    /** A site of another level, one that is not assessed and the order of all change nothing. */
    @Test
    void isNotMovedByStrangers() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<Site> sites = new ArrayList<>(SITES);
            for (int more = random.nextInt(5); more > 0; more--) {
                sites.add(
                        random.nextBoolean() ? site("外" + more, "COUNTY", true) : site("外" + more, "NATIONAL", false));
            }
            Collections.shuffle(sites, random);

            AssessedSet set = AssessedSet.of(named("2个国、省控断面水质").build(), DAYS);
            assertEquals(2, set.members(sites, DAY).size());
            assertEquals(Optional.empty(), set.shortfall(sites, DAY));
        }
    }

    private static String names(AssessedSet set, List<Site> sites) {
        return String.join(" ", set.members(sites, DAY).stream().map(Site::name).toList());
    }

    private static PrintedTarget named(String name) {
        return new PrintedTarget()
                .name(name)
                .indicator("surface-water-assessed-sections")
                .of(DataClass.MONITORED_WATER, "%", Direction.HIGHER)
                .asks(Comparator.MEET_SUPERIOR, null);
    }

    private static Superior.SuperiorValue set(String subject, String words, Integer year) {
        return new Superior.SuperiorValue(null, words, year, subject, "文", null);
    }

    private static Site site(String name, String level, boolean assessed) {
        return site(name, List.of(new Membership(null, level, assessed, List.of(), null, null)));
    }

    private static Site site(String name, List<Membership> memberships) {
        return new Site(name, 1, name, SiteKind.RIVER_SECTION, "某市", false, false, null, "RIVER_SECTION", memberships);
    }
}
