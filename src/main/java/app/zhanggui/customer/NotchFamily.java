package app.zhanggui.customer;

/** What the notches on a card's edge tell: four families of the paper card and two more (S4-12). */
public enum NotchFamily {
    REGION,
    SIZE,
    VOLUME,
    CREDIT,
    LEVEL,
    RELATIONSHIP
}
