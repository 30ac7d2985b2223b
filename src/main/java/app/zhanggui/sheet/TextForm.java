package app.zhanggui.sheet;

/** How a text file was read, for the owner to say otherwise. */
public record TextForm(TextEncoding encoding, char separator) {}
