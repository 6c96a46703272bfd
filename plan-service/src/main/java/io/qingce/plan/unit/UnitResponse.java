package io.qingce.plan.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.paging.Cursor;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.UnitDocument;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit on the wire, once for each region.
 *
 * @param region region that it belongs to
 * @param name its name; the Chinese one is its key in the region
 * @param kind what kind of body it is
 * @param aliases other forms in which plans print it (别称)
 * @param above body above (上级单位)
 * @param plans codes of the plans that name it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"region", "name", "kind", "aliases", "plans"})
public record UnitResponse(
        String region,
        PlanDocument.Name name,
        UnitDocument.Kind kind,
        List<String> aliases,
        @Nullable String above,
        List<String> plans) {

    /** Its place in the list of all units. */
    Cursor place() {
        return Cursor.of(region, name.zh());
    }

    /** The same unit as another plan names it as well. */
    UnitResponse and(UnitResponse other) {
        return new UnitResponse(
                region,
                name,
                kind,
                union(aliases, other.aliases),
                above == null ? other.above : above,
                union(plans, other.plans));
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
