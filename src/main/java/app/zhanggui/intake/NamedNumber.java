package app.zhanggui.intake;

/** A person found in a cell, and the numbers beside the name, parted by a slash. */
public record NamedNumber(String name, String numbers) {
    /** As one would write it: 张三 13800138000. */
    public String shown() {
        return name.isEmpty() ? numbers : name + " " + numbers;
    }
}
