package app.zhanggui.complaint;

/** A suggestion and the name of who made it. */
public record SuggestionLine(Suggestion suggestion, String customerName) {}
