using System.Text.RegularExpressions;
using ConflictModel.House.Tests;
using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

/// <summary>The table of the article's statements (docs/idlib.md) is held to the record: nothing missing, nothing dangling, nothing beside it.</summary>
public sealed partial class IdlibTableTests : IAsyncLifetime
{
    private static readonly string[] NotModelled = ["S04", "S71"];

    private ConflictRecord record = [];
    private (string Number, string[] Ids, string Holders)[] rows = [];

    public async Task InitializeAsync()
    {
        using var folder = new TempFolder();
        await Command.RunAsync("tour", "--out", folder["idlib"]);
        record = ConflictJson.Read(await File.ReadAllTextAsync(Path.Combine(folder["idlib"], "idlib.json"))).Require();
        rows = [.. (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "docs", "idlib.md")))
            .Select(line => Row().Match(line))
            .Where(m => m.Success)
            .Select(m => (m.Groups["number"].Value, Id().Matches(m.Groups["holders"].Value).Select(i => i.Groups["id"].Value).ToArray(), m.Groups["holders"].Value))];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Each_of_the_71_statements_has_its_row() =>
        rows.Select(r => r.Number).Should().Equal(Enumerable.Range(1, 71).Select(n => FormattableString.Invariant($"S{n:00}")));

    [Fact]
    public void Each_statement_is_held_by_items_but_the_two_that_say_nothing()
    {
        rows.Where(r => r.Ids.Length == 0).Select(r => r.Number).Should().Equal(NotModelled);
        rows.Where(r => r.Holders.Contains("not modelled", StringComparison.Ordinal)).Select(r => r.Number).Should().Equal(NotModelled);
    }

    [Fact]
    public void Each_item_named_is_in_the_record() =>
        rows.SelectMany(r => r.Ids).Where(id => !IsThere(id)).Should().BeEmpty();

    [Fact]
    public void Each_claim_of_the_record_stands_in_the_row_of_its_number()
    {
        var rowOf = rows.SelectMany(r => r.Ids.Select(id => (Id: id, r.Number))).ToLookup(p => p.Id, p => p.Number);
        record.Claims.Where(c => c.Id.Value != "dating").Where(c => !rowOf[c.Id.Value].Contains(c.Id.Value[..3].ToUpperInvariant())).Select(c => c.Id.Value).Should().BeEmpty();
        rowOf["dating"].Should().Equal("S01");
    }

    [Fact]
    public void No_claim_hides_in_a_note_what_a_type_can_say() =>
        record.Claims.Where(c => c.Note.Length > 0).Select(c => c.Id.Value).Should().BeEmpty();

    [Fact]
    public void Each_entity_is_spoken_of_by_some_claim() =>
        record.Entities.Where(e => record.ClaimsAbout(e.EntityId).IsEmpty && !record.Entities.OfType<Place>().Any(p => p.Within.TryGetId(out var id) && id == e.EntityId)).Select(e => e.Name).Should().BeEmpty();

    [Fact]
    public void The_dateline_is_contradicted_and_the_keepers_dating_rests_on_clues()
    {
        var dating = record.DatingOf(SourceId.Parse("article"));
        dating.Stated.Date.Should().Be(new ImpreciseDate(2025, 11, 6));
        dating.StatedIsContradicted.Should().BeTrue();
        dating.Published.Should().ContainSingle().Which.Links.Should().HaveCount(4).And.OnlyContain(l => l.Kind == LinkKind.InferredFrom);
        dating.ReadFrom(new(2020, 10, 26)).Should().OnlyContain(r => r.Parting.IsEmpty);
        dating.ReadFrom(new(2025, 11, 6)).Count(r => !r.Parting.IsEmpty).Should().BeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public void The_order_reversed_is_kept_as_disputed_and_the_dates_decide()
    {
        Claim("s32-order").Standing.Kind.Should().Be(StandingKind.Disputed);
        var orders = record.OrderOf(EntityId.Parse("truce:idlib-truce"), EntityId.Parse("incident:offensive"));
        orders.Single(o => o.Certainty is Certainty.Certain).Value.Should().Be(ComparisonKind.After);
    }

    [Fact]
    public void References_that_are_not_resolved_are_found() =>
        record.UnresolvedReferences().Select(u => u.Item).OfType<Claim>().Select(c => c.Id.Value).Should().Contain(["s31-breach", "s67-resolution", "s14-place", "s64-opposition"]);

    [Fact]
    public void Civilians_killed_are_read_two_ways() =>
        record.ReadingsOf(Claim("s40-killed")).Select(r => r.Value.Id.Value).Should().BeEquivalentTo("s40-killed", "s40-on-monday");

    [Fact]
    public void Absences_are_answers()
    {
        record.SilencesOf(ActorId.Parse("saif-al-raad")).Should().ContainSingle();
        record.SilencesOf(ActorId.Parse("turkiye")).Should().HaveCount(2);
        record.CausesOf(EntityId.Parse("deployment:morek"), MilestoneKind.Evacuated).Should().ContainSingle().Which.Value.Kind.Should().Be(ReferenceKind.Unknown);
        record.OutcomesOf(EntityId.Parse("process:rounds")).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void What_is_to_come_has_not_happened() =>
        record.On(new(2020, 10, 26)).HadBeenHeld(MeetingId.Parse("with-opposition")).Claims.Should().BeEmpty();

    [Fact]
    public void Many_sentences_of_the_Observatory_are_one_origin()
    {
        var told = record.Claims.Where(c => c.Id.Value is "s05-killed" or "s12-strike" or "s16-wounded" or "s19-most-violent" or "s22-present" or "s38-raids" or "s48-killed").ToArray();
        told.Should().HaveCount(7);
        record.IndependenceOf(told).Origins.Should().ContainSingle();
    }

    [Fact]
    public void A_word_broken_by_a_deed_is_no_fault_of_the_record()
    {
        Claim("s59-pledge").Mood.Should().Be(Mood.Promised);
        record.On(new(2020, 10, 31)).StageOf(DeploymentId.Parse("morek")).Should().Contain(s => s.Value == DeploymentStage.Evacuated);
        Validation.ConflictValidator.Validate(record).Where(f => f.Pointer.Contains("s59", StringComparison.Ordinal) || f.Pointer.Contains("s56", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Message.Should().StartWith("Word and deed contradict each other, in the world and not in the record");
    }

    private Claim Claim(string id) => record.TryFind(ClaimId.Parse(id), out var claim) ? claim : throw new InvalidOperationException($"No claim {id}.");

    private bool IsThere(string id) =>
        id.Contains(':', StringComparison.Ordinal) ? record.TryFind(EntityId.Parse(id), out _) : record.TryFind(ClaimId.Parse(id), out _);

    [GeneratedRegex(@"^\| (?<number>S\d\d) \| [^|]+ \| (?<holders>[^|]+) \|")]
    private static partial Regex Row();

    [GeneratedRegex("`(?<id>[^`]+)`")]
    private static partial Regex Id();
}
