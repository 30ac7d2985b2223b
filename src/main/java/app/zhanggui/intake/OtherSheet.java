package app.zhanggui.intake;

/**
 * A sheet with something in it that is read only if the owner wants it.
 *
 * @param offer says why, and is what the owner takes to have it read
 */
public record OtherSheet(String name, Offer offer) {}
