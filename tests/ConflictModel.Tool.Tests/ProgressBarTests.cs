namespace ConflictModel.Tool.Tests;

public sealed class ProgressBarTests : IDisposable
{
    private readonly Clock clock = new();
    private readonly StringWriter terminal = new();

    [Fact]
    public void A_bar_tells_part_rate_and_the_time_left_on_one_line_and_goes_away()
    {
        var bar = new ProgressBar(terminal, clock);

        clock.Pass(seconds: 2);
        bar.Tell(0.25, 50_000);
        clock.Pass(seconds: 6);
        bar.Tell(1, 200_000);
        bar.Clear();

        var lines = terminal.ToString().Split('\r');
        lines[1].Should().Be("[######..................]  25 %  50,000 rows, 25,000 a second, 0:06 left");
        lines[2].TrimEnd().Should().Be("[########################] 100 %  200,000 rows, 25,000 a second, 0:00 left");
        lines[3].Should().NotBeEmpty().And.MatchRegex("^ +$");
        lines[4].Should().BeEmpty();
    }

    [Fact]
    public void Where_the_length_is_not_known_rows_and_rate_are_told_alone()
    {
        var bar = new ProgressBar(terminal, clock);

        clock.Pass(seconds: 1);
        bar.Tell(null, 1_234);

        terminal.ToString().Should().Be("\r1,234 rows, 1,234 a second");
    }

    [Fact]
    public void It_is_not_told_more_than_five_times_a_second_and_nothing_is_shown_of_short_work()
    {
        var bar = new ProgressBar(terminal, clock);

        clock.Pass(seconds: 0.1);
        bar.Tell(0.5, 10);
        bar.Clear();

        terminal.ToString().Should().BeEmpty();
    }

    [Fact]
    public void The_line_goes_away_where_the_work_is_given_up()
    {
        var bar = new ProgressBar(terminal, clock);
        using (var items = bar.Watch(Enumerable.Range(0, 9), () => (0.5, 1)).GetEnumerator())
        {
            items.MoveNext();
            clock.Pass(seconds: 1);
            items.MoveNext();
        }

        terminal.ToString().Should().Contain("50 %").And.EndWith("\r");
    }

    public void Dispose() => terminal.Dispose();

    private sealed class Clock : TimeProvider
    {
        private TimeSpan now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now.Ticks;

        public void Pass(double seconds) => now += TimeSpan.FromSeconds(seconds);
    }
}
