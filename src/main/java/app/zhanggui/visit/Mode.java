package app.zhanggui.visit;

/** How the owner is in touch: going there, which takes a way, or calling, which does not. */
public enum Mode {
    IN_PERSON,
    PHONE
}
