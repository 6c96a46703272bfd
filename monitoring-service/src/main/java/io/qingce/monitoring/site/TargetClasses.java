package io.qingce.monitoring.site;

import io.qingce.standards.water.WaterClass;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Describes the class assigned to a section 水质目标 as one of the five that have limits: no water is to be worse than V. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class TargetClasses implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Optional.ofNullable(description.getComponents())
                .map(Components::getSchemas)
                .map(schemas -> schemas.get(WaterClass.class.getSimpleName()))
                .ifPresent(schema -> schema.removeEnumeration(WaterClass.WORSE_THAN_V.name()));
    }
}
