namespace ConflictModel.Tool.Tests;

/// <summary>The question for casualties over dataset files, on invented files.</summary>
public class DatasetCasualtiesTests
{
    private static readonly string Old = ImportTests.File(ImportTests.Row(1, "2031-05-02", "1", "2", "3"), ImportTests.Row(2, "2031-06-01", "5", "5", "5"));
    private static readonly string Newer = ImportTests.File(ImportTests.Row(1, "2031-05-02", "1", "4", "6"), ImportTests.Row(3, "2032-07-01", "0", "1", "1"));

    [Fact]
    public async Task Several_files_are_summed_together_and_what_they_share_counts_once()
    {
        using var folder = new TempFolder();
        var (a, b) = (folder.Write("a.csv", Old), folder.Write("b.csv", Newer));

        var both = await Command.RunAsync("query", a, b, "casualties", "--dataset", "ucdp-ged", "--by", "year", "--json");

        both.ExitCode.Should().Be(0);
        both.Lines.Should().SatisfyRespectively(
            first => first.Should().StartWith("""{"year":2031,"low":6,"best":7,"high":8,"estimates":2,"origins":1,"""),
            second => second.Should().StartWith("""{"year":2032,"low":0,"best":1,"high":1,"estimates":1,"origins":1,"""));
        both.Error.Should().Contain($"{a}: ged-42: 2 rows read").And.Contain($"{b}: ged-42: 2 rows read")
            .And.Contain("Rows that an earlier file holds too, by their id: 1, counted once, as the first file prints them. 1 of them print other numbers there");
    }

    [Theory]
    [InlineData("pax", "there is no dataset 'pax' to sum: use acled, cow-wars, ucdp-brd, ucdp-ged")]
    [InlineData("ucdp-gde", "there is no dataset 'ucdp-gde' to sum")]
    public async Task Only_datasets_that_count_people_are_summed(string dataset, string told)
    {
        using var folder = new TempFolder();

        var query = await Command.RunAsync("query", folder.Write("a.csv", Old), "casualties", "--dataset", dataset);

        query.ExitCode.Should().Be(2);
        query.Error.Should().Contain(told);
    }

    [Fact]
    public async Task What_began_perhaps_outside_the_dates_is_possible_and_what_is_told_of_a_part_is_named_so()
    {
        using var folder = new TempFolder();
        var file = folder.Write("wars.csv", """
            WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,Outcome,BatDeath
            1,Mill War,1,951,Freedonia,1,-9,-9,1990,-9,-9,-9,1,100
            2,Hill War,1,951,Freedonia,1,7,1,1990,-9,-9,-9,1,20
            3,Lake War,1,951,Freedonia,1,7,1,1980,-9,-9,-9,1,3

            """);

        var json = await Command.RunAsync("query", file, "casualties", "--dataset", "cow-wars", "--from", "1990-06", "--json");
        var table = await Command.RunAsync("query", file, "casualties", "--dataset", "cow-wars", "--from", "1990-06", "--by", "conflict");

        json.Lines.Should().ContainSingle().Which.Should().StartWith("""{"low":null,"best":null,"high":null,"estimates":2,"origins":1,"unknown":0,"bestTold":20,"certainty":"possible",""");
        json.Error.Should().Contain("Rows dated too coarsely to say whether they began between the dates: 1.");
        table.Lines.Should().SatisfyRespectively(
            heads => heads.Should().EndWith("certainty"),
            hill => hill.Should().StartWith("Hill War").And.NotContain("possible"),
            mill => mill.Should().StartWith("Mill War").And.Contain("possible"));
    }

    [Fact]
    public async Task What_a_dataset_does_not_tell_is_wrong_usage_with_what_it_tells()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", Old);

        (await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--by", "month")).Should()
            .Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("ucdp-ged cannot be grouped by month: use conflict, dyad, year, country, type."));
    }

    [Fact]
    public async Task Records_are_asked_one_at_a_time()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.json", """{"conflictModel":"1.0"}""");

        foreach (var question in new[] { "casualties", "timeline" })
        {
            (await Command.RunAsync("query", file, file, question)).Should().Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("one record is asked at a time"));
        }
    }
}
