/** Exceptional events 例外事件: filed, decided on, withdrawn; told to whoever computes official figures. */
@NullMarked
package io.qingce.monitoring.event;

import org.jspecify.annotations.NullMarked;
