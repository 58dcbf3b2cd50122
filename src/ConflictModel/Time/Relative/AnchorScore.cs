using System.Text;
using NodaTime;

namespace ConflictModel;

/// <summary>How a day fares as the anchor of a document: which clues it satisfies, strains and breaks.</summary>
/// <remarks>
/// <para>The fewer clues it breaks, the better; then the fewer it strains, the less the clues weigh that it breaks or strains,
/// and the fewer days it is off. That is our own choice: whoever reads the sentences can check it by counting.</para>
/// <para>Equality is by anchor and judgements; there is no natural order, but <see cref="BestFirst"/>.</para>
/// </remarks>
public sealed record AnchorScore
{
    internal AnchorScore(LocalDate anchor, ValueList<ClueJudgement> judgements) => (Anchor, Judgements) = (anchor, judgements);

    /// <summary>Gets a comparer that puts the best score first, and of equal ones the earlier anchor.</summary>
    public static IComparer<AnchorScore> BestFirst { get; } = Comparer<AnchorScore>.Create(Compare);

    /// <summary>Gets the day that was tried.</summary>
    public LocalDate Anchor { get; }

    /// <summary>Gets what each clue says of it, in the order of the clues.</summary>
    public ValueList<ClueJudgement> Judgements { get; }

    /// <summary>Gets the judgements of the clues that it satisfies.</summary>
    public ValueList<ClueJudgement> Satisfied => Those(ClueVerdict.Satisfied);

    /// <summary>Gets the judgements of the clues that it strains.</summary>
    public ValueList<ClueJudgement> Strained => Those(ClueVerdict.Strained);

    /// <summary>Gets the judgements of the clues that it breaks.</summary>
    public ValueList<ClueJudgement> Broken => Those(ClueVerdict.Broken);

    /// <summary>Gets what the clues weigh together that it breaks or strains.</summary>
    public long WeightAgainst => Judgements.Where(j => j.Verdict is ClueVerdict.Broken or ClueVerdict.Strained).Sum(j => (long)j.Clue.Weight);

    /// <summary>Gets by how many days it is off, over all clues.</summary>
    public long DaysOff => Judgements.Sum(j => (long)j.DaysOff);

    /// <summary>Tells the counts, and then each clue with its sentence: the broken ones first, then the strained, the satisfied, and those that say nothing.</summary>
    public string Explain()
    {
        var text = new StringBuilder().Append(((ImpreciseDate)Anchor).Describe()).Append(": ").Append(Counts()).Append('.');
        foreach (var verdict in (ReadOnlySpan<ClueVerdict>)[ClueVerdict.Broken, ClueVerdict.Strained, ClueVerdict.Satisfied, ClueVerdict.Unknown])
        {
            foreach (var judgement in Those(verdict))
            {
                text.Append("\n- ").Append(judgement);
            }
        }

        return text.ToString();
    }

    /// <summary>Writes the anchor and the counts.</summary>
    public override string ToString() => $"{(ImpreciseDate)Anchor}: {Counts()}";

    private static int Compare(AnchorScore one, AnchorScore other)
    {
        var order = one.Broken.Count.CompareTo(other.Broken.Count);
        order = order != 0 ? order : one.Strained.Count.CompareTo(other.Strained.Count);
        order = order != 0 ? order : one.WeightAgainst.CompareTo(other.WeightAgainst);
        order = order != 0 ? order : one.DaysOff.CompareTo(other.DaysOff);
        return order != 0 ? order : one.Anchor.CompareTo(other.Anchor);
    }

    private string Counts() =>
        FormattableString.Invariant($"{Broken.Count} broken, {Strained.Count} strained, {Satisfied.Count} satisfied");

    private ValueList<ClueJudgement> Those(ClueVerdict verdict) => ValueList.From(Judgements.Where(j => j.Verdict == verdict));
}
