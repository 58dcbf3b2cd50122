using System.IO.Compression;
using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public class DiffTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly CasualtyEstimate Toll = new(Strike, Harm.Killed, Estimate.AtLeast(56)) { Id = ClaimId.Parse("toll") };
    private static readonly ConflictRecord Monday = [Strike, Toll, new Place("North")];
    private static readonly ConflictRecord Tuesday = [new Truce("Harvest truce"), Toll with { Number = Estimate.AtLeast(78) }, Strike];

    [Fact]
    public async Task What_differs_is_grouped_and_told_in_words_with_the_members_before_and_after()
    {
        using var folder = new TempFolder();

        var diff = await Command.RunAsync("diff", folder.Write("monday.json", ConflictJson.Write(Monday)), folder.Write("tuesday.json", ConflictJson.Write(Tuesday)));

        diff.ExitCode.Should().Be(1);
        diff.Output.Should().Be(
            """
            Added (1):
              + truce /truces/harvest-truce: Harvest truce
            Removed (1):
              - place /places/north: North
            Changed (1):
              ~ casualtyEstimate /claims/toll: at least 78 people killed in Strike, says the keeper of the record
                  /number: "at least 56" -> "at least 78"

            """);
        diff.Error.Should().Be("1 added, 1 removed, 1 changed.\n");
    }

    [Fact]
    public async Task A_program_reads_one_object_a_line()
    {
        using var folder = new TempFolder();

        var diff = await Command.RunAsync("diff", "--json", folder.Write("monday.json", ConflictJson.Write(Monday)), folder.Write("tuesday.json", ConflictJson.Write([.. Tuesday.Where(i => i is not Claim), Toll with { Note = "seen" }])));

        diff.Lines.Should().Equal(
            """{"change":"added","kind":"truce","pointer":"/truces/harvest-truce","words":"Harvest truce"}""",
            """{"change":"removed","kind":"place","pointer":"/places/north","words":"North"}""",
            """{"change":"changed","kind":"casualtyEstimate","pointer":"/claims/toll","words":"at least 56 people killed in Strike, says the keeper of the record","members":[{"pointer":"/note","after":"seen"}]}""");
    }

    [Fact]
    public async Task A_document_and_a_packed_stream_of_the_same_items_do_not_differ()
    {
        using var folder = new TempFolder();
        await using (var packed = new GZipStream(File.Create(folder["monday.ndjson.gz"]), CompressionLevel.Fastest))
        {
            ConflictJson.WriteStream(Monday.Reverse(), packed);
        }

        var diff = await Command.RunAsync("diff", folder.Write("monday.json", ConflictJson.Write(Monday)), folder["monday.ndjson.gz"]);

        diff.ExitCode.Should().Be(0);
        diff.Output.Should().BeEmpty();
        diff.Error.Should().Be("No difference.\n");
    }

    [Fact]
    public async Task A_hostile_name_does_not_drive_the_terminal()
    {
        using var folder = new TempFolder();

        var diff = await Command.RunAsync("diff", folder.Write("none.json", ConflictJson.Write(ConflictRecord.Empty)), folder.Write("one.json", ConflictJson.Write([new Place("A\u001b[2J\nB", PlaceId.Parse("x"))])));

        diff.Output.Should().Be("Added (1):\n  + place /places/x: A\\u001b[2J\\u000aB\n");
    }
}
