using NodaTime;

namespace ConflictModel;

/// <summary>Reckons whether a term, of a truce or of a mandate, still runs on a day.</summary>
internal sealed class TermReckoning(TruceCase asked)
{
    // A term of a day may be renewed for centuries: beyond this its end is left open.
    private const int MostRenewals = 1000;

    private readonly List<Claim> used = [];
    private readonly List<LeftOut> leftOut = [];

    /// <summary>Gets a value indicating whether any term is told; where none is, what is judged is taken as open-ended.</summary>
    internal bool IsTold { get; private set; }

    internal TruceJudgement Run()
    {
        var provisions = Provisions();
        var extensions = asked.Milestones
            .Where(m => (m.Milestone.Reached == MilestoneKind.Extended || m.Milestone.Reached == MilestoneKind.Renewed) && asked.HasReached(m.Milestone.At) is not Certainty.Impossible)
            .OrderBy(m => m.Milestone.At.Began, ImpreciseDate.ByEarliest)
            .ToArray();
        IsTold = provisions.Count > 0 || extensions.Any(e => e.Milestone.Term.IsStated);
        if (!IsTold)
        {
            return Told(Certainty.Certain, "No term is said, so it is taken as open-ended");
        }

        used.AddRange(extensions.Select(e => e.Milestone));
        if (provisions.Count == 0)
        {
            provisions.Add((Term.Unknown, Certainty.Certain));
        }

        var sure = Array.FindAll(extensions, e => e.Weight is Certainty.Certain && asked.HasReached(e.Milestone.At) is Certainty.Certain);
        var endings = (
            from provision in provisions
            from start in Starts(provision.Term)
            from set in sure.Length == extensions.Length ? [sure] : new[] { sure, extensions }
            let ending = Lengthened(start, provision.Term, set)
            select (ending.Ending, ending.Renewed, provision.Weight, Runs: Runs(ending.Ending))).ToArray();
        var answers = endings.Select(e => e.Runs).Distinct().ToArray();
        var isSure = answers is [Certainty.Certain] || Array.Exists(endings, e => e.Weight is Certainty.Certain);
        var because = endings.Select(e => Reason(e.Ending, e.Renewed)).Distinct().ToArray();
        return Told(answers.Length == 1 && isSure ? answers[0] : Certainty.Possible, because is [var one] ? one : "Accounts of its term differ");
    }

    private TruceJudgement Told(Certainty certainty, string because) => new(certainty, ValueList.From(used.Distinct())) { Because = because, LeftOut = ValueList.From(leftOut) };

    private List<(Term Term, Certainty Weight)> Provisions()
    {
        var (said, denied) = (new List<(TermProvision Claim, Certainty Weight)>(), new List<TermProvision>());
        foreach (var claim in asked.Record.ClaimsAbout(asked.Of).OfType<TermProvision>().Where(p => p.Of == asked.Of))
        {
            var weight = asked.Day.Known.Weight(claim, out var reason);
            if (weight is Certainty.Impossible)
            {
                leftOut.Add(new LeftOut(claim, reason));
            }
            else if (claim.Polarity is Polarity.Negated)
            {
                leftOut.Add(new LeftOut(claim, "denies it"));
                denied.Add(claim);
            }
            else
            {
                said.Add((claim, weight));
            }
        }

        used.AddRange(said.Select(s => s.Claim));
        return said.ConvertAll(s => (s.Claim.Term, denied.Exists(d => d.Term == s.Claim.Term) ? s.Weight.And(Certainty.Possible) : s.Weight));
    }

    /// <summary>Gets the ends that a term can have before it is lengthened: one for each date of the milestone it counts from.</summary>
    private IEnumerable<Ending> Starts(Term term)
    {
        if (term.Kind is not TermKind.Length)
        {
            return [term.Kind switch { TermKind.OpenEnded => Ending.Never, TermKind.End => new Ending(term.End.Finished), _ => default }];
        }

        var from = term.CountedFrom == default ? asked.CountsFrom : term.CountedFrom;
        var starts = asked.Milestones.Where(m => m.Milestone.Reached == from).ToArray();
        used.AddRange(starts.Select(s => s.Milestone));
        return starts.Length == 0 ? [default] : starts.Select(s => new Ending(s.Milestone.At.Began.Plus(term.Length)));
    }

    private (Ending Ending, bool Renewed) Lengthened(Ending ending, Term term, WeighedMilestone[] extensions)
    {
        var (renewal, each, notice, by) = (term.Renewal, term.RenewedFor == Period.Zero ? term.Length : term.RenewedFor, term.Notice, term.NoticeBy);
        foreach (var extension in extensions)
        {
            var given = extension.Milestone.Term;
            ending = given.Kind switch
            {
                _ when ending.IsNever && given.Kind is TermKind.Unstated => ending,
                TermKind.OpenEnded => Ending.Never,
                TermKind.End => new Ending(given.End.Finished),
                TermKind.Length when given.CountedFrom == MilestoneKind.Extended || given.CountedFrom == MilestoneKind.Renewed => new Ending(extension.Milestone.At.Began.Plus(given.Length)),
                TermKind.Length when !ending.IsNever => new Ending(ending.At.Plus(given.Length)),
                _ => ending.OrLater(), // longer, and nobody says by how much
            };
            renewal = given.Renewal == default ? renewal : given.Renewal;
            each = given.RenewedFor == Period.Zero ? each : given.RenewedFor;
        }

        return renewal == RenewalKind.Tacit && !ending.IsNever && ending.At.IsKnown ? (Renewed(ending, each, notice, by), true) : (ending, false);
    }

    /// <summary>Renews a term until the first end for which notice came in time.</summary>
    private Ending Renewed(Ending ending, Period each, Period notice, ValueList<Reference<ActorId>> by)
    {
        var notices = asked.Milestones
            .Where(m => (m.Milestone.Reached == MilestoneKind.Notified || m.Milestone.Reached == MilestoneKind.Denounced) && asked.HasReached(m.Milestone.At) is not Certainty.Impossible)
            .Select(m => (m.Milestone, Weight: m.Weight.And(MayGive(m.Milestone, by)).And(asked.HasReached(m.Milestone.At))))
            .Where(m => m.Weight is not Certainty.Impossible)
            .ToArray();
        used.AddRange(notices.Select(n => n.Milestone));
        var first = Ending.Never;
        foreach (var (milestone, weight) in notices)
        {
            var ended = EndBy(milestone.At.Began, weight);
            first = first.IsNever || ended.At.IsBefore(first.At, asked.Tolerance) is Certainty.Certain ? ended : first;
        }

        return first;

        Ending EndBy(ImpreciseDate given, Certainty weight)
        {
            var end = ending.At;
            for (var i = 0; i < MostRenewals; i++)
            {
                var deadline = notice == Period.Zero ? end : end.Minus(notice);
                var inTime = deadline.IsBefore(given, asked.Tolerance).Not();
                if (inTime is not Certainty.Impossible)
                {
                    return inTime.And(weight) is Certainty.Certain ? new Ending(end) : new Ending(end).OrLater();
                }

                if (each == Period.Zero)
                {
                    break;
                }

                end = end.Plus(each);
            }

            return new Ending(end).OrLater();
        }
    }

    private static Certainty MayGive(Milestone notice, ValueList<Reference<ActorId>> by) =>
        by.IsEmpty || notice.Actors.Any(by.Contains) ? Certainty.Certain
        : notice.Actors.IsEmpty || by.Any(b => b.Kind is not ReferenceKind.Named) || notice.Actors.Any(a => a.Kind is not ReferenceKind.Named) ? Certainty.Possible
        : Certainty.Impossible;

    /// <summary>Asks whether the day comes before the end; on its last day the hour is open.</summary>
    private Certainty Runs(Ending ending)
    {
        var day = asked.Day.Day;
        return ending.IsNever ? Certainty.Certain
            : day.IsBefore(ending.At, asked.Tolerance) is Certainty.Certain ? Certainty.Certain
            : ending.At.IsBefore(day, asked.Tolerance) is Certainty.Certain ? Certainty.Impossible
            : Certainty.Possible;
    }

    private static string Reason(Ending ending, bool renewed) =>
        ending.IsNever ? renewed ? "Its term is renewed tacitly, and nobody is said to have given notice" : "It is said to have no end"
        : ending.At.IsKnown ? $"Its term ends {Timing.FromMoment(ending.At).Describe()}{(renewed ? ", since notice was given" : "")}"
        : "When its term ends is not known";

    /// <summary>When a term ends: never, or at a date, which may be unknown.</summary>
    private readonly record struct Ending(ImpreciseDate At)
    {
        internal static Ending Never => new() { IsNever = true };

        internal bool IsNever { get; init; }

        internal Ending OrLater() => At.IsKnown && At.Earliest.TryGetDate(out var day) ? new(ImpreciseDate.OnOrAfter(day)) : default;
    }
}
