package app.zhanggui.customer;

/**
 * What an incoming row is compared with to find the card it is about (pain 3, pain 12).
 *
 * @param numbers every phone number of the card, digits only, blank between
 */
public record MatchKey(CustomerId id, String name, String region, String numbers) {}
