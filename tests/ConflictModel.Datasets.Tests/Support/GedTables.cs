using System.Reflection;

namespace ConflictModel.Datasets.Tests;

/// <summary>Holds a GED table in memory to the rows that reading the same bytes one by one gives.</summary>
internal static class GedTables
{
    private static readonly PropertyInfo[] OfRow = typeof(UcdpGedRow).GetProperties().Where(it => it.GetIndexParameters().Length == 0).ToArray();

    private static readonly PropertyInfo[] OfTable = typeof(UcdpGedTable).GetProperties()
        .Where(it => it.PropertyType.IsGenericType && it.PropertyType.GetGenericTypeDefinition() == typeof(DatasetColumn<>)).ToArray();

    /// <summary>Compares every column, every property of every row, every cell, the notes and the account.</summary>
    /// <returns>How many rows were compared.</returns>
    public static int Compare(UcdpGedTable table, DatasetReader<UcdpGedRow> reader)
    {
        var rows = reader.ToList();
        table.Count.Should().Be(rows.Count);
        table.Counts.Should().Be(reader.Counts);
        table.Notes.Should().Equal(reader.Notes);
        table.NoteCount.Should().Be(reader.NoteCount);
        table.Layout.Should().Be(reader.Layout);
        table.Columns.Should().Equal(reader.Columns);
        OfTable.Should().HaveCount(50, "each of the 49 columns, and the code of type_of_violence as printed");
        foreach (var column in OfTable)
        {
            var values = ((System.Collections.IEnumerable)column.GetValue(table)!).Cast<object?>();
            var property = OfRow.Single(it => it.Name == column.Name);
            values.SequenceEqual(rows.Select(property.GetValue)).Should().BeTrue("the column {0} holds what the rows hold", column.Name);
        }

        foreach (var (one, other) in table.Zip(rows))
        {
            var differing = OfRow.Where(property => property.Name != nameof(DatasetRow.Columns) && !Equals(property.GetValue(one), property.GetValue(other))).Select(it => it.Name);
            differing.Should().BeEmpty("the row of line {0} is the row read", other.Line);
            if (one.ToString() != other.ToString() || !one.ToCells().SequenceEqual(other.ToCells()))
            {
                one.ToString().Should().Be(other.ToString());
                one.ToCells().Should().Equal(other.ToCells());
            }
        }

        return rows.Count;
    }

    public static int Compare(byte[] bytes, DatasetReadOptions? options = null)
    {
        using var reader = UcdpGed.Read(new MemoryStream(bytes), options);
        return Compare(UcdpGed.Load(new MemoryStream(bytes), options), reader);
    }

    public static int Compare(string text, DatasetReadOptions? options = null) => Compare(System.Text.Encoding.UTF8.GetBytes(text), options);
}
