package app.zhanggui.sheet;

/** A few words of a text file as they look in one encoding, to choose it by. */
public record TextSample(TextEncoding encoding, String words) {}
