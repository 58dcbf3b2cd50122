namespace ConflictModel.Views;

/// <summary>Memberships: a lifeline for each member and body, where they are dated.</summary>
internal sealed class MembershipRows(RecordView view, TimelineOptions options, RecordNames names)
{
    internal void Find(TimelineReader reader)
    {
        var pairs = view.Record.Claims.OfType<Membership>()
            .Where(m => m.IsAffirmedAndActual && view.WeightOf(m) is not Certainty.Impossible)
            .SelectMany(m => Ends(m).Select(e => (e.Member, e.Body, Claim: m)))
            .GroupBy(p => (p.Member, p.Body), p => p.Claim);
        foreach (var pair in pairs)
        {
            var (member, body) = pair.Key;
            var claims = pair.ToArray();
            var name = member.Value.Length > 0 ? names.Of(member) : "";
            if (name.Length == 0 || body.Value.Length == 0)
            {
                foreach (var claim in claims)
                {
                    reader.TakeUnnamed(names.Tell(claim)); // somebody without a name has no lifeline of their own
                }

                continue;
            }

            var dates = claims.SelectMany(c => Ends(c.Holds));
            reader.Take(TimelineSection.Memberships, $"{Texts.Isolate(name)} in {Texts.Isolate(names.Of(body))}", dates, () => Row(member, body, claims));
        }
    }

    private static IEnumerable<(ActorId Member, ActorId Body)> Ends(Membership claim) =>
        from member in Ids(claim.Member)
        from body in Ids(claim.Body)
        select (member, body);

    private static ImpreciseDate[] Ends(Validity holds) =>
        [holds.During.Start, holds.During.End, holds.SomeTimeIn.Start, holds.SomeTimeIn.End];

    private static ValueList<ActorId> Ids(Reference<ActorId> actor) =>
        actor.TryGetId(out var id) ? [id] : actor.Kind is ReferenceKind.Candidates ? actor.Candidates : [default];

    private TimelineRow Row(ActorId member, ActorId body, Membership[] claims) => new(TimelineSection.Memberships, names.Of(member))
    {
        Detail = $"in {Texts.Isolate(names.Of(body))}",
        Meaning = "a member",
        Spans = DaySpan.Sample(Changes(claims), view.Tolerance, day => Belongs(member, body, day)),
        Dates = string.Join(" or ", claims.Select(c => c.Holds.Describe()).Distinct()),
    };

    private Certainty Belongs(ActorId member, ActorId body, ImpreciseDate day)
    {
        foreach (var answer in view.On(day).Under(options.Persistence).BodiesOf(member))
        {
            if (answer.Value.EntityId == body)
            {
                return answer.Certainty;
            }
        }

        return Certainty.Impossible;
    }

    /// <summary>Gets the dates at which the answer may change: the ends of the membership, and when it was said.</summary>
    private IEnumerable<ImpreciseDate> Changes(Membership[] claims)
    {
        foreach (var claim in claims)
        {
            foreach (var end in Ends(claim.Holds))
            {
                yield return end;
            }

            foreach (var said in view.Said(claim))
            {
                yield return said;
            }
        }
    }
}
