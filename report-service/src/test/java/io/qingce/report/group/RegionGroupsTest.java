package io.qingce.report.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S5: groups that officials ask for by name. */
class RegionGroupsTest {

    static final List<RegionGroup> ALL = RegionGroups.ALL;

    @ParameterizedTest
    @ValueSource(strings = {"", "2-26", "167", "河南", "168 "})
    void knowsNoOtherGroup(String text) {
        assertEquals(Optional.empty(), RegionGroups.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "168, 168",
        "168个重点城市, 168",
        "2+26, 28",
        "2 26, 28",
        "2+36, 38",
        "fenwei-11, 11",
        "fenwei-13, 13",
        "yangtze-delta-41, 41",
        "yangtze-delta-31, 31",
        "jjj-13, 13",
        "河南省, 17",
        "江苏省, 13",
        "北京市, 1",
        "内蒙古自治区, 12"
    })
    void hasAsManyRegionsAsItsNameSays(String text, int regions) {
        assertEquals(regions, RegionGroups.of(text).orElseThrow().regions().size());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void namesEveryRegionOnceByItsFullName(RegionGroup group) {
        assertEquals(group.regions().size(), new HashSet<>(group.regions()).size());
        assertTrue(group.regions().stream().allMatch(name -> name.matches("\\p{IsHan}{2,}[市州区盟]")), group::toString);
        assertFalse(group.source().isBlank());
        assertEquals(Optional.of(group), RegionGroups.of(group.code()));
        assertEquals(Optional.of(group), RegionGroups.of(Words.of(group.name()).zh()));
        assertEquals(Optional.of(group), RegionGroups.of(Words.of(group.name()).en()));
    }

    /** Every city of the national groups is one of a province. */
    @Test
    void namesNoCityThatNoProvinceHas() {
        Set<String> ofProvinces = ALL.stream()
                .filter(group -> group.code().matches("\\p{IsHan}+"))
                .flatMap(group -> group.regions().stream())
                .collect(Collectors.toSet());

        assertEquals(337, ofProvinces.size());
        ALL.forEach(group -> assertTrue(ofProvinces.containsAll(group.regions()), group::code));
    }
}
