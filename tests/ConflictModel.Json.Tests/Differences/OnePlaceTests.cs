using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests.Differences;

/// <summary>A change of one fact is a change in one place of the document, so that who compares texts sees what was changed and no more.</summary>
public class OnePlaceTests
{
    private static readonly string[] Written = Lines(Sample.Record);

    [Fact]
    public void A_new_name_is_one_changed_line()
    {
        foreach (var entity in Sample.Record.Entities)
        {
            var (before, after) = Place(entity, entity with { Name = "Another name" });

            before.Should().ContainSingle().Which.Should().Contain("\"name\": ");
            after.Should().ContainSingle().Which.Should().Contain("\"name\": \"Another name\"");
        }
    }

    [Fact]
    public void A_note_is_one_line_and_at_most_the_comma_before_it()
    {
        foreach (var claim in Sample.Record.Claims)
        {
            var (before, after) = Place(claim, claim with { Id = claim.Id, Note = "Another note" });

            before.Should().HaveCountLessThanOrEqualTo(1);
            after.Should().HaveCount(claim.Note.Length > 0 ? 1 : before.Length + 1).And.ContainSingle(l => l.Contains("\"note\": \"Another note\""));
            (before is [var line] && claim.Note.Length == 0 ? after[0] == line + "," : claim.Note.Length == 0 || before.Length == 1).Should().BeTrue();
        }
    }

    [Fact]
    public void A_new_number_of_a_claim_is_one_changed_line()
    {
        var toll = Sample.Record.Claims.OfType<CasualtyEstimate>().Single(c => c.Id.Value == "toll-2");

        var (before, after) = Place(toll, toll with { Number = Estimate.AtLeast(79) });

        before.Should().ContainSingle().Which.Trim().Should().Be("\"number\": \"at least 78\",");
        after.Should().ContainSingle().Which.Trim().Should().Be("\"number\": \"at least 79\",");
    }

    [Fact]
    public void An_item_more_is_its_own_lines_and_at_most_a_comma()
    {
        var all = Sample.Record.Append(new Place("Harvest Valley")).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            if (ConflictRecord.TryCreate(all.Where((_, at) => at != i), out var fewer, out _)) // not where another item refers to it
            {
                var (before, after) = Middle(WithoutCommas(fewer), WithoutCommas([.. all]));

                before.Should().BeEmpty("{0}", all[i]);
                after.Count(l => l.StartsWith("    \"", StringComparison.Ordinal)).Should().Be(1, "{0} is headed by its id, two levels deep", all[i]);
            }
        }
    }

    private static (string[] Before, string[] After) Place(Item item, Item changed) =>
        Middle(Written, Lines([.. Sample.Record.Select(i => ReferenceEquals(i, item) ? changed : i)]));

    private static string[] WithoutCommas(ConflictRecord record) => [.. Lines(record).Select(l => l.TrimEnd(','))];

    private static string[] Lines(ConflictRecord record) => ConflictJson.Write(record).Split('\n');

    /// <summary>Leaves away the lines that two texts have in common at their start and their end.</summary>
    private static (string[] Before, string[] After) Middle(string[] before, string[] after)
    {
        var start = before.Zip(after).TakeWhile(l => l.First == l.Second).Count();
        var end = before.Skip(start).Reverse().Zip(after.Skip(start).Reverse()).TakeWhile(l => l.First == l.Second).Count();
        return (before[start..^end], after[start..^end]);
    }
}
