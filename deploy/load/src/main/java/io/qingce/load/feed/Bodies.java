package io.qingce.load.feed;

import io.qingce.load.reading.AirHours;
import java.nio.charset.StandardCharsets;

/**
 * All observations of some stations and hours, divided into bodies. Any body can be made at any time, so that several
 * connections can send them side by side.
 *
 * @param size observations of a body
 * @param byHour all stations of an hour before the next hour
 */
record Bodies(AirHours hours, int stations, long hoursEach, Layout layout, int size, boolean byHour) implements Bundle {

    private static final int BYTES_EACH = 160;

    /** How many observations there are. */
    long observations() {
        return stations * hoursEach;
    }

    @Override
    public int count() {
        return (int) ((observations() + size - 1) / size);
    }

    @Override
    public int observations(int body) {
        return (int) Math.min(size, observations() - (long) body * size);
    }

    @Override
    public String contentType() {
        return layout.contentType();
    }

    @Override
    public byte[] body(int number) {
        StringBuilder text = new StringBuilder(size * BYTES_EACH);
        text.append(layout == Layout.JSON ? "[" : layout == Layout.CSV ? AirHours.CSV_HEADER : "");
        long first = (long) number * size;
        int count = observations(number);
        for (long index = first; index < first + count; index++) {
            append(text, index, index == first);
        }
        text.append(layout == Layout.JSON ? "]" : "");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(StringBuilder text, long index, boolean first) {
        int station = (int) (byHour ? index % stations : index / hoursEach);
        long hour = byHour ? index / stations : index % hoursEach;
        switch (layout) {
            case CSV -> hours.appendCsv(text, station, hour);
            case NDJSON -> {
                hours.appendJson(text, station, hour);
                text.append('\n');
            }
            case JSON -> {
                text.append(first ? "" : ",");
                hours.appendJson(text, station, hour);
            }
        }
    }
}
