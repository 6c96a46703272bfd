package io.qingce.load.reading;

import io.qingce.local.device.HourReport;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Hours of air of many stations, six readings each. They drift slowly through the day, so that the rules of quality find fewer
 * than one of 10,000 strange, and are the same in every run.
 *
 * @param start the hour that ends then, in Beijing, is number 0
 */
public record AirHours(LocalDateTime start) {

    /** SO2, NO2, PM10, PM2.5, CO, O3. */
    public static final int READINGS = 6;

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final int HOURS = 24;

    /** Code of a station. */
    public static String site(int station) {
        return String.format(Locale.ROOT, "LOAD-%05d", station);
    }

    /** The end of an hour in Beijing, with offset. */
    public String end(long hour) {
        return SECONDS.format(start.plusHours(hour)) + "+08:00";
    }

    /** Appends an observation as the interface takes it, without a line break. */
    public void appendJson(StringBuilder text, int station, long hour) {
        text.append("{\"site\":\"").append(site(station)).append("\",\"periodEnd\":\"");
        text.append(end(hour)).append("\",\"values\":");
        appendValues(text, station, hour);
        text.append('}');
    }

    /** Appends the six readings as a JSON object. */
    public void appendValues(StringBuilder text, int station, long hour) {
        int[] values = values(station, hour);
        text.append("{\"SO2\":").append(values[0]);
        text.append(",\"NO2\":").append(values[1]);
        text.append(",\"PM10\":").append(values[2]);
        text.append(",\"PM2.5\":").append(values[3]);
        text.append(",\"CO\":").append(values[4] / 10).append('.').append(values[4] % 10);
        text.append(",\"O3\":").append(values[5]).append('}');
    }

    /** Appends a line of a station list of hours, as the national feeds print it: {@link #CSV_HEADER}. */
    public void appendCsv(StringBuilder text, int station, long hour) {
        LocalDateTime end = start.plusHours(hour);
        int[] values = values(station, hour);
        text.append(end.getYear()).append(',').append(end.getMonthValue()).append(',');
        text.append(end.getDayOfMonth())
                .append(',')
                .append(end.getHour())
                .append(',')
                .append(site(station));
        text.append(',')
                .append(values[0])
                .append(',')
                .append(values[1])
                .append(',')
                .append(values[2]);
        text.append(',')
                .append(values[3])
                .append(',')
                .append(values[4] * 100)
                .append(',')
                .append(values[5]);
        text.append('\n');
    }

    /** Header of the lines of {@link #appendCsv}; carbon monoxide in µg/m³. */
    public static final String CSV_HEADER = "year,month,day,hour,station,SO2,NO2,PM10,PM2.5,CO,O3\n";

    /** The six readings as factors of HJ 212. */
    public String factors(int station, long hour) {
        int[] values = values(station, hour);
        return HourReport.factors(
                Integer.toString(values[0]),
                Integer.toString(values[1]),
                Integer.toString(values[2]),
                Integer.toString(values[3]),
                values[4] / 10 + "." + values[4] % 10,
                Integer.toString(values[5]));
    }

    /** The six readings, carbon monoxide in tenths of mg/m³. */
    public int[] values(int station, long hour) {
        int day = (int) (hour / HOURS);
        int mood = mix(station * 31 + day);
        int rise = Math.abs(HOURS / 2 - (int) (hour % HOURS));
        int noise = mix((int) hour * 7919 + station);
        int fine = 20 + mood % 30 + rise + noise % 3;
        return new int[] {
            5 + mood % 7 + noise % 3,
            15 + mood % 20 + rise + (noise >> 3) % 3,
            fine + 25 + (noise >> 5) % 3,
            fine,
            4 + mood % 5 + (noise >> 7) % 2,
            60 + mood % 40 - 3 * rise + (noise >> 9) % 3
        };
    }

    /** Scatters the bits of a number; never negative. */
    private static int mix(int number) {
        int mixed = number * 0x9E3779B1;
        mixed ^= mixed >>> 15;
        mixed *= 0x85EBCA77;
        return (mixed ^ (mixed >>> 13)) & Integer.MAX_VALUE;
    }
}
