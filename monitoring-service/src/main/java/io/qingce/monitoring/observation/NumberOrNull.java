package io.qingce.monitoring.observation;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes the value of a parameter: null says that there is none. */
@Schema(name = "NumberOrNull", type = SchemaType.NUMBER, nullable = true)
public interface NumberOrNull {}
