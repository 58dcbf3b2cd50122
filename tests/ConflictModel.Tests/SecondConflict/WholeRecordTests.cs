using ConflictModel.Json;
using ConflictModel.Validation;
using static ConflictModel.Tests.SecondConflict.StraitEvents;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>The record as a whole: written and read again, and held against the rules.</summary>
public class WholeRecordTests
{
    [Fact]
    public void It_comes_back_from_json_as_it_was()
    {
        var text = ConflictJson.Write(StraitWar.Record);
        var read = ConflictJson.Read(text);

        read.Problems.Should().BeEmpty();
        (read.Require() == StraitWar.Record).Should().BeTrue();
        ConflictJson.Write(read.Require()).Should().Be(text);
        read.Require().On(new(2042, 12, 3)).InForce(Ceasefire).Explain().Should().Be(StraitWar.On("2042-12-03").InForce(Ceasefire).Explain());
    }

    [Fact]
    public void The_rules_find_what_is_wrong_or_open_and_nothing_that_is_not_so() =>
        ConflictValidator.Validate(StraitWar.Record).Select(f => (f.Id, f.Pointer.Split('/')[1..3] is [_, var id] ? id : "")).Should().BeEquivalentTo(
            [
                ("CM4001", Misprint.Id.Value), // a low of 12 above a high of 3
                ("CM9001", Sheet.Id.Value), // prints 11 March, and tells of 10 February as of yesterday
                ("CM9002", Deadliest.Id.Value), // 40 at the ferry, 60 in the battle
                ("CM2008", LanternBreach.Id.Value), // the island had been taken out of the area
                ("CM2016", StraitWar.Record.Claims.OfType<CountEstimate>().Single(c => c.Measure == CountMeasure.SetUp).Id.Value), // over ten posts, eight allowed
                ("CM9005", StraitWar.Record.Claims.OfType<Participation>().Single(p => p.RepresentedBy.Kind is ReferenceKind.Candidates).Id.Value), // which minister
                ("CM9005", StraitWar.Record.Claims.OfType<InstrumentLink>().Single(l => l.To.Kind is ReferenceKind.Candidates).Id.Value), // which "Calder paper"
            ]);

    [Fact]
    public void The_number_that_comes_back_needs_an_id_of_its_own()
    {
        // Said again by the same origin, in another source: one claim with two citations, or two claims with two ids.
        var again = Ferry.Killed(Estimate.Exactly(40)).Per(Bulletin3.Quoting(Observatory));

        again.Id.Should().Be(Forty.Id);
        ConflictRecord.TryCreate([Ferry, Observatory, Bulletin1, Bulletin3, Forty, again], out _, out var problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Message.Should().EndWith("make them one with several citations, or give one an id.");
    }
}
