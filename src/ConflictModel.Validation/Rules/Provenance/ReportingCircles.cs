using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Finds voices that tell one matter after one another in a circle.</summary>
/// <remarks>
/// A voice tells after another by a claim that counts: the publisher of a cited source after its relays, these after the origin, and the
/// origin after its tellers. Those without a name are not known to be anybody else, and close no circle. The cost is linear in the claims.
/// </remarks>
internal sealed class ReportingCircles
{
    private readonly Dictionary<Matter, List<Step>> matters = [];

    /// <summary>Takes in who tells after whom by a claim.</summary>
    internal void Add(Claim claim, RecordView view)
    {
        if (!claim.By.Citations.IsEmpty && claim.By.Origin.Kind is not OriginKind.Keeper && Matter.ThingOf(claim).Family is not EntityFamily.None
            && view.MayCount(claim))
        {
            AddSteps(claim, view.Record);
        }
    }

    /// <summary>Gets a circle of each matter that has one, from its first claim on: who tells after whom, and by which claim.</summary>
    internal IEnumerable<List<Step>> All()
    {
        foreach (var steps in matters.Values)
        {
            // A claim that leads back to itself by its own relays is another rule's.
            if (steps.Count > 1 && Find(steps) is { } circle && circle.Exists(s => !ReferenceEquals(s.Claim, circle[0].Claim)))
            {
                yield return circle;
            }
        }
    }

    private void AddSteps(Claim claim, ConflictRecord record)
    {
        List<Step>? steps = null;
        foreach (var citation in claim.By.Citations)
        {
            var teller = record.TryFind(citation.Source, out var found) && found is Source source ? Named(source.Publisher) : default;
            for (var i = citation.Via.Count - 1; i >= 0; i--)
            {
                var relay = Named(citation.Via[i]);
                AddStep(teller, relay);
                teller = relay == default ? teller : relay;
            }

            AddStep(teller, Named(claim.By.Origin.Actor));
        }

        foreach (var teller in claim.By.DrawingOn)
        {
            AddStep(Named(claim.By.Origin.Actor), Named(teller));
        }

        void AddStep(ActorId from, ActorId to)
        {
            if (from == default || to == default || from == to)
            {
                return;
            }

            if (steps is null)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(matters, Matter.ToldWithNumber(claim), out _);
                steps = known ??= [];
            }

            steps.Add(new Step(from, to, claim));
        }
    }

    private static ActorId Named(Reference<ActorId> reference) => reference.TryGetId(out var id) ? id : default;

    /// <summary>Takes away whoever tells after nobody, again and again; who is left tells after somebody who is left.</summary>
    private static List<Step>? Find(List<Step> steps)
    {
        var waits = new Dictionary<ActorId, int>();
        var after = new Dictionary<ActorId, List<ActorId>>();
        foreach (var step in steps)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(waits, step.From, out _)++;
            CollectionsMarshal.GetValueRefOrAddDefault(waits, step.To, out _) += 0;
            (CollectionsMarshal.GetValueRefOrAddDefault(after, step.To, out _) ??= []).Add(step.From);
        }

        var free = new Queue<ActorId>(waits.Where(w => w.Value == 0).Select(w => w.Key));
        while (free.TryDequeue(out var voice))
        {
            waits.Remove(voice);
            foreach (var from in after.GetValueOrDefault(voice) ?? [])
            {
                if (--waits[from] == 0)
                {
                    free.Enqueue(from);
                }
            }
        }

        return waits.Count == 0 ? null : Walk(steps, waits);
    }

    private static List<Step> Walk(List<Step> steps, Dictionary<ActorId, int> left)
    {
        var next = new Dictionary<ActorId, Step>();
        foreach (var step in steps)
        {
            if (left.ContainsKey(step.From) && left.ContainsKey(step.To))
            {
                next.TryAdd(step.From, step);
            }
        }

        var place = new Dictionary<ActorId, int>();
        var path = new List<Step>();
        var voice = steps.First(s => next.ContainsKey(s.From)).From; // one is left, and tells after one who is left
        while (place.TryAdd(voice, path.Count))
        {
            path.Add(next[voice]);
            voice = next[voice].To;
        }

        var circle = path[place[voice]..];
        var inIt = new HashSet<Step>(circle);
        var first = circle.IndexOf(steps.First(inIt.Contains)); // the circle is made of steps
        return [.. circle[first..], .. circle[..first]];
    }

    /// <summary>That a voice tells after another, and by which claim.</summary>
    internal readonly record struct Step(ActorId From, ActorId To, Claim Claim);
}
