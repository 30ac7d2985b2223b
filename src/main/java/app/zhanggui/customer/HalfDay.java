package app.zhanggui.customer;

/** Half a working day, the grain of the visit plan. */
public enum HalfDay {
    AM,
    PM
}
