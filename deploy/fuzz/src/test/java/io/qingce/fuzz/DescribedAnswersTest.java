package io.qingce.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DescribedAnswersTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void findsAMemberThatIsMissingOrOfAnotherType() throws JsonProcessingException {
        assertTrue(finding("GET /api/sites/{site}", 200, "{}").contains("code"));
        assertTrue(finding("GET /api/sites/{site}", 200, "{code: 1}").contains("code"));
    }

    @Test
    void findsNothingInWhatIsAsDescribed() throws JsonProcessingException {
        assertEquals("", finding("GET /api/sites/{site}", 200, "{code: 1001A}"));
    }

    @Test
    void saysNothingOfWhatIsNotDescribed() throws JsonProcessingException {
        assertEquals("", finding("GET /api/sites/{site}", 404, "{}"));
        assertEquals("", finding("GET /api/nothing", 200, "{}"));
    }

    private static String finding(String operation, int status, String answer) throws JsonProcessingException {
        JsonNode description = YAML.readTree("""
            paths:
              /api/sites/{site}:
                get:
                  responses:
                    "200": {content: {application/json: {schema: {$ref: '#/components/schemas/Site'}}}}
            components:
              schemas:
                Code: {type: string}
                Site: {required: [code], properties: {code: {$ref: '#/components/schemas/Code'}}}
            """);
        return new DescribedAnswers(new Schema(Path.of("x.yaml"), description, description))
                .finding(operation, status, "application/json;charset=UTF-8", YAML.readTree(answer));
    }
}
