using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

/// <summary>Documents as they were written at the time of each version of the format: whatever is written later, these must open.</summary>
/// <remarks>A file of the corpus is never changed. Where the format grows, a document with what is new is added beside the others.</remarks>
public class CorpusTests
{
    public static TheoryData<string> Files { get; } = [.. Paths()];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Corpus");

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_written_opens_and_nothing_of_it_is_lost(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));

        var read = ConflictJson.ReadAny(bytes);

        read.Problems.Should().BeEmpty();
        read.Version.Should().Be(Path.GetDirectoryName(file));
        read.Require().Where(i => !i.Unread.IsEmpty || i is UnreadItem).Should().BeEmpty("all that it says is still understood");
        var again = ConflictJson.Read(ConflictJson.Write(read.Require()));
        again.Require().Equals(read.Require()).Should().BeTrue();
    }

    [Fact]
    public void Every_kind_of_item_of_today_stands_in_the_corpus()
    {
        var kinds = Paths().SelectMany(f => ConflictJson.ReadFile(Path.Combine(Folder, f)).Require()).Select(i => i.Kind).ToHashSet();

        kinds.Should().Contain(Sample.Record.Select(i => i.Kind));
    }

    private static IEnumerable<string> Paths() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal);
}
