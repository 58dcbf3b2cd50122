using ConflictModel.Json;
using ConflictModel.Validation;
using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests.Importing;

/// <summary>What holds of the items that any dataset gives: they are a record, they survive JSON, and no rule finds what cannot be.</summary>
public class ReadBackTests(ITestOutputHelper output)
{
    /// <summary>What real files say that cannot be: how often a rule finds it, and what the file prints.</summary>
    private static readonly (string File, string Rule, int Findings, string Printed)[] PrintedSo =
    [
        ("prio_ceasefire/civil_conflict_ceasefire_2022.csv", "CM2001", 5, "five rows of two ceasefires have an end on the day before they take effect"),
        ("ucdp/actor/ucdp-actor-221.csv", "CM7001", 1, "an umbrella is said to have joined one of its own members"),
    ];

    public static TheoryData<string> Datasets => [.. KnownDatasets.All.Select(dataset => dataset.Name)];

    public static IEnumerable<object[]> RealFiles => DatasetFixture.All.SelectMany(fixture => fixture.RealFiles.Select(file => new object[] { fixture.Dataset.Name, file }));

    [Theory]
    [MemberData(nameof(Datasets))]
    public void What_is_imported_is_the_same_after_it_was_written_and_read(string name)
    {
        var fixture = DatasetFixture.All.Should().ContainSingle(each => each.Dataset.Name == name, "a dataset has its invented tables there").Which;
        fixture.Tables.Should().NotBeEmpty();
        foreach (var (file, text) in fixture.Tables)
        {
            using var import = fixture.Dataset.Import(GedText.Stream(text), new DatasetImportOptions { Reading = new() { FileName = file } });
            ReadsBack(import, file);
            import.Counts.Kept.Should().BePositive();
            import.Counts.Reported.Should().Be(0);
        }
    }

    [Theory]
    [MemberData(nameof(RealFiles))]
    public void What_is_imported_of_a_real_file_is_the_same_after_it_was_written_and_read(string name, string file)
    {
        if (SharedData.TryFind(file, output, out var path))
        {
            using var import = KnownDatasets.Find(name)!.Import(path); // the name is that of a fixture
            ReadsBack(import, file);
        }
    }

    [Fact]
    public void Every_real_file_of_a_dataset_is_tried()
    {
        if (!SharedData.TryFind("SHA256SUMS", output, out var sums))
        {
            return;
        }

        // Of no dataset that is read: tests of dates, tables of the Bureau of Investigative Journalism and of Tech for Palestine, translations of ids, and tables that are to be refused.
        string[] others = ["edtf/", "tbij/", "tfp/", "ucdp/id_translation/", "hxl/libhxl/input-invalid.csv", "hxl/libhxl/input-untagged.csv"];
        var root = Path.GetDirectoryName(sums)!; // a file has a folder
        Directory.EnumerateFiles(root, "*.csv*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !others.Any(other => file.StartsWith(other, StringComparison.Ordinal)))
            .Should().BeEquivalentTo(DatasetFixture.All.SelectMany(fixture => fixture.RealFiles));
    }

    private void ReadsBack(DatasetImport import, string file)
    {
        var record = Imports.Record(import);
        var written = Written(record);
        var result = ConflictJson.Read(written);
        result.Problems.Should().BeEmpty();
        var read = result.Record!; // there are no problems
        record.Except(read).Take(3).Should().BeEmpty($"{file} comes back as it was");
        read.Should().HaveCount(record.Count);
        Written(read).AsSpan().SequenceEqual(written).Should().BeTrue("the second writing has the bytes of the first");
        output.WriteLine($"{file}: {record.Count} items, {written.Length} bytes");
        var findings = ConflictValidator.Validate(record).Findings;
        findings.Where(finding => finding.Id is RuleIds.ClaimMustFitWhatItIsAbout or RuleIds.ClaimMustSaySomething or RuleIds.OwnAccountMustComeThroughNobody).Take(3)
            .Should().BeEmpty($"an import of {file} makes no claim without a meaning");
        findings.Where(finding => finding.Severity is Severity.Error).GroupBy(finding => finding.Id)
            .Select(rule => (rule.Key, rule.Count(), rule.First().Message))
            .Should().Equal(PrintedSo.Where(known => known.File == file), (found, known) => (found.Key, found.Item2) == (known.Rule, known.Findings), "the rules find what the file prints and nothing else that cannot be");
    }

    private static byte[] Written(ConflictRecord record)
    {
        using var stream = new MemoryStream();
        ConflictJson.Write(record, stream);
        return stream.ToArray();
    }
}
