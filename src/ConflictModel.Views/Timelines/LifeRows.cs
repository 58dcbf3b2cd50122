namespace ConflictModel.Views;

/// <summary>Lives of actors: a lifeline from the beginning to the end, going on under a new name, and tied to those that came out of it.</summary>
internal sealed class LifeRows(RecordView view, TimelineOptions options, RecordNames names)
{
    internal void Find(TimelineReader reader)
    {
        var lives = new Dictionary<ActorId, Answer<LifeEvent>[]>();
        foreach (var actor in view.Record.Entities.OfType<Actor>())
        {
            var events = view.LifeOf(actor.Id).Where(e => e.Certainty is not Certainty.Impossible && e.Value.What != LifeEventKind.Joined && e.Value.What != LifeEventKind.Left).ToArray();
            if (events.Length > 0)
            {
                lives.Add(actor.Id, events);
            }
        }

        var next = Renames(lives);
        var later = next.Values.ToHashSet();
        var met = new HashSet<ActorId>();
        // Names that circle begin nowhere: the first of them in the record begins.
        foreach (var first in lives.Keys.Where(id => !later.Contains(id)).Concat(lives.Keys))
        {
            var line = new List<ActorId>();
            for (var (id, goesOn) = (first, true); goesOn && met.Add(id); goesOn = next.TryGetValue(id, out id))
            {
                line.Add(id);
            }

            if (line.Count > 0)
            {
                var events = line.SelectMany(id => lives[id]).DistinctBy(e => e.Value with { }).ToArray();
                reader.Take(TimelineSection.Lives, names.Of((EntityId)line[^1]), events.SelectMany(e => e.Value.When.Dates()), () => Row(line, events), () => Tell(line, events));
            }
        }
    }

    /// <summary>Gets the new name of each who certainly took one, and one alone.</summary>
    private static Dictionary<ActorId, ActorId> Renames(Dictionary<ActorId, Answer<LifeEvent>[]> lives)
    {
        var pairs = (
            from life in lives
            from happened in life.Value
            where happened.Value.What == LifeEventKind.Renamed && happened.Certainty is Certainty.Certain
            let after = One(happened.Value.To)
            where One(happened.Value.From) == life.Key && after is not null && after != life.Key && lives.ContainsKey(after.Value)
            select (From: life.Key, To: after.Value)).Distinct().ToArray();
        return pairs.Where(p => pairs.Count(q => q.From == p.From || q.To == p.To) == 1).ToDictionary(p => p.From, p => p.To);
    }

    private static ActorId? One(ValueList<Reference<ActorId>> actors) => actors.Count == 1 && actors[0].TryGetId(out var id) ? id : null;

    private static bool Names(ValueList<Reference<ActorId>> actors, List<ActorId> line) => actors.Any(a => line.Exists(id => a.Means(id) is not Certainty.Impossible));

    private TimelineRow Row(List<ActorId> line, Answer<LifeEvent>[] events)
    {
        var dates = events.SelectMany(e => e.Value.When.Dates().Concat(e.Claims.SelectMany(view.Said)));
        return new TimelineRow(TimelineSection.Lives, names.Of((EntityId)line[^1]))
        {
            Actors = line,
            Detail = line.Count == 1 ? "" : $"earlier {Texts.List(line.Take(line.Count - 1).Select(id => Texts.Isolate(names.Of((EntityId)id))))}",
            Meaning = "existed",
            Spans = DaySpan.Sample(dates, view.Tolerance, day => Existed(line, day)),
            Marks = TimelineMark.Merge(events.Where(e => e.Value.When.IsKnown)
                .Select(e => new TimelineMark(TimelineMarkKind.Milestone, view.Span(e.Value.When, e.Certainty), Sentence(e)) { IsAbout = e.Value.When.IsAbout() })),
            Dates = Tell(line, events),
            Ties =
            [
                .. from happened in events
                   where happened.Value.When.IsKnown && Names(happened.Value.From, line)
                   from to in happened.Value.To
                   let id = to.TryGetId(out var named) ? named : default
                   where id.Value.Length > 0 && !line.Contains(id)
                   select new TimelineTie(id, view.Span(happened.Value.When, happened.Certainty), Sentence(happened)),
            ],
        };
    }

    private Certainty Existed(List<ActorId> line, ImpreciseDate day)
    {
        var asked = view.On(day).Under(options.Persistence);
        var answer = (line.Count > 1 ? asked.TakingAsOne(IdentityView.AcrossRenames) : asked).Existed(line[^1]);
        return answer.Claims.IsEmpty ? Certainty.Impossible : answer.Certainty; // "possible, resting on nothing" is no line
    }

    private static string Sentence(Answer<LifeEvent> happened) => Texts.Clean(happened.Explain().Split('\n')[0].TrimEnd('.'));

    private string Tell(List<ActorId> line, Answer<LifeEvent>[] events) => string.Join(", ", events.Select(e => Tell(line, e)).Distinct());

    private string Tell(List<ActorId> line, Answer<LifeEvent> happened)
    {
        var (told, what) = (happened.Value, happened.Value.What);
        var (from, to) = (names.Of(told.From), names.Of(told.To));
        var word = Texts.Clean(what.Word);
        var isFrom = Names(told.From, line);
        var words = told.From.IsEmpty && told.To.IsEmpty ? word
            : what == LifeEventKind.Renamed ? (isFrom && Names(told.To, line) ? $"{from} renamed {to}" : isFrom ? $"renamed {to}" : $"renamed from {from}")
            : what == LifeEventKind.Succeeded ? (isFrom ? $"succeeded by {to}" : $"succeeded {from}")
            : what == LifeEventKind.Splintered ? (isFrom ? $"{to} splintered off" : $"splintered from {from}")
            : what == LifeEventKind.Split ? (isFrom ? $"split into {to}" : $"split from {from}")
            : what == LifeEventKind.Merged ? (isFrom ? $"merged into {to}" : $"merged from {from}")
            : what == LifeEventKind.Absorbed ? (isFrom ? $"absorbed by {to}" : $"absorbed {from}")
            : isFrom ? $"{word}: {to}" : $"{word}: {from}";
        var how = Texts.List(new[] { told.Extent == default ? "" : Texts.Clean(told.Extent.Word), happened.Certainty is Certainty.Certain ? "" : "possibly" }.Where(t => t.Length > 0), "or");
        var when = !told.When.IsKnown ? "" : $" {(told.When.Lasted || told.When.IsSet ? told.When.Describe() : told.When.Moment.Date.Describe())}";
        return $"{words}{when}{(how.Length > 0 ? $" ({how})" : "")}";
    }
}
