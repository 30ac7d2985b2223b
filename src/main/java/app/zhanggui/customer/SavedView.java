package app.zhanggui.customer;

/**
 * 视图: a filter with a name.
 *
 * @param id 0 for one that is not stored yet
 * @throws IllegalArgumentException if the name is blank or longer than {@value #LONGEST_NAME}
 */
public record SavedView(long id, String name, CardFilter filter) {
    public static final int LONGEST_NAME = 60;

    public SavedView {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name of " + name.length() + " characters");
        }
    }

    public SavedView named(String changed) {
        return new SavedView(id, changed, filter);
    }
}
