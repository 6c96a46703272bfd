package io.qingce.report.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

    private static final LocalDate JANUARY_2021 = LocalDate.of(2021, 1, 1);

    /** 省控 until 2020, 国控 and in the set since 2021, closed after 2024. */
    private static final Site SECTION = site(List.of(
            new Membership(null, "PROVINCIAL", true, List.of(), null, null),
            new Membership(JANUARY_2021, "NATIONAL", true, List.of("“十四五”国控"), null, LocalDate.of(2024, 12, 31))));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2015-06-30, PROVINCIAL",
                "2020-12-31, PROVINCIAL",
                "2021-01-01, NATIONAL",
                "2024-12-31, NATIONAL",
                "2025-01-01, -"
            })
    void belongsToWhatItBelongedToOnTheDay(LocalDate day, String level) {
        assertEquals(
                level, SECTION.membership(day).map(Membership::controlLevel).orElse(null));
    }

    @Test
    void belongsToNothingWhereNothingWasSaid() {
        assertEquals(true, site(List.of()).membership(JANUARY_2021).isEmpty());
    }

    @Test
    void keepsItsMembershipsAsTheyWereTold() {
        Membership.Stored stored = new Membership.Stored();
        assertEquals(
                SECTION.memberships(),
                stored.convertToEntityAttribute(stored.convertToDatabaseColumn(SECTION.memberships())));
    }

    private static Site site(List<Membership> memberships) {
        return new Site("S", 1, "断面", SiteKind.RIVER_SECTION, "某市", false, false, null, "RIVER_SECTION", memberships);
    }
}
