using CsvHelper;

namespace ConflictModel.Benchmarks.Datasets;

/// <summary>The floor that readers of tables are measured by.</summary>
internal static class FieldWalk
{
    /// <summary>Walks the fields of every row as spans with CsvHelper, which reads nothing into anything.</summary>
    /// <returns>How many bytes the fields have together, so that none is left out.</returns>
    internal static long Of(string path)
    {
        using var reader = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions());
        var length = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                length += reader.GetSpan(i).Length;
            }
        }

        return length;
    }
}
