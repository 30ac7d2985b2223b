package app.zhanggui.intake;

/** A column of a sheet; both count from 0. */
public record ColumnKey(int sheet, int column) {}
