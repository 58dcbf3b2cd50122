namespace ConflictModel.Tool.Tests;

public class TourTests
{
    [Fact]
    public async Task The_tour_tells_strike_toll_members_and_truce()
    {
        var tour = await Command.RunAsync("tour");

        tour.ExitCode.Should().Be(0);
        string.Join(' ', tour.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should()
            .Contain("At least 78 combatants killed in Jabal al-Duwailah strike")
            .And.Contain("superseded by at least 78")
            .And.Contain("at least 56 combatants killed")
            .And.Contain("Sham Legion belongs to National Liberation Front on 26 October 2020: certain")
            .And.Contain("Sham Legion belongs to National Army on 26 October 2020: certain")
            .And.Contain("Idlib truce is in force on 26 October 2020: certain")
            .And.Contain("Idlib truce had been violated")
            .And.Contain("dates itself 6 November 2025");
    }

    [Fact]
    public async Task The_tour_invents_no_earlier_count() =>
        (await Command.RunAsync("tour")).Output.Should().NotContain("34", "the article gives 56 and 78, no other toll");

    [Fact]
    public async Task The_tour_fits_eighty_columns() =>
        (await Command.RunAsync("tour")).Lines.Should().OnlyContain(line => line.Length <= 80);

    [Fact]
    public async Task The_tour_writes_the_record_and_its_picture()
    {
        using var folder = new TempFolder();

        var tour = await Command.RunAsync("tour", "--out", folder["idlib"]);

        tour.ExitCode.Should().Be(0);
        Directory.GetFiles(folder["idlib"]).Select(Path.GetFileName).Should().BeEquivalentTo("idlib.json", "timeline.svg");
    }
}
