namespace ConflictModel;

/// <summary>Tells where figures of one thing differ, and which cannot both be so: those corroborate nothing.</summary>
internal static class FigureClash
{
    private const int MostShown = 6;

    /// <summary>Tells the numbers that figures of one thing give, where some of them cannot both be so; else nothing.</summary>
    internal static string Told(IReadOnlyCollection<Claim> claims, RecordView view)
    {
        var different = claims.OfType<Figure>()
            .GroupBy(f => (f.Of, f.Measures, f.People, f.Period, Excess: f.Knowledge == Knowledge.ExcessMortality))
            .Select(g => g.Select(f => FigureNumbers.Of(f, view, out _)).ToArray())
            .Where(n => n.Max(e => e.Least) > n.Min(e => e.Greatest))
            .Select(n => n.Where(e => e.IsKnown).Select(e => e.Describe()).Distinct().ToArray())
            .FirstOrDefault();
        return different is null ? ""
            : $"they give different numbers: {string.Join("; ", different.Take(MostShown))}{(different.Length > MostShown ? $"; and {different.Length - MostShown} more" : "")}";
    }

    /// <summary>Says whether a claim of one account and a claim of another can both be so.</summary>
    internal static bool AnyTwoAgree(Claim[][] accounts, RecordView view)
    {
        for (var i = 1; i < accounts.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Array.Exists(accounts[i], a => Array.Exists(accounts[j], b => CanBothBeSo(a, b, view))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool CanBothBeSo(Claim one, Claim other, RecordView view)
    {
        if (one is not Figure a || other is not Figure b || a.Of != b.Of || a.People != b.People || a.Period != b.Period || !FigureKinds.AreOneQuantity(a, b))
        {
            return true;
        }

        var (first, second) = (FigureNumbers.Of(a, view, out _), FigureNumbers.Of(b, view, out _));
        return !(first.Least > second.Greatest || second.Least > first.Greatest);
    }
}
