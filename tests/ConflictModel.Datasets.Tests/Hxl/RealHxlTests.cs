using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class RealHxlTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ged191_bangladesh_hxl.csv", 601, 601, 0)]
    [InlineData("insecurity_insight_protection_in_danger_2020_2023_hxl.csv", 624, 624, 0)]
    [InlineData("idmc_displacement_by_country_year_hxl.csv", 1712, 0, 0)]
    [InlineData("libhxl/input-fuzzy.csv", 4, 0, 0)]
    [InlineData("libhxl/input-multiline.csv", 1, 0, 0)]
    [InlineData("libhxl/input-multiple-headers.csv", 2, 0, 0)]
    [InlineData("libhxl/input-valid.csv", 4, 0, 0)]
    [InlineData("libhxl/input-valid-latin1.csv", 4, 0, 3)]
    public void Each_table_imports_with_all_its_rows(string file, int rows, int events, int reported)
    {
        if (Import(file, null) is not ({ } record, var counts))
        {
            return;
        }

        counts.Should().Be(new RowCounts(rows, rows - reported, reported));
        record.OfType<Incident>().Should().HaveCount(events);
        record.OfType<Claim>().Count(claim => !claim.By.Citations.IsEmpty && claim.By.Citations[0].Words.Length > 0).Should().Be(rows - reported + 1, "each row is quoted once, and the header");
    }

    [Fact]
    public void A_table_in_another_encoding_is_read_when_it_is_declared()
    {
        if (Import("libhxl/input-valid-latin1.csv", Encoding.Latin1) is ({ } record, var counts))
        {
            counts.Should().Be(new RowCounts(4, 4, 0));
            record.OfType<Place>().Select(place => place.Name).Should().Contain("Panamá");
        }
    }

    [Theory]
    [InlineData("libhxl/input-invalid.csv")]
    [InlineData("libhxl/input-untagged.csv")]
    [InlineData("../tbij/Pak.csv")]
    public void A_table_without_tags_is_refused(string file)
    {
        if (SharedData.TryFind($"hxl/{file}", output, out var path))
        {
            FluentActions.Invoking(() => KnownDatasets.Hxl.Import(path)).Should().Throw<DatasetException>().Which.Code.Should().Be(NoteCodes.HxlNoTags);
        }
    }

    [Fact]
    public void Deaths_and_displacement_are_those_of_the_cells()
    {
        if (Import("ged191_bangladesh_hxl.csv", null) is not ({ } events, _) || Import("idmc_displacement_by_country_year_hxl.csv", null) is not ({ } years, _)
            || !SharedData.TryFind("hxl/ged191_bangladesh_hxl.csv", output, out var gedPath) || !SharedData.TryFind("hxl/idmc_displacement_by_country_year_hxl.csv", output, out var idmcPath))
        {
            return;
        }

        var ged = NaiveCsv.ReadFile(gedPath);
        var best = ged[0].IndexOf("best");
        events.OfType<CasualtyEstimate>().Sum(figure => figure.Number.Best).Should().Be(ged.Skip(2).Sum(row => long.Parse(row[best], CultureInfo.InvariantCulture)));
        var idmc = NaiveCsv.ReadFile(idmcPath).Skip(2).ToList();
        years.OfType<DisplacementEstimate>().Should().HaveCount(idmc.Sum(row => row.Skip(3).Count(cell => cell.Length > 0)));
        years.OfType<DisplacementEstimate>().Where(figure => figure.Measure == DisplacementMeasure.LivingDisplaced && figure.People.Words.EndsWith("conflict", StringComparison.Ordinal)).Sum(figure => figure.Number.Best)
            .Should().Be(idmc.Sum(row => row[3].Length > 0 ? long.Parse(row[3], CultureInfo.InvariantCulture) : 0));
    }

    [Fact]
    public void The_sum_of_a_table_is_that_of_the_one_column_that_counts_people()
    {
        if (!SharedData.TryFind("hxl/ged191_bangladesh_hxl.csv", output, out var path))
        {
            return;
        }

        var cells = NaiveCsv.ReadFile(path);
        var (year, best) = (cells[0].IndexOf("year"), cells[0].IndexOf("best"));
        KnownDatasets.Hxl.Total([path], new() { By = ["year"] }).Groups.ToDictionary(group => group.Groups[0].Number ?? 0, group => (group.Best, group.Rows)).Should().Equal(
            cells.Skip(2).GroupBy(row => long.Parse(row[year], CultureInfo.InvariantCulture))
                .ToDictionary(rows => rows.Key, rows => ((long?)rows.Sum(row => long.Parse(row[best], CultureInfo.InvariantCulture)), rows.LongCount())));
    }

    private (ConflictRecord? Record, RowCounts Counts) Import(string file, Encoding? encoding)
    {
        if (!SharedData.TryFind($"hxl/{file}", output, out var path))
        {
            return default;
        }

        using var import = KnownDatasets.Hxl.Import(path, new DatasetImportOptions { Reading = new() { Encoding = encoding } });
        var record = Imports.Record(import);
        output.WriteLine($"{file}: {import.Layout}, {import.Counts}, {import.NoteCount} notes: {string.Join(", ", import.ItemCounts.Select(it => $"{it.Key} {it.Value}"))}");
        return (record, import.Counts);
    }
}
