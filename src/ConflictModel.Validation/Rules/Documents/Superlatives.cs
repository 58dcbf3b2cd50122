using NodaTime;

namespace ConflictModel.Validation;

/// <summary>Ranks the things of a record once for each measure, so that a superlative looks only at what ranks higher.</summary>
internal sealed class Superlatives(RecordView view)
{
    private static readonly string[] WordsForDeath = ["", "toll", "death toll", "deaths", "dead", "fatalities"];

    private readonly EventDates dates = new(view);
    private readonly Dictionary<(Type Kind, string Measure), (Entity Entity, long? Least, long? Greatest)[]> numbers = [];
    private readonly Dictionary<Type, (Entity Entity, int First, int Last)[]> times = [];
    private readonly Dictionary<EntityId, (Figure Part, Figure Whole)?> wholes = [];

    internal static bool IsOne(ComparisonKind kind) => IsByTime(kind) || IsTop(kind) || kind == ComparisonKind.Least || kind == ComparisonKind.Smallest;

    /// <summary>Gets the things of the same kind that may certainly surpass what is compared, the highest first; not all of them do.</summary>
    internal IEnumerable<Entity> Above(Comparison comparison)
    {
        if (!view.Record.TryFind(comparison.Of, out var subject))
        {
            return [];
        }

        return IsByTime(comparison.As) ? AboveByTime(comparison, subject) : AboveByNumber(comparison, subject);
    }

    /// <summary>Gets a toll of what is compared, and the whole of another thing that it is part of and that is more than twice as many; null where there is none.</summary>
    internal (Figure Part, Figure Whole)? WholeOf(Comparison comparison)
    {
        if (!IsTop(comparison.As) || !WordsForDeath.Contains(comparison.Measure))
        {
            return null;
        }

        if (!wholes.TryGetValue(comparison.Of, out var found))
        {
            wholes[comparison.Of] = found = FindWhole(comparison.Of);
        }

        return found;
    }

    private static bool IsByTime(ComparisonKind kind) => kind == ComparisonKind.Latest || kind == ComparisonKind.Earliest;

    private static bool IsTop(ComparisonKind kind) => kind == ComparisonKind.Most || kind == ComparisonKind.Largest;

    private IEnumerable<Entity> AboveByTime(Comparison comparison, Entity subject)
    {
        if (dates.Of(subject).Count == 0)
        {
            return [];
        }

        var (mine, all) = (Days(subject), Times(subject.GetType()));
        return comparison.As == ComparisonKind.Latest
            ? Enumerable.Reverse(all).TakeWhile(t => t.First > mine.First).Where(t => t.First > mine.Last).Select(t => t.Entity)
            : all.TakeWhile(t => t.First < mine.First).Where(t => t.Last < mine.First).Select(t => t.Entity);
    }

    private IEnumerable<Entity> AboveByNumber(Comparison comparison, Entity subject)
    {
        if (NumberOf(subject, comparison.Measure) is not { } mine)
        {
            return [];
        }

        var all = Numbers(subject.GetType(), comparison.Measure);
        return IsTop(comparison.As)
            ? mine.Greatest is { } most ? all.TakeWhile(n => n.Least > most).Select(n => n.Entity) : []
            : mine.Least is { } least ? all.Where(n => n.Greatest < least).Select(n => n.Entity) : [];
    }

    private (Entity Entity, int First, int Last)[] Times(Type kind)
    {
        if (!times.TryGetValue(kind, out var all))
        {
            times[kind] = all =
            [
                .. from entity in view.Record.Entities
                   where entity.GetType() == kind
                   where dates.Of(entity).Count > 0
                   let days = Days(entity)
                   orderby days.First
                   select (entity, days.First, days.Last),
            ];
        }

        return all;
    }

    private (Entity Entity, long? Least, long? Greatest)[] Numbers(Type kind, string measure)
    {
        if (!numbers.TryGetValue((kind, measure), out var all))
        {
            numbers[(kind, measure)] = all =
            [
                .. from entity in view.Record.Entities
                   where entity.GetType() == kind
                   let number = NumberOf(entity, measure)
                   where number is not null
                   orderby number.Value.Least ?? -1 descending
                   select (entity, number.Value.Least, number.Value.Greatest),
            ];
        }

        return all;
    }

    private Estimate? NumberOf(Entity entity, string measure)
    {
        if (WordsForDeath.Contains(measure))
        {
            return view.Casualties(entity, Harm.Killed).Value;
        }

        return Harm.TryParse(measure, out var harm) && harm.IsKnown ? view.Casualties(entity, harm).Value
            : DisplacementMeasure.TryParse(measure, out var flight) && flight.IsKnown ? view.Displacement(entity, flight).Value
            : CountMeasure.TryParse(measure, out var count) && count.IsKnown ? view.Count(entity, count).Value
            : null;
    }

    private (Figure Part, Figure Whole)? FindWhole(EntityId id)
    {
        foreach (var claim in view.Record.ClaimsAbout(id))
        {
            if (claim is CasualtyEstimate part && part.Of == id && part.Harm == Harm.Killed && view.MayCount(part))
            {
                var number = view.NumberOf(part);
                foreach (var (whole, _) in FigureLinks.WholesOf(part, view))
                {
                    if (whole.Of != id && view.NumberOf(whole).Least is { } all && (number.Greatest ?? number.Best ?? number.Least) is { } mine && all / 2 > mine)
                    {
                        return (part, whole);
                    }
                }
            }
        }

        return null;
    }

    private (int First, int Last) Days(EntityId id)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var (when, _) in dates.Of(id))
        {
            first = Math.Min(first, Day(when.EarliestWithin(view.Tolerance), int.MinValue));
            last = Math.Max(last, Day(when.LatestWithin(view.Tolerance), int.MaxValue));
        }

        return (first, last);
    }

    private static int Day(DayBound bound, int open) => bound.TryGetDate(out var day) ? Period.DaysBetween(new LocalDate(1970, 1, 1), day) : open;
}
