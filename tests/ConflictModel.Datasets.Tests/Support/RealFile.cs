using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

/// <summary>What must be true of every real file of every dataset.</summary>
internal static class RealFile
{
    /// <summary>Imports a real file and holds it to the account of its rows, to a record without a problem, and to its rows as printed.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="relative">The file below <c>shared/data</c>.</param>
    /// <param name="output">Where to say what was found, or that the file is absent.</param>
    /// <param name="rows">The rows that the file has.</param>
    /// <param name="reported">How many of them cannot be kept.</param>
    /// <returns>The record; <see langword="null"/> where the file is absent.</returns>
    public static ConflictRecord? Import(Dataset dataset, string relative, ITestOutputHelper output, int rows, int reported = 0)
    {
        if (!SharedData.TryFind(relative, output, out var path))
        {
            return null;
        }

        using var import = dataset.Import(path);
        var items = import.ToList();
        output.WriteLine($"{relative}: {import.Layout}, {import.Counts}, {import.NoteCount} notes: "
            + string.Join(", ", import.Notes.GroupBy(note => note.Code).OrderBy(it => it.Key, StringComparer.Ordinal).Select(it => $"{it.Key} {it.Count()}")));
        output.WriteLine(string.Join(", ", import.ItemCounts.Select(it => $"{it.Key} {it.Value}")));
        import.Counts.Should().Be(new RowCounts(rows, rows - reported, reported));
        import.ItemCounts.Values.Sum().Should().Be(items.Count);
        if (reported == 0)
        {
            var printed = NaiveCsv.ReadFile(path).Skip(1).Select(cells => string.Join('\u001F', cells));
            Quoted(items).Order(StringComparer.Ordinal).Should().Equal(printed.Order(StringComparer.Ordinal), "each row is quoted once, as printed");
        }

        ConflictRecord.TryCreate(items, out var record, out var problems).Should().BeTrue(string.Join("\n", problems.Take(5)));
        return record;
    }

    /// <summary>Gives the rows that the items quote, their cells parted by a unit separator.</summary>
    private static List<string> Quoted(IEnumerable<Item> items) =>
        [.. items.OfType<Claim>()
            .Where(claim => !claim.Id.Value.EndsWith("-layout", StringComparison.Ordinal))
            .SelectMany(claim => claim.By.Citations)
            .Where(citation => citation.Words.Length > 0)
            .Select(citation => string.Join('\u001F', NaiveCsv.Parse(citation.Words).Single()))];
}
