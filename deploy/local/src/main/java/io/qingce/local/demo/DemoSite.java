package io.qingce.local.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simulated site, as it is put; its code, its name and a flag say that it is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DemoSite(
        String code,
        String name,
        String kind,
        String region,
        boolean controlPoint,
        boolean simulated,
        @Nullable String targetClass) {

    private static final int STATIONS = 4;

    static List<DemoSite> of(DemoRegion region) {
        List<DemoSite> sites = new ArrayList<>();
        for (int station = 1; station <= STATIONS; station++) {
            boolean control = station == STATIONS;
            String name = control ? "模拟对照点" : "模拟" + station + "号站";
            sites.add(new DemoSite(
                    code(region, "A", station), name, "AIR_STATION", region.region(), control, true, null));
        }
        for (int section = 1; section <= region.waters().size(); section++) {
            String name = "模拟" + section + "号断面";
            sites.add(new DemoSite(
                    code(region, "W", section), name, "RIVER_SECTION", region.region(), false, true, "III"));
        }
        return sites;
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
