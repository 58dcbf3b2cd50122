using NodaTime;

namespace ConflictModel.House.Tests.Surface;

public class BareFactsTests
{
    [Fact]
    public void Bare_numbers_dates_and_answers_about_time_are_told() =>
        BareFacts.Complaints(typeof(Guessing)).Select(complaint => complaint.Member.Split('.')[^1])
            .Should().BeEquivalentTo("Killed", "Share", "Date", "Seen", "IsOngoing");

    [Fact]
    public void Everything_else_is_left_alone() => BareFacts.Complaints(typeof(Honest)).Should().BeEmpty();

    public sealed record Guessing(int Killed, decimal? Share, LocalDate Date, Instant? Seen, bool IsOngoing);

    public sealed record Honest(string Name, Uri Link, bool IsNegated, IReadOnlyList<int> Cells)
    {
        public static int Limit => 3;
    }
}
