package io.qingce.local.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simulated site, as it is put; its code, its name and a flag say that it is one. Its place is made up, too. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DemoSite(
        String code,
        String name,
        String kind,
        String region,
        boolean controlPoint,
        boolean simulated,
        String controlLevel,
        double longitude,
        double latitude,
        @Nullable String targetClass) {

    private static final int STATIONS = 4;

    /** Of the first, the second and so on: 国控、省控、国控、市控, so that targets over sites of a level find some. */
    private static final List<String> LEVELS = List.of("NATIONAL", "PROVINCIAL", "NATIONAL", "MUNICIPAL");

    /** In a ring around the middle of the region, so many degrees from it; sections lie between the stations, a control point further out. */
    private static final double RING = 0.04;

    static List<DemoSite> of(DemoRegion region) {
        List<DemoSite> sites = new ArrayList<>();
        for (int station = 1; station <= STATIONS; station++) {
            boolean control = station == STATIONS;
            String name = control ? "模拟对照点" : "模拟" + station + "号站";
            sites.add(at(region, "A", station, name, "AIR_STATION", control, null));
        }
        for (int section = 1; section <= region.waters().size(); section++) {
            String name = "模拟" + section + "号断面";
            sites.add(at(region, "W", section, name, "RIVER_SECTION", false, "III"));
        }
        return sites;
    }

    private static DemoSite at(
            DemoRegion region,
            String letter,
            int number,
            String name,
            String kind,
            boolean control,
            @Nullable String targetClass) {
        double angle = Math.PI / STATIONS * (2 * number + (letter.equals("W") ? 1 : 0));
        double ring = control ? 2 * RING : RING;
        return new DemoSite(
                code(region, letter, number),
                name,
                kind,
                region.region(),
                control,
                true,
                LEVELS.get((number - 1) % LEVELS.size()),
                degrees(region.longitude() + ring * Math.cos(angle)),
                degrees(region.latitude() + ring * Math.sin(angle)),
                targetClass);
    }

    private static double degrees(double exact) {
        return Math.round(exact * 10_000) / 10_000.0;
    }

    /** Whether air is measured there; otherwise water is. */
    public boolean measuresAir() {
        return kind.equals("AIR_STATION");
    }

    /** Number of the site among those of its kind in its region, from 0. */
    int index() {
        return code.charAt(code.length() - 1) - '1';
    }

    private static String code(DemoRegion region, String kind, int number) {
        return "SIM-" + region.prefix() + "-" + kind + number;
    }
}
