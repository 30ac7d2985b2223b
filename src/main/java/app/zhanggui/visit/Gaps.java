package app.zhanggui.visit;

/**
 * How close and how far apart two contacts of one customer may be (S3-10): too often is a nuisance,
 * too seldom and the shop is forgotten.
 *
 * @param least fewest days between two contacts; 0 for no limit
 * @param most most days between two contacts; 0 for no limit
 */
public record Gaps(int least, int most) {
    /** A year. */
    public static final int LONGEST = 366;

    public static final Gaps NONE = new Gaps(0, 0);

    public Gaps {
        if (least < 0 || most < 0 || least > LONGEST || most > LONGEST) {
            throw new IllegalArgumentException(least + " to " + most + " days");
        }
        if (most > 0 && least > most) {
            throw new IllegalArgumentException("at least " + least + ", at most " + most);
        }
    }

    /** At least so many days; the most days follow where they would be fewer. */
    public Gaps atLeast(int days) {
        return new Gaps(days, most == 0 ? 0 : Math.max(days, most));
    }

    /** At most so many days; the least days follow where they would be more. */
    public Gaps atMost(int days) {
        return new Gaps(days == 0 ? least : Math.min(least, days), days);
    }

    /** Days by which the gap is too short; 0 if it is not. */
    public int tooShortBy(int days) {
        return Math.max(0, least - days);
    }

    /** Days by which the gap is too long; 0 if it is not. */
    public int tooLongBy(int days) {
        return most == 0 ? 0 : Math.max(0, days - most);
    }
}
