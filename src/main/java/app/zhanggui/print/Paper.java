package app.zhanggui.print;

/** A sheet as it lies in the printer; width and height in millimetres. */
public enum Paper {
    A4_PORTRAIT(210, 297),
    A4_LANDSCAPE(297, 210);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres. */
    public int width() {
        return width;
    }

    /** In millimetres. */
    public int height() {
        return height;
    }
}
