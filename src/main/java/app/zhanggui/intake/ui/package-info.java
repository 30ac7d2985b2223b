/**
 * The screen 导入导出: a file is dropped in, its rows are shown with the fields chosen above them and
 * what was read of each cell, suspicions are answered one by one, and then it is imported. The view
 * draws, {@code ImportViewModel} decides; neither matches or reads a cell by itself.
 */
package app.zhanggui.intake.ui;
