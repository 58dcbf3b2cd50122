namespace ConflictModel;

/// <summary>A named way of adding up the tolls of several incidents. The answer keeps its name.</summary>
/// <remarks>
/// <para>Each incident's own figures are combined first, by <see cref="PerIncident"/>; then the incidents are added up. Derive from it to add a policy of your own.</para>
/// <para>An incident of which nobody gives a number leaves a sum open above: an unknown is not zero.</para>
/// <para>Before any policy adds, what must not be added is taken out: an incident whose figures are parts of another's asked for, and excess mortality beside deaths counted. Where stocks stand beside flows, or are of different times, no sum is made.</para>
/// </remarks>
public abstract class TotalPolicy
{
    /// <summary>Gets the policy used unless another is named: each incident by the latest of each origin and the envelope, then the sum over incidents, which must be disjoint.</summary>
    public static TotalPolicy DisjointSum { get; } = SumOf(FigurePolicy.LatestOfEachOrigin);

    /// <summary>Gets the name that answers give.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the policy by which the figures of each incident make one.</summary>
    public abstract FigurePolicy PerIncident { get; }

    /// <summary>Makes the policy that adds up disjoint incidents, each combined by a policy of yours. Where two overlap it refuses.</summary>
    /// <param name="each">The policy for each incident.</param>
    /// <exception cref="ArgumentNullException"><paramref name="each"/> is null.</exception>
    public static TotalPolicy SumOf(FigurePolicy each) => new DisjointSumPolicy(Guard.Against.Null(each));

    /// <summary>Makes the policy of Airwars' headline totals: of incidents graded so, minimum added to minimum and maximum to maximum, a missing or smaller maximum taken as the minimum. Where two overlap it refuses.</summary>
    /// <remarks>Source: Airwars' methodology. The result is lower at its high end than the sources allow, and says so.</remarks>
    /// <param name="grades">The grades that count; <see cref="GradeFilter.AirwarsHeadline"/> unless given.</param>
    public static TotalPolicy GradedSum(GradeFilter? grades = null) => new GradedSumPolicy(grades ?? GradeFilter.AirwarsHeadline);

    /// <summary>Makes the policy that adds up incidents and takes off what is in two of them: figures linked as <see cref="LinkKind.Overlaps"/>.</summary>
    /// <remarks>Where a figure of the same people is a part of both, it tells how many are taken off; several make one by the policy for each incident. Where none is, the two together are no fewer than the greater and no more than both added. Practice of Iraq Body Count when it merges aggregates with incident records.</remarks>
    /// <param name="each">The policy for each incident; <see cref="FigurePolicy.LatestOfEachOrigin"/> unless given.</param>
    public static TotalPolicy DeductingOverlap(FigurePolicy? each = null) => new OverlapDeductionPolicy(each ?? FigurePolicy.LatestOfEachOrigin);

    /// <summary>Adds up.</summary>
    /// <param name="tolls">The answer for each incident that is not left out altogether, in the order asked.</param>
    /// <param name="view">The record as it is asked.</param>
    /// <returns>The total, the figures it is made of, those left out with the reason, the arithmetic, and what to mind.</returns>
    protected internal abstract CombinedFigure Add(ValueList<FigureAnswer> tolls, RecordView view);

    /// <summary>Says of an incident without a number whether it is no part of the sum at all, rather than an unknown part.</summary>
    /// <param name="toll">The incident's answer.</param>
    protected internal virtual bool IsOutside(FigureAnswer toll) => false;
}
