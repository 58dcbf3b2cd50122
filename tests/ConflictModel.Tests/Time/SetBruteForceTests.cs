using Xunit.Abstractions;

namespace ConflictModel.Tests.Time;

/// <summary>Sets of which all members are meant, each by itself, against dates, stretches and other sets.</summary>
public class SetBruteForceTests(ITestOutputHelper output)
{
    private static readonly (int Start, int End) Near = (new DateOnly(2019, 7, 1).DayNumber, new DateOnly(2020, 10, 31).DayNumber);

    private readonly List<string> wrong = [];
    private readonly List<string> coarse = [];

    [Fact]
    public void Order_sharing_and_containment_are_what_all_days_of_the_members_say()
    {
        var texts = new DateTexts(5);
        var asked = 0;
        for (var i = 0; i < 2500; i++)
        {
            var tolerance = DateTexts.Tolerances[texts.Random.Next(DateTexts.Tolerances.Length)];
            var (set, other) = (SetText(texts), texts.Random.Next(3) switch { 0 => texts.Any(), 1 => $"{texts.Day()}/{texts.Day()}", _ => $"{texts.Any()}/{texts.Any()}" });
            if (!DateSet.TryParse(set, out var dates) || !Timing.TryParse(other, out var time) || Pairs(other, tolerance) is not { Count: > 0 and < 4000 } pairs)
            {
                continue;
            }

            var elements = SetElements.Of(set, tolerance);
            if ((dates.IsOpenEarlier || dates.IsOpenLater) && pairs.Exists(p => p.Start < Near.Start || p.End > Near.End))
            {
                continue; // beyond the elements made for an open side
            }

            asked++;
            var what = $"{set} and {other} under {tolerance}, {tolerance.Seasons}";
            Exactly(dates.IsBefore(time, tolerance), Judge(pairs, p => elements.Any(e => e[0] >= p.Start), p => elements.Any(e => e[^1] >= p.Start)), $"before: {what}");
            Exactly(dates.IsAfter(time, tolerance), Judge(pairs, p => elements.Any(e => e[^1] <= p.End), p => elements.Any(e => e[0] <= p.End)), $"after: {what}");
            Exactly(time.IsBefore(dates, tolerance), Judge(pairs, p => elements.Any(e => e[^1] <= p.End), p => elements.Any(e => e[0] <= p.End)), $"other before: {what}");
            Exactly(dates.Overlaps(time, tolerance), Judge(pairs, p => !elements.Any(e => Meets(e, p)), p => !elements.Any(e => Within(e, p))), $"overlaps: {what}");
            Exactly(time.Overlaps(dates, tolerance), dates.Overlaps(time, tolerance), $"overlapped: {what}");
            Exactly(dates.IsDuring(time, tolerance), Judge(pairs, p => !elements.All(e => Meets(e, p)), p => !elements.All(e => Within(e, p))), $"during: {what}");
        }

        output.WriteLine($"{asked} questions asked of sets; {coarse.Count} answers were coarser than could be.");
        wrong.Should().BeEmpty();
        coarse.Should().BeEmpty();
        asked.Should().BeGreaterThan(900);
    }

    [Fact]
    public void A_time_lies_within_a_set_where_all_its_days_are_days_of_members()
    {
        var texts = new DateTexts(6);
        var asked = 0;
        for (var i = 0; i < 2500; i++)
        {
            var tolerance = DateTexts.Tolerances[texts.Random.Next(DateTexts.Tolerances.Length)];
            var (set, other) = (SetText(texts), texts.Random.Next(3) switch { 0 => texts.Any(), 1 => texts.Day(), _ => $"{texts.Day()}/{texts.Day()}" });
            if (!DateSet.TryParse(set, out var dates) || !Timing.TryParse(other, out var time) || Pairs(other, tolerance, all: true) is not { Count: > 0 and < 4000 } pairs)
            {
                continue;
            }

            var elements = SetElements.Of(set, tolerance);
            if ((dates.IsOpenEarlier || dates.IsOpenLater) && pairs.Exists(p => p.Start < Near.Start || p.End > Near.End))
            {
                continue; // beyond the elements made for an open side
            }

            asked++;
            var (certain, possible) = (new HashSet<int>(elements.Where(e => e.Length == 1).Select(e => e[0])), new HashSet<int>(elements.SelectMany(e => e)));
            var expected = Judge(pairs, p => !Enumerable.Range(p.Start, p.End - p.Start + 1).All(possible.Contains), p => !Enumerable.Range(p.Start, p.End - p.Start + 1).All(certain.Contains));
            var got = time.IsDuring(dates, tolerance);
            var what = $"{other} within {set} under {tolerance}, {tolerance.Seasons}";
            if (time.Lasted)
            {
                Safely(got, expected, what); // whether as many members can be had as the stretch has days is not worked out
            }
            else
            {
                Exactly(got, expected, what);
                Exactly(dates.Contains(time.Moment.Date, tolerance), expected, what);
            }
        }

        output.WriteLine($"{asked} times asked whether they lie within a set; {coarse.Count} answers were coarser than could be.");
        wrong.Should().BeEmpty();
        coarse.Should().BeEmpty();
        asked.Should().BeGreaterThan(900);
    }

    [Fact]
    public void Between_two_sets_no_choice_of_days_contradicts_what_is_certain_or_impossible()
    {
        var texts = new DateTexts(7);
        var (open, settled) = (0, 0);
        for (var i = 0; i < 800; i++)
        {
            var tolerance = DateTexts.Tolerances[texts.Random.Next(DateTexts.Tolerances.Length)];
            var (one, other) = (SetText(texts), SetText(texts));
            if (!DateSet.TryParse(one, out var a) || !DateSet.TryParse(other, out var b))
            {
                continue;
            }

            var (these, those) = (SetElements.Of(one, tolerance), SetElements.Of(other, tolerance));
            if ((a.IsOpenEarlier || a.IsOpenLater || b.IsOpenEarlier || b.IsOpenLater) && these.Concat(those).Any(SetElements.IsBeyondOpen))
            {
                continue; // beyond the elements made for an open side
            }

            var (before, overlaps, during, same) = (a.IsBefore(b, tolerance), a.Overlaps(b, tolerance), a.IsDuring(b, tolerance), Timing.OnEach(a).IsSameAs(b, tolerance));
            for (var choice = 0; choice < 8; choice++)
            {
                var (x, y) = (SetElements.Choose(these, texts.Random, choice), SetElements.Choose(those, texts.Random, 7 - choice));
                var what = $"{one} and {other} under {tolerance}, {tolerance.Seasons}";
                Consistent(before, x.Max() < y.Min(), $"before: {what}");
                Consistent(overlaps, x.Overlaps(y), $"overlaps: {what}");
                Consistent(during, x.IsSubsetOf(y), $"during: {what}");
                Consistent(same, x.SetEquals(y), $"same: {what}");
            }

            Count(before);
            Count(overlaps);
            Count(during);
        }

        output.WriteLine($"{settled} answers certain or impossible, {open} open.");
        wrong.Should().BeEmpty();
        settled.Should().BeGreaterThan(500);

        void Count(Certainty answer) => _ = answer is Certainty.Possible ? open++ : settled++;

        void Consistent(Certainty answer, bool holds, string what)
        {
            if (answer == (holds ? Certainty.Impossible : Certainty.Certain) && wrong.Count < 30)
            {
                wrong.Add($"{what}: {answer}, and yet {holds} for some days");
            }
        }
    }

    private static string SetText(DateTexts texts)
    {
        var members = Enumerable.Range(0, texts.Random.Next(1, 4)).Select(_ => texts.Random.Next(4) switch
        {
            0 => texts.PlainRange(),
            1 => texts.Qualified(texts.Written()),
            2 => texts.Written(),
            _ => texts.Day(),
        }).ToList();
        if (texts.Random.Next(6) == 0)
        {
            members.Insert(0, $"..{texts.Day()}");
        }

        if (texts.Random.Next(6) == 0)
        {
            members.Add($"{(texts.Random.Next(2) == 0 ? texts.Day() : texts.Month())}..");
        }

        return $"{{{string.Join(',', members)}}}";
    }

    private static List<(int Start, int End)>? Pairs(string time, DateTolerance tolerance, bool all = false)
    {
        var (start, end) = Stretches.Sides(time, tolerance);
        if (start.IsEmpty || end.IsEmpty)
        {
            return null;
        }

        var isDate = time.Length > 0 && !time.Contains('/', StringComparison.Ordinal);
        if ((all || isDate) && Math.Max(start.Days.Length, end.Days.Length) > 1500)
        {
            return null; // each of its days would have to be asked
        }

        var places = all || isDate ? [.. start.Days, .. end.Days] : SetElements.Places(start, end);
        return Stretches.Of(start, end, isDate, places);
    }

    private static Certainty Judge(List<(int Start, int End)> pairs, Func<(int Start, int End), bool> cannot, Func<(int Start, int End), bool> mayNot) =>
        pairs.TrueForAll(p => cannot(p)) ? Certainty.Impossible : pairs.Exists(p => mayNot(p)) ? Certainty.Possible : Certainty.Certain;

    private static bool Meets(int[] element, (int Start, int End) stretch)
    {
        var at = Array.BinarySearch(element, stretch.Start);
        at = at < 0 ? ~at : at;
        return at < element.Length && element[at] <= stretch.End;
    }

    private static bool Within(int[] element, (int Start, int End) stretch) => element[0] >= stretch.Start && element[^1] <= stretch.End;

    private void Exactly(Certainty got, Certainty expected, string what)
    {
        Safely(got, expected, what);
        if (got is Certainty.Possible && expected is not Certainty.Possible && coarse.Count < 30)
        {
            coarse.Add($"{what}: {got}, where {expected} could be told");
        }
    }

    private void Safely(Certainty got, Certainty expected, string what)
    {
        if (got != expected && got is not Certainty.Possible && wrong.Count < 30)
        {
            wrong.Add($"{what}: {got}, not {expected}");
        }
    }
}
