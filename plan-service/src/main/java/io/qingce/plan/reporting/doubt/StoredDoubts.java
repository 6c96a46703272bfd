package io.qingce.plan.reporting.doubt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/** How a submission keeps its doubts: as JSON, in the words that were confirmed. */
public class StoredDoubts implements AttributeConverter<List<Doubt>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<Doubt> doubts) {
        try {
            return JSON.writeValueAsString(doubts);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("doubts can always be written", defect);
        }
    }

    @Override
    public List<Doubt> convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, new TypeReference<List<Doubt>>() {});
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("doubts that were stored can always be read", defect);
        }
    }
}
