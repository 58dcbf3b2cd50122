using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class UcdpGedImportDeathsTests
{
    [Theory]
    [InlineData("4", "6", "9", "4-9, best 6")]
    [InlineData("0", "0", "2", "0-2, best 0")]
    [InlineData("6", "6", "9", "6-9, best 6")]
    [InlineData("6", "6", "6", "6")]
    [InlineData("0", "0", "0", "0")]
    [InlineData("7", "6", "9", "unknown")]
    [InlineData("4", "10", "9", "unknown")]
    [InlineData("9", "6", "4", "unknown")]
    public void Low_best_and_high_make_an_estimate_where_they_are_in_order(string low, string best, string high, string number)
    {
        var record = Imports.Event(("low", low), ("best", best), ("high", high));
        var killed = record.Killed();
        killed.Number.Should().Be(Estimate.Parse(number));
        (killed.Of, killed.Harm, killed.People, killed.Knowledge, killed.Period)
            .Should().Be((record.The<Incident>().EntityId, Harm.Killed, Population.Anyone, Knowledge.Estimated, Timing.Unknown));
        killed.Printed.Should().Equal(
            new PrintedCell("low", low),
            new PrintedCell("best", best),
            new PrintedCell("high", high),
            new PrintedCell("deaths_a", "1"),
            new PrintedCell("deaths_b", "2"),
            new PrintedCell("deaths_civilians", "3"),
            new PrintedCell("deaths_unknown", "0"));
    }

    [Fact]
    public void A_row_out_of_order_leaves_a_sum_over_the_record_open_above_and_its_columns_add_up_as_printed()
    {
        (string, string)[] inOrder = [], outOfOrder = [("id", "7002"), ("low", "12"), ("best", "4"), ("high", "3")];

        var record = Imports.Events(inOrder, outOfOrder);
        record.TotalKilled([.. record.OfType<Incident>().Select(incident => incident.Id)]).Value.ToString().Should().Be("at least 4 (computed)");

        var file = Table(Header49, Row(Header49, inOrder), Row(Header49, outOfOrder));
        UcdpGed.Total(Stream(file), new UcdpGedQuery()).Groups.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Low = 16, Best = 10, High = 12 });
    }

    [Fact]
    public void What_a_release_says_of_which_no_day_is_told_may_have_been_known_at_any_moment()
    {
        var record = Imports.Event();
        var dated = record.Replacing(record.The<Source>() with { Published = new(2024, 6, 3) });

        record.AsKnownAt(new(1990, 1, 1)).IncidentsIn(new(2005, 3)).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        dated.AsKnownAt(new(1990, 1, 1)).IncidentsIn(new(2005, 3)).Should().BeEmpty();
        dated.AsKnownAt(new(2024, 6, 4)).IncidentsIn(new(2005, 3)).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Numbers_that_agree_are_exact_and_have_no_other_form() =>
        Imports.Event(("low", "6"), ("high", "6")).Killed().Number.Should().Be(Estimate.Exactly(6));

    [Fact]
    public void Splits_above_zero_are_best_values_without_bounds_and_part_of_the_whole()
    {
        var record = Imports.Event(("deaths_unknown", "4"));
        var parts = record.OfType<CasualtyEstimate>().Where(it => it.Id != record.Killed().Id).ToList();
        parts.Select(it => (it.Id.Value, it.Number.ToString(), it.People, it.Printed[0].ToString())).Should().Equal(
            ("ucdp-ged-7001-killed-a", "best 1", new Population(PopulationKind.Unstated, ActorId.Parse("ucdp-actor-9072")), "deaths_a=1"),
            ("ucdp-ged-7001-killed-b", "best 2", new Population(PopulationKind.Unstated, ActorId.Parse("ucdp-actor-9073")), "deaths_b=2"),
            ("ucdp-ged-7001-killed-civilians", "best 3", Population.Civilians, "deaths_civilians=3"),
            ("ucdp-ged-7001-killed-unknown", "best 4", new Population(PopulationKind.Unstated, words: "people of unknown status"), "deaths_unknown=4"));
        parts.Should().OnlyContain(it => it.Links.Single() == new ClaimLink(LinkKind.PartOf, record.Killed().Id) && it.Knowledge == Knowledge.Estimated);
    }

    [Fact]
    public void A_split_of_zero_or_none_makes_no_claim()
    {
        var record = Imports.Event(("deaths_a", "0"), ("deaths_b", ""), ("deaths_civilians", "0"));
        record.The<CasualtyEstimate>().Printed.Select(it => it.ToString()).Should().Equal(
            "low=4", "best=6", "high=9", "deaths_a=0", "deaths_civilians=0", "deaths_unknown=0");
    }

    [Fact]
    public void A_record_answers_with_the_whole_and_with_a_part_when_its_people_are_asked_for()
    {
        var record = Imports.Event();
        var incident = record.The<Incident>();
        record.Killed(incident).Value.Should().Be(Estimate.Between(4, 9).WithBest(6));
        record.Killed(incident).Explain().Should().Contain("a part of 4 to 9 (best 6)");
        record.Killed(incident, Population.Civilians).Value.Should().Be(Estimate.BestOf(3));
        record.Tell(record.Killed("-civilians")).Should().StartWith("a best estimate of 3 civilians killed (estimated) in Event 7001");
    }

    [Fact]
    public void A_best_value_alone_is_written_read_told_and_summed()
    {
        var best = Estimate.BestOf(1200);
        (best.Least, best.Greatest, best.Best, best.Wording, best.IsKnown).Should().Be((null, null, 1200, Wording.BestOnly, true));
        best.ToString().Should().Be("best 1200");
        best.Describe().Should().Be("a best estimate of 1,200");
        Estimate.Parse("best 1,200").Should().Be(best);
        Estimate.Parse("unknown, best 1200").Should().Be(best);
        Estimate.Unknown.WithBest(1200).Should().Be(best);
        best.Should().NotBe(Estimate.About(1200));
        Estimate.TryParse("best 3, best 4", out _).Should().BeFalse();
        Estimate.TryParse("about 3, best 4", out _).Should().BeFalse();
        Estimate.TryParse("best", out _).Should().BeFalse();
        Estimate.TryParse("best -1", out _).Should().BeFalse();
        Wording.Known.Should().Contain(Wording.BestOnly);
        var sum = Estimate.SumOfDisjoint([best, Estimate.BestOf(3)]);
        (sum.Least, sum.Greatest, sum.Best, sum.ToString()).Should().Be((null, null, 1203, "best 1203 (computed)"));
    }

    [Fact]
    public void Items_are_counted_by_kind_and_rows_by_what_became_of_them()
    {
        var text = Table(Header49, Row(Header49), Row(Header49, ("id", "x")), Row(Header49, ("id", "7002"), ("low", "7"), ("deaths_b", "0")));
        using var import = Imports.Open(text);
        using var reader = Read(text, new DatasetReadOptions { FileName = "ged241.csv" });
        import.ItemCounts.Should().BeEmpty();
        var items = import.ToList();
        import.ItemCounts.Should().Equal(new Dictionary<string, long>
        {
            ["casualtyEstimate"] = 7,
            ["classification"] = 2,
            ["conflict"] = 1,
            ["dyad"] = 1,
            ["faction"] = 1,
            ["incident"] = 2,
            ["occurrence"] = 2,
            ["organization"] = 1,
            ["source"] = 1,
            ["state"] = 1,
        });
        import.ItemCounts.Values.Sum().Should().Be(items.Count);
        import.ItemCounts.Keys.Should().BeInAscendingOrder(StringComparer.Ordinal);
        import.Counts.Should().Be(new RowCounts(3, 2, 1));
        reader.Should().HaveCount(2);
        import.Notes.Should().Equal(reader.Notes).And.HaveCount(2);
        (import.NoteCount, import.Layout, import.Dataset).Should().Be((2, "24.1", "ucdp-ged"));
        import.Invoking(it => it.Count()).Should().Throw<InvalidOperationException>();
    }
}
