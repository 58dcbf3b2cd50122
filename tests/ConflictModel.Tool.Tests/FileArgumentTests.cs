using System.IO.Compression;
using System.Text;
using ConflictModel.Json;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Tests;

/// <summary>Standard input, standard output and packed files stand wherever <c>diff</c> and <c>merge</c> take a file, and no failure leaves half of one.</summary>
public class FileArgumentTests
{
    private static readonly ConflictRecord North = [new Place("North")];
    private static readonly ConflictRecord South = [new Place("South")];
    private static readonly ConflictRecord Both = [.. North, .. South];

    [Theory]
    [InlineData("-", "south.json", "+ place /places/south", "- place /places/north")]
    [InlineData("south.json", "-", "+ place /places/north", "- place /places/south")]
    public async Task Either_record_of_a_diff_may_come_from_standard_input(string before, string after, string added, string removed)
    {
        using var folder = new TempFolder();
        folder.Write("south.json", ConflictJson.Write(South));

        var diff = await CommandProcess.RunAsync(Bytes(North), "diff", In(folder, before), In(folder, after));

        diff.ExitCode.Should().Be(1);
        Encoding.UTF8.GetString(diff.Output).Should().Contain(added).And.Contain(removed);
    }

    [Theory]
    [InlineData("-", "south.json")]
    [InlineData("south.json", "-")]
    public async Task Any_file_of_a_merge_may_come_from_standard_input_and_the_record_goes_to_standard_output(string one, string other)
    {
        using var folder = new TempFolder();
        folder.Write("south.json", ConflictJson.Write(South));

        var merge = await CommandProcess.RunAsync(Bytes(North), "merge", In(folder, one), In(folder, other), "-o", "-");

        merge.ExitCode.Should().Be(0);
        Ids(merge.Output).Should().BeEquivalentTo(Ids(Bytes(Both)));
        merge.Error.TrimEnd().Should().Be("2 items of 2 files.");
    }

    [Fact]
    public async Task The_common_base_of_a_merge_may_come_from_standard_input()
    {
        using var folder = new TempFolder();

        var merge = await CommandProcess.RunAsync(Bytes(Both), "merge", folder.Write("a.json", ConflictJson.Write(North)), folder.Write("b.json", ConflictJson.Write(Both)), "--base", "-");

        Ids(merge.Output).Should().Equal(Ids(Bytes(North)), "what one file alone removed is gone");
    }

    [Theory]
    [InlineData("ndjson", "out.json", "is a stream of one item a line, though its name is that of a document: 'conflictmodel export json' writes one.\n")]
    [InlineData("ndjson", "out.json.gz", "is a stream of one item a line, though its name is that of a document: 'conflictmodel export json' writes one.\n")]
    [InlineData("json", "out.NDJSON", "is a document, though its name is that of a stream.\n")]
    [InlineData("ndjson", "out.ndjson", "")]
    [InlineData("json", "out.json", "")]
    [InlineData("json", "out.txt", "")]
    [InlineData("ndjson", "out.txt", "")]
    public async Task A_form_under_the_name_of_the_other_is_written_and_told(string form, string name, string told)
    {
        using var folder = new TempFolder();

        var export = await Command.RunAsync("export", form, folder.Write("north.json", ConflictJson.Write(North)), "-o", folder[name]);

        export.ExitCode.Should().Be(0);
        export.Error.Should().Be(told.Length == 0 ? "" : $"{folder[name]} {told}");
        File.Exists(folder[name]).Should().BeTrue();
    }

    [Theory]
    [InlineData("both.ndjson.gz")]
    [InlineData("both.json.gz")]
    [InlineData("both.ndjson")]
    [InlineData("both.json")]
    public async Task Packed_files_are_read_and_written_by_their_names(string name)
    {
        using var folder = new TempFolder();
        Pack(folder["north.json.gz"], Bytes(North));
        Pack(folder["base.json.gz"], Bytes(ConflictRecord.Empty));

        var merge = await Command.RunAsync("merge", folder["north.json.gz"], folder.Write("south.json", ConflictJson.Write(South)), "--base", folder["base.json.gz"], "-o", folder[name]);
        var diff = await Command.RunAsync("diff", folder[name], folder.Write("expected.json", ConflictJson.Write(Both)));

        merge.Should().BeEquivalentTo(new { ExitCode = 0, Output = "" });
        diff.Should().BeEquivalentTo(new { ExitCode = 0, Output = "" });
        var bytes = await File.ReadAllBytesAsync(folder[name]);
        bytes.AsSpan().StartsWith<byte>([0x1f, 0x8b]).Should().Be(name.EndsWith(".gz", StringComparison.Ordinal));
        (await Command.RunAsync("diff", folder["north.json.gz"], folder[name])).Output.Should().Be("Added (1):\n  + place /places/south: South\n");
    }

    [Fact]
    public async Task Packed_input_is_known_by_its_first_bytes_whatever_its_name_and_on_standard_input_too()
    {
        using var folder = new TempFolder();
        Pack(folder["north"], Bytes(North));

        var named = await Command.RunAsync("diff", folder["north"], folder.Write("north.json", ConflictJson.Write(North)));
        var input = await CommandProcess.RunAsync(await File.ReadAllBytesAsync(folder["north"]), ["diff", "-", folder["north.json"]]);

        (named.ExitCode, named.Output).Should().Be((0, ""));
        (input.ExitCode, input.Output.Length).Should().Be((0, 0));
    }

    [Fact]
    public async Task The_merged_record_may_take_the_place_of_one_that_was_read()
    {
        using var folder = new TempFolder();
        var north = folder.Write("north.json", ConflictJson.Write(North));

        await Command.RunAsync("merge", north, folder.Write("south.json", ConflictJson.Write(South)), "-o", north);

        (await File.ReadAllTextAsync(north)).Should().Be(ConflictJson.Write(Both));
    }

    [Theory]
    [InlineData("diff", "-", "-")]
    [InlineData("merge", "-", "-")]
    [InlineData("merge", "-", "{north}", "--base", "-")]
    [InlineData("merge", "-", "{north}", "-", "-o", "{out}")]
    public async Task Standard_input_is_read_once(params string[] args)
    {
        using var folder = new TempFolder();
        var north = folder.Write("north.json", ConflictJson.Write(North));

        var wrong = await CommandProcess.RunAsync(Bytes(North), [.. args.Select(a => a.Replace("{north}", north, StringComparison.Ordinal).Replace("{out}", folder["out.json"], StringComparison.Ordinal))]);

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.TrimEnd().Should().Be("conflictmodel: standard input (-) can be read only once: name a file for the others.");
        File.Exists(folder["out.json"]).Should().BeFalse();
    }

    [Theory]
    [InlineData("out.json")]
    [InlineData("out.json.gz")]
    [InlineData("out.ndjson")]
    public async Task A_file_that_is_cut_off_leaves_what_was_there_as_it_was(string name)
    {
        using var folder = new TempFolder();
        var north = folder.Write("north.json", ConflictJson.Write(North));
        Pack(folder["torn.json.gz"], Bytes(South));
        var packed = await File.ReadAllBytesAsync(folder["torn.json.gz"]);
        await File.WriteAllBytesAsync(folder["torn.json.gz"], packed[..(packed.Length / 2)]);
        folder.Write(name, "as it was");
        var before = Directory.GetFiles(folder.Path);

        var merge = await Command.RunAsync("merge", north, folder["torn.json.gz"], "-o", folder[name]);

        merge.ExitCode.Should().Be(3);
        (await File.ReadAllTextAsync(folder[name])).Should().Be("as it was");
        Directory.GetFiles(folder.Path).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task Each_problem_of_a_file_is_told_in_a_line_of_its_own()
    {
        using var folder = new TempFolder();
        var file = folder.Write("two.json", """{"conflictModel":"1.0","places":{"a":7,"b":8}}""");

        var read = await Command.RunAsync("validate", file);

        read.ExitCode.Should().Be(3);
        var lines = read.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCountGreaterThan(1).And.OnlyContain(l => l.StartsWith($"conflictmodel: {file}:1:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("out.json")]
    [InlineData("out.ndjson")]
    [InlineData("out.ndjson.gz")]
    public async Task What_breaks_while_it_is_written_leaves_nothing_behind(string name)
    {
        using var folder = new TempFolder();
        folder.Write(name, "as it was");

        var write = () => ItemOutput.WriteAsync(Breaking(), folder[name], null, default);

        await write.Should().ThrowAsync<IOException>();
        (await File.ReadAllTextAsync(folder[name])).Should().Be("as it was");
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    private static IEnumerable<Item> Breaking()
    {
        for (var i = 0; i < 5_000; i++)
        {
            yield return new Place($"Place {i}");
        }

        throw new IOException("the disk is gone");
    }

    private static byte[] Bytes(ConflictRecord record) => Encoding.UTF8.GetBytes(ConflictJson.Write(record));

    private static IEnumerable<string> Ids(byte[] utf8) => ConflictJson.ReadAny(utf8).Require().Select(i => i.Pointer);

    private static string In(TempFolder folder, string name) => name == "-" ? name : folder[name];

    private static void Pack(string path, byte[] bytes)
    {
        using var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        packed.Write(bytes);
    }
}
