package io.qingce.monitoring.sql;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** How entities hold records as JSON: as this service writes it everywhere, each time with the offset that it was written with. */
@Singleton
class EntityJson {

    @Produces
    @Singleton
    @Unremovable
    @JsonFormat
    @PersistenceUnitExtension
    FormatMapper format(ObjectMapper json) {
        return new JacksonJsonFormatMapper(
                json.copy().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE));
    }
}
