using NodaTime;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on dates.</summary>
public class DatesSample
{
    [Fact]
    public void Dates_are_read_and_told() => Console.Capture(Reading).Should().Contain("about October 2019").And.Contain("day 31 does not exist in June");

    [Fact]
    public void Order_may_be_open() => Console.Capture(Order).Should().Be("Certain\nPossible\nImpossible\n");

    [Fact]
    public void About_is_granted_by_a_named_tolerance() => Console.Capture(Tolerance).Should().StartWith("Possible\nCertain\n");

    [Fact]
    public void Stretches_are_asked_alike() => Console.Capture(Stretches).Should().Contain("Possible").And.Contain("During");

    [Fact]
    public void Days_are_counted_between_bounds() => Console.Capture(Counting).Should().Contain("234 days");

    [Fact]
    public void Clock_times_keep_their_zone() => Console.Capture(Clocks).Should().Contain("zone unstated");

    [Fact]
    public void Sets_are_one_of_or_all_of() => Console.Capture(Sets).Should().Contain("Possible").And.Contain("Certain");

    internal static void Reading()
    {
        #region dates-reading
        string[] texts = ["2020-10-26", "2019-10~", "201X", "2001-21", "1985-04-XX", "[2018-05-03..2018-05-09]", "[..2011-10-26]", "Y-65E6"];
        foreach (var text in texts)
        {
            var date = ImpreciseDate.Parse(text);
            Console.WriteLine($"{text}: {date.Describe()}; {date.Earliest} to {date.Latest}");
        }

        if (!EdtfExpression.TryParse("2020-06-31", out _, out var fault))
        {
            Console.WriteLine(fault);
        }
        #endregion
    }

    internal static void Order()
    {
        #region dates-order
        var truce = new ImpreciseDate(2020, 3, 6);

        Console.WriteLine(truce.IsBefore(new ImpreciseDate(2020, 10)));
        Console.WriteLine(truce.IsBefore(new ImpreciseDate(2020, 3)));
        Console.WriteLine(truce.IsBefore(new ImpreciseDate(2020, 2)));
        #endregion
    }

    internal static void Tolerance()
    {
        #region dates-tolerance
        var about = ImpreciseDate.Parse("2020-02-26~");
        var march = new ImpreciseDate(2020, 3, 1);

        Console.WriteLine(about.IsBefore(march));
        Console.WriteLine(about.IsBefore(march, DateTolerance.Strict));
        Console.WriteLine(DateTolerance.ByPrecision);
        Console.WriteLine(about.IsBefore(march, new DateTolerance("within days", ofDay: 3, ofMonth: 10, ofYear: 60)));
        #endregion
    }

    internal static void Stretches()
    {
        #region dates-stretches
        var war = ImpreciseInterval.Parse("[..2011-10-26]/..");
        var offensive = ImpreciseInterval.Parse("2019-12~/2020-03-05~");

        Console.WriteLine(offensive.Describe());
        Console.WriteLine(war.Contains(offensive));
        Console.WriteLine(offensive.Overlaps(new ImpreciseDate(2019, 12, 20)));
        Console.WriteLine(string.Join(", ", offensive.PossibleRelationsTo(war)));
        #endregion
    }

    internal static void Counting()
    {
        #region dates-counting
        var since = new ImpreciseDate(2020, 3, 6);

        Console.WriteLine(since.DaysUntil(new ImpreciseDate(2020, 10, 26)));
        Console.WriteLine(since.DaysUntil(new ImpreciseDate(2020, 10)));
        Console.WriteLine(ImpreciseInterval.Since(since).Duration());
        #endregion
    }

    internal static void Clocks()
    {
        #region dates-clocks
        var effect = Moment.Parse("2020-03-06T00:01");

        Console.WriteLine(effect.Describe());
        Console.WriteLine(effect.DateAnywhere().Describe());
        Console.WriteLine(effect.In(Offset.FromHours(3)).DateAt(Offset.Zero).Describe());
        #endregion
    }

    internal static void Sets()
    {
        #region dates-sets
        var round = ImpreciseDate.Parse("[2019-05,2019-07]");
        var rounds = DateSet.Parse("{2019-05-02,2019-07-25..2019-07-27}");

        Console.WriteLine(round.IsDuring(ImpreciseInterval.Parse("2019-06-01/2019-12-31")));
        Console.WriteLine(rounds.Contains(new ImpreciseDate(2019, 7, 26)));
        Console.WriteLine(rounds.Describe());
        #endregion
    }
}
