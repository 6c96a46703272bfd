package io.qingce.standards.waterbody;

/** Class of groundwater, GB/T 14848-2017. The limits of classes I and II are not in this library, so the best statement is III or better. */
public enum GroundwaterClass {
    III_OR_BETTER("Ⅲ类及以上"),
    IV("Ⅳ类"),
    V("Ⅴ类");

    private final String chinese;

    GroundwaterClass(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
