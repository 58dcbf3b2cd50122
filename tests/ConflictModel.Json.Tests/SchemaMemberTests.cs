namespace ConflictModel.Json.Tests;

/// <summary>The member that tells editors where the schema is, as the docs advise, is kept and minded by nobody; other members of the document are called members.</summary>
public class SchemaMemberTests
{
    private static readonly Incident Strike = new("Strike");

    [Fact]
    public void It_stays_where_it_stood()
    {
        var record = Read("./conflictmodel-1.json");

        ConflictJson.Write(record).Should().StartWith("{\n  \"$schema\": \"./conflictmodel-1.json\",\n  \"conflictModel\": \"1.0\",");
        record.OfType<UnreadItem>().Single().Should().Match<UnreadItem>(i => i.IsSchema && i.IsMember);
    }

    [Fact]
    public void No_difference_is_made_by_it()
    {
        RecordDiff.Between(Read("a.json"), Read("b.json")).IsEmpty.Should().BeTrue();
        RecordDiff.Between(Read("a.json"), [Strike]).IsEmpty.Should().BeTrue();
        RecordDiff.Between([Strike], Read("b.json")).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void In_a_merge_the_first_is_kept()
    {
        var (a, b) = (Read("a.json"), Read("b.json"));

        Merged(RecordMerge.Of(a).With(b)).Should().Equal(a);
        Merged(RecordMerge.Of([Strike]).With(b).With(a)).Should().Equal(b.Reverse());
        Merged(RecordMerge.Of(b, a)).Should().Equal(a);
        Merged(RecordMerge.Of([Strike], a).With(b)).Should().Equal(a);
    }

    [Fact]
    public void Of_two_in_one_record_the_first_is_kept()
    {
        ConflictRecord both = [.. Read("a.json"), .. Read("b.json")];

        both.Should().Equal(Read("a.json"));
    }

    [Fact]
    public void A_map_does_not_list_it()
    {
        using var map = new MemoryStream();

        var result = GeoJson.Write(Read("a.json"), map);

        result.LeftOut.Should().ContainSingle().Which.Pointer.Should().Be("/incidents/strike");
    }

    [Fact]
    public void A_map_lists_another_member_as_one()
    {
        using var map = new MemoryStream();

        var omission = GeoJson.Write([new UnreadItem("", "/title", "\"Notes\"")], map).LeftOut.Should().ContainSingle().Subject;

        (omission.Kind, omission.Reason).Should().Be(("member", "this member of the document is not known to this version"));
        System.Text.Encoding.UTF8.GetString(map.ToArray()).Should().Contain("\"leftOut\":{\"member\":1}");
    }

    [Fact]
    public void Another_member_is_told_to_be_one()
    {
        var title = new UnreadItem("", "/title", "\"Notes\"");
        var build = () => ConflictRecord.Empty.With(title, new UnreadItem("", "/title", "\"Other\""));

        title.ToString().Should().Be("member /title");
        title.IsMember.Should().BeTrue();
        title.IsSchema.Should().BeFalse();
        build.Should().Throw<InvalidRecordException>().WithMessage("*/title*this member of the document has two values*");
        RecordDiff.Between([title], []).Removed.Should().Equal(title);
    }

    [Fact]
    public void An_item_without_a_kind_is_one() =>
        new UnreadItem("", "/monuments/y", "{}").ToString().Should().Be("item /monuments/y");

    private static ConflictRecord Merged(RecordMerge merge) => merge.Finish().Record!; // nothing clashes

    private static ConflictRecord Read(string schema) =>
        ConflictJson.Read("""{"$schema":"?","conflictModel":"1.0","incidents":{"strike":{"kind":"incident","name":"Strike"}}}""".Replace("?", schema, StringComparison.Ordinal)).Require();
}
