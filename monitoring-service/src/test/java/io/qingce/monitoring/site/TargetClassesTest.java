package io.qingce.monitoring.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.standards.water.WaterClass;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the description of the interface says of the class assigned to a section. */
class TargetClassesTest {

    @Test
    void promisesNoClassThatASiteCannotHave() {
        Schema classes = OASFactory.createSchema();
        Arrays.stream(WaterClass.values()).map(Enum::name).forEach(classes::addEnumeration);
        filter(classes);
        assertEquals(List.of("I", "II", "III", "IV", "V"), classes.getEnumeration());
    }

    @Test
    void leavesADescriptionAloneThatSaysNothingOfClasses() {
        OpenAPI empty = OASFactory.createOpenAPI();
        new TargetClasses().filterOpenAPI(empty);
        assertNull(empty.getComponents());
        filter(null);
    }

    private static void filter(@Nullable Schema classes) {
        OpenAPI description = OASFactory.createOpenAPI().components(OASFactory.createComponents());
        if (classes != null) {
            description.getComponents().addSchema("WaterClass", classes);
        }
        new TargetClasses().filterOpenAPI(description);
    }
}
