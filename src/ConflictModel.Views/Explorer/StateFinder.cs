namespace ConflictModel.Views;

/// <summary>Asks the model about things on every day, and as known at every moment, at which the answer can change.</summary>
internal sealed class StateFinder(ConflictRecord record, ExplorerOptions options, KnownMoments moments, AnswerPool pool)
{
    private const long MostWeighed = 2_000_000; // a body of thousands of dated members would be asked about for minutes

    private readonly ClaimsAround around = new(record);

    /// <summary>Gets how many things had so many days and moments that they were asked about by all that the record holds alone.</summary>
    internal int Curtailed { get; private set; }

    /// <summary>Gets how many things had so many dated claims that they were not asked about by day at all.</summary>
    internal int Unasked { get; private set; }

    internal ThingStates Of(Entity thing) => thing switch
    {
        Truce truce => Ask(around.Of(truce), day => Answers(truce, day)),
        Instrument text => Ask(around.Of(text), day => Answers(text, day)),
        Actor actor => Ask(around.Of(actor), Answers(actor)),
        Incident incident => Ask(around.Of(incident).Where(c => c is Occurrence), day => Answers(incident, day)),
        _ => ThingStates.None,
    };

    private IEnumerable<(StateKey Key, int Answer)> Answers(Truce truce, DayView day) =>
        day.ViolationsOf(truce).Select(v => (new StateKey("violated", default, v.Value.Id), pool.Take(v.Certainty)))
            .Prepend((new StateKey("in force"), pool.Take(truce.Pointer, day.InForce(truce.Id, options.TruceRule))));

    private IEnumerable<(StateKey Key, int Answer)> Answers(Instrument text, DayView day) =>
        day.ViolationsOf(text).Select(v => (new StateKey("violated", default, v.Value.Id), pool.Take(v.Certainty)))
            .Prepend((new StateKey("in force"), pool.Take(text.Pointer, day.InForce(text.Id))));

    private Func<DayView, IEnumerable<(StateKey Key, int Answer)>> Answers(Actor actor)
    {
        // Where somebody tells of a life at some moment, silence at another is told as silence: it does not deny that the actor existed.
        var isTold = moments.Views[moments.Last].LifeOf(actor.Id)
            .Any(e => e.Certainty is not Certainty.Impossible && e.Value.What != LifeEventKind.Joined && e.Value.What != LifeEventKind.Left);
        return day => Answers(actor, day, isTold);
    }

    private IEnumerable<(StateKey Key, int Answer)> Answers(Actor actor, DayView day, bool isTold)
    {
        var existed = day.Existed(actor);
        return Each("member of", day.BodiesOf(actor))
            .Concat(Each("has member", day.MembersOf(actor)))
            .Concat(Each("supports", day.SupportedBy(actor)))
            .Concat(Each("supported by", day.SupportersOf(actor)))
            .Concat(isTold ? [(new StateKey("existed"), pool.Take(actor.Pointer, existed))] : []);

        IEnumerable<(StateKey Key, int Answer)> Each(string question, ValueList<Answer<Actor>> answers) =>
            answers.Select(a => (new StateKey(question, a.Value), pool.Take($"{actor.Pointer} {question} {a.Value.Pointer}", a)));
    }

    /// <summary>Answers as the timeline does: accounts that differ leave it open.</summary>
    private IEnumerable<(StateKey Key, int Answer)> Answers(Incident incident, DayView day)
    {
        var view = day.Known;
        var certain = view.CertainTimesOf(incident);
        var told = view.Counting<Occurrence>(incident).Where(o => o.When.IsKnown && o.Of == incident.ToReference()).ToArray();
        return told.Length == 0 ? [] :
        [
            (new StateKey("begun"), pool.Take(Agreed(o => day.Day.IsBefore(o.When.Began, view.Tolerance).Not()))),
            (new StateKey("on the day"), pool.Take(Agreed(o => o.When.Contains(day.Day, view.Tolerance)))),
        ];

        Certainty Agreed(Func<Occurrence, Certainty> ask)
        {
            var answers = told.Select(o => ask(o).And(certain(o))).Distinct().ToArray();
            return answers.Length == 1 ? answers[0] : Certainty.Possible;
        }
    }

    private ThingStates Ask(IEnumerable<Claim> turningOn, Func<DayView, IEnumerable<(StateKey Key, int Answer)>> ask)
    {
        var claims = turningOn.ToArray();
        var days = ClaimsAround.Days(record, claims, moments.Views[0].Tolerance);
        var places = moments.ChangesOf(claims);
        if ((long)days.Length * claims.Length > MostWeighed)
        {
            Unasked++;
            return new ThingStates([], "So many dated claims tell of it that what holds on a day is not shown.");
        }

        var isCurtailed = (long)days.Length * places.Length > options.MostQuestions;
        if (isCurtailed)
        {
            Curtailed++;
            places = [moments.Last];
        }

        // All that the record holds is asked first, so that what is answered alike elsewhere is explained as it stands now.
        var byPlace = new SortedDictionary<int, Dictionary<StateKey, List<(long? From, int Answer)>>>();
        foreach (var place in places.AsEnumerable().Reverse())
        {
            byPlace[place] = Courses(moments.Views[place].On, days, ask);
        }

        var found = new Dictionary<StateKey, List<(int Known, int Course)>>();
        foreach (var key in byPlace.Values.SelectMany(c => c.Keys).Distinct())
        {
            found[key] = [];
            foreach (var (place, courses) in byPlace)
            {
                found[key].Add((place == places[0] ? 0 : place, courses.TryGetValue(key, out var course) ? pool.Take(course) : Nothing));
            }
        }

        return new ThingStates(
            [.. found.Select(f => new ThingState(f.Key.Question, f.Key.Entity, f.Key.Claim, Shortened(f.Value)))],
            isCurtailed ? "What holds on a day is shown by everything in the record, at whatever moment it is asked." : "");
    }

    /// <summary>Gets the course in which nothing is ever answered.</summary>
    private int Nothing => pool.Take([(null, pool.Take(Certainty.Impossible))]);

    /// <summary>Asks from day to day, and gathers for each thing answered the stretches that answer alike.</summary>
    private Dictionary<StateKey, List<(long? From, int Answer)>> Courses(
        Func<ImpreciseDate, DayView> on, long[] days, Func<DayView, IEnumerable<(StateKey Key, int Answer)>> ask)
    {
        var no = pool.Take(Certainty.Impossible);
        var courses = new Dictionary<StateKey, List<(long? From, int Answer)>>();
        for (var i = -1; i < days.Length; i++)
        {
            var asked = i >= 0 ? days[i] : days.Length > 0 ? days[0] - 1 : 0;
            long? from = i < 0 ? null : days[i];
            var answered = new HashSet<StateKey>();
            foreach (var (key, answer) in ask(on(ImpreciseDate.FromLocalDate(Days.Date(asked))).Under(options.Persistence)))
            {
                if (!courses.TryGetValue(key, out var course))
                {
                    courses[key] = course = i < 0 ? [] : [(null, no)];
                }

                answered.Add(key);
                Add(course, from, answer);
            }

            foreach (var (_, course) in courses.Where(c => !answered.Contains(c.Key)))
            {
                Add(course, from, no);
            }
        }

        return courses;
    }

    private static void Add(List<(long? From, int Answer)> course, long? from, int answer)
    {
        if (course.Count == 0 || course[^1].Answer != answer)
        {
            course.Add((from, answer));
        }
    }

    private static List<(int Known, int Course)> Shortened(List<(int Known, int Course)> courses)
    {
        var kept = new List<(int Known, int Course)>();
        foreach (var course in courses)
        {
            if (kept.Count == 0 || kept[^1].Course != course.Course)
            {
                kept.Add(course);
            }
        }

        return kept;
    }

    /// <summary>What is asked of a thing, and of whom or which claim besides.</summary>
    private readonly record struct StateKey(string Question, EntityId Entity = default, ClaimId Claim = default);
}
