package io.qingce.chassis.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommonAnswersTest {

    @ParameterizedTest
    @CsvSource({"PUT, true", "POST, true", "PATCH, true", "DELETE, true", "GET, false", "HEAD, false"})
    void saysOfAWriteThatItWantsToKnowWhatWasSeen(HttpMethod method, boolean isWrite) {
        Operation operation = with(Parameter.In.HEADER, "If-Match").requestBody(OASFactory.createRequestBody());
        CommonAnswers.add(method, operation);
        assertEquals(
                isWrite,
                statuses(operation).containsAll(Set.of("412", "428")),
                statuses(operation).toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"PUT", "POST", "DELETE"})
    void saysNothingOfThatWhereNobodyAsks(HttpMethod method) {
        Operation operation = with(Parameter.In.HEADER, "If-None-Match").requestBody(OASFactory.createRequestBody());
        CommonAnswers.add(method, operation);
        assertFalse(statuses(operation).contains("412") || statuses(operation).contains("428"));
    }

    /** 116.366 is a multiple of 1e-20 in decimals only. */
    @Test
    void saysNothingOfDecimalsThatBinaryFractionsCannotKeep() {
        Descriptions descriptions = new Descriptions(IndexView.empty());
        assertNull(descriptions
                .filterSchema(OASFactory.createSchema().multipleOf(new BigDecimal("1E-20")))
                .getMultipleOf());
        assertEquals(
                BigDecimal.TEN,
                descriptions
                        .filterSchema(OASFactory.createSchema().multipleOf(BigDecimal.TEN))
                        .getMultipleOf());
    }

    /** A POST without a body could come from a form of any page; one with a body says its content type. */
    @Test
    void asksAPostWithoutABodyForAHeaderThatNoFormCanSend() {
        Operation empty = OASFactory.createOperation();
        CommonAnswers.add(HttpMethod.POST, empty);
        assertEquals(List.of("X-Qingce-Actor", "X-Requested-By"), names(empty));
        assertTrue(statuses(empty).contains("403"));
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.GET)) {
            Operation other = OASFactory.createOperation();
            CommonAnswers.add(method, other);
            assertFalse(names(other).contains("X-Requested-By"), method.toString());
        }
        Operation full = OASFactory.createOperation().requestBody(OASFactory.createRequestBody());
        CommonAnswers.add(HttpMethod.POST, full);
        assertEquals(List.of("X-Qingce-Actor"), names(full));
    }

    @Test
    void saysOfEveryOperationThatATokenIsAskedForAndOfWritesWhoActsWithoutOne() {
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.POST, HttpMethod.GET)) {
            Operation operation = OASFactory.createOperation();
            CommonAnswers.add(method, operation);
            assertTrue(statuses(operation).containsAll(List.of("401", "403")), method.toString());
            assertEquals(
                    CommonAnswers.TOKEN,
                    operation
                            .getSecurity()
                            .get(0)
                            .getSchemes()
                            .keySet()
                            .iterator()
                            .next());
            assertEquals(method != HttpMethod.GET, names(operation).contains("X-Qingce-Actor"), method.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"QUERY, true", "PATH, true", "HEADER, false"})
    void saysThatAParameterMayBeUnreadable(Parameter.In where, boolean isSaid) {
        Operation operation = with(where, "x");
        CommonAnswers.add(HttpMethod.GET, operation);
        assertEquals(isSaid, statuses(operation).contains("400"));
    }

    @Test
    void takesTheLanguageOfTheReaderEverywhere() {
        Operation operation = OASFactory.createOperation();
        CommonAnswers.add(HttpMethod.DELETE, operation);
        assertEquals(
                "#/components/parameters/AcceptLanguage",
                operation.getParameters().get(0).getRef());
    }

    @Test
    void saysWhereWhatWasMadeIsFound() {
        Operation operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("201", OASFactory.createAPIResponse())
                        .addAPIResponse("200", OASFactory.createAPIResponse()));
        CommonAnswers.add(HttpMethod.PUT, operation);
        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        assertEquals(Set.of("Location"), answers.get("201").getHeaders().keySet());
        answers.values().forEach(answer -> assertFalse(answer.getDescription().isBlank()));
        assertNull(answers.get("200").getHeaders());
    }

    @Test
    void leavesWhatAnOperationSaysItself() {
        Operation operation = with(Parameter.In.HEADER, "If-Match")
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("412", OASFactory.createAPIResponse().description("own words")));
        CommonAnswers.add(HttpMethod.PUT, operation);
        assertEquals("own words", operation.getResponses().getAPIResponse("412").getDescription());
        assertTrue(statuses(operation).contains("428"));
    }

    /** Whatever is refused, and whoever refuses it: a problem document with an example of its status. */
    @Test
    void showsEveryRefusalAsAProblemThoseOfOperatorsToo() {
        Map<String, PathItem> paths = filtered().getPaths().getPathItems();
        assertEquals(
                Set.of("/api/x", "/q/outbox/aside", "/q/outbox/aside/replay", "/q/outbox/aside/{id}/replay"),
                paths.keySet());
        paths.forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> operation
                        .getResponses()
                        .getAPIResponses()
                        .forEach((status, answer) -> assertEquals(
                                status.charAt(0) >= '4', isProblem(answer), method + " " + path + " " + status))));
    }

    @Test
    void asksOperatorsWhoTheyAreAndNothingThatPagesAreAsked() {
        Operation replay =
                filtered().getPaths().getPathItem("/q/outbox/aside/{id}/replay").getPOST();
        assertEquals(List.of("Qingce-Operator", "id"), names(replay));
        assertTrue(replay.getParameters().get(0).getRequired());
    }

    /** The description of one operation, and what is added to it. */
    private static OpenAPI filtered() {
        OpenAPI description = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem("/api/x", OASFactory.createPathItem().POST(OASFactory.createOperation())));
        new Descriptions(IndexView.empty()).filterOpenAPI(description);
        return description;
    }

    private static boolean isProblem(APIResponse answer) {
        return answer.getContent() != null && answer.getContent().hasMediaType("application/problem+json");
    }

    private static Operation with(Parameter.In where, String name) {
        return OASFactory.createOperation()
                .addParameter(OASFactory.createParameter().in(where).name(name));
    }

    private static Set<String> statuses(Operation operation) {
        return operation.getResponses() == null
                ? Set.of()
                : operation.getResponses().getAPIResponses().keySet();
    }

    private static List<String> names(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .map(Parameter::getName)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
