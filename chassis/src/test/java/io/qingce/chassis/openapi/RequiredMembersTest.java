package io.qingce.chassis.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequiredMembersTest {

    record Reading(String site, @Nullable String reason, List<@Nullable String> flags) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Sparse(String site) {}

    private final OpenAPI description =
            OASFactory.createOpenAPI().components(OASFactory.createComponents()).paths(OASFactory.createPaths());
    private RequiredMembers members;

    @BeforeEach
    void index() throws IOException {
        Index classes = Index.of(Reading.class, Sparse.class);
        members = new RequiredMembers(CompositeIndex.create(classes, classes));
    }

    @Test
    void saysOfAnAnswerWhatIsAlwaysThere() {
        Schema reading = schema("Reading", "site", "reason", "flags");
        members.add(description);
        assertEquals(List.of("site", "flags"), reading.getRequired());
    }

    @Test
    void knowsARecordWhoseNameGotANumber() {
        Schema reading = schema("Reading2", "site", "reason", "flags");
        members.add(description);
        assertEquals(List.of("site", "flags"), reading.getRequired());
    }

    @Test
    void saysNothingOfWhatItDoesNotKnowForSure() {
        Schema other = schema("Reading", "site", "value");
        Schema sparse = schema("Sparse", "site");
        members.add(description);
        assertNull(other.getRequired());
        assertNull(sparse.getRequired());
    }

    @Test
    void leavesWhatASchemaSaysItself() {
        Schema reading = schema("Reading", "site", "reason", "flags").required(List.of("site"));
        members.add(description);
        assertEquals(List.of("site"), reading.getRequired());
    }

    @Test
    void leavesToARequestWhatItMayLeaveOut() {
        Schema reading = schema("Reading", "site", "reason", "flags");
        Schema list = OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref(References.SCHEMAS + "Reading"));
        description
                .getPaths()
                .addPathItem(
                        "/api/readings",
                        OASFactory.createPathItem()
                                .POST(OASFactory.createOperation()
                                        .requestBody(OASFactory.createRequestBody()
                                                .content(OASFactory.createContent()
                                                        .addMediaType(
                                                                "application/json",
                                                                OASFactory.createMediaType()
                                                                        .schema(list))))));
        members.add(description);
        assertNull(reading.getRequired());
    }

    private Schema schema(String name, String... properties) {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (String property : properties) {
            schema.addProperty(property, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        description.getComponents().addSchema(name, schema);
        return schema;
    }
}
