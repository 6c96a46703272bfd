package io.qingce.chassis.openapi;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes a number among others, whose place stays: null says that there is none. */
@Schema(name = "NumberOrNull", type = SchemaType.NUMBER, nullable = true)
public interface NumberOrNull {}
