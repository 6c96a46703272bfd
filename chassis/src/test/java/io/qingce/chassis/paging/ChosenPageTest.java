package io.qingce.chassis.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChosenPageTest {

    record Site(String code, String name, Map<String, Integer> counts) {}

    record Stored(@JsonValue @JsonRawValue String json) {}

    @WrittenAs(Site.class)
    record StoredSite(@JsonValue @JsonRawValue String json) {}

    private static final Page<Site> SITES = new Page<>(List.of(new Site("1001A", "万寿西宫", Map.of("code", 1))), "abc");

    @Test
    void refusesAMemberThatTheItemsDoNotHave() {
        ProblemException refusal = assertThrows(ProblemException.class, () -> ChosenPage.of(SITES, "code,nmae"));
        assertEquals(400, refusal.toProblem("/").status());
    }

    @Test
    void refusesAMemberThatIsNeverInWhatIsStored() throws JsonProcessingException {
        Page<StoredSite> stored = new Page<>(List.of(new StoredSite("{\"code\":\"1001A\"}")), null);
        assertThrows(ProblemException.class, () -> ChosenPage.of(stored, "code,nmae"));
        assertEquals("{\"items\":[{\"code\":\"1001A\"}]}", written(ChosenPage.of(stored, "code,name")));
    }

    @Test
    void writesTheChosenMembersEachWithAllThatIsInIt() throws JsonProcessingException {
        assertEquals(
                "{\"items\":[{\"code\":\"1001A\",\"counts\":{\"code\":1}}],\"next\":\"abc\"}",
                written(ChosenPage.of(SITES, "counts,code")));
    }

    /** What is stored as JSON may have any members; one that an item lacks is not written. */
    @Test
    void choosesAmongTheMembersOfStoredJson() throws JsonProcessingException {
        Page<Stored> stored = new Page<>(List.of(new Stored("{\"id\":\"R1\",\"value\":1.50}")), null);
        assertEquals("{\"items\":[{\"id\":\"R1\"}]}", written(ChosenPage.of(stored, "id,nothing")));
    }

    @Test
    void writesAnEmptyPageWhateverIsChosen() throws JsonProcessingException {
        assertEquals("{\"items\":[]}", written(ChosenPage.of(new Page<>(List.of(), null), "anything")));
    }

    private static String written(ChosenPage page) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(page);
    }
}
