namespace ConflictModel.Datasets.Tests;

/// <summary>Writes invented rows as CSV.</summary>
internal static class Rows
{
    /// <summary>Writes a row under a header: the cells of an example, empty where it has none, with some changed.</summary>
    public static string Of(string header, Dictionary<string, string> example, params (string Column, string Cell)[] changes)
    {
        var columns = header.Split(',');
        changes.Should().NotContain(change => !columns.Contains(change.Column), "a change is to a column that the header has");
        return string.Join(',', columns.Select(column => CsvCell.Of(
            changes.LastOrDefault(change => change.Column == column) is { Column: not null } change ? change.Cell : example.GetValueOrDefault(column, string.Empty))));
    }
}
