namespace ConflictModel;

/// <summary>Questions about posts on a day: how far they have come, where they are, whose they are, who surrounds them.</summary>
public static class DeploymentQuestions
{
    private const string Reads = "the latest milestone reached";

    /// <summary>Asks how far a deployment had come.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="deployment">The deployment.</param>
    /// <returns>
    /// Each stage that is possible or certain, read off its milestones, and those denied as impossible; unstated, possible and resting on nothing
    /// where none was reached. An evacuation that lasted is under way until its end. A step without a date counts in the order of such lives.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such deployment.</exception>
    public static ValueList<Answer<DeploymentStage>> StageOf(this DayView day, DeploymentId deployment)
    {
        Guard.Against.Null(day).Record.MustHold(deployment, nameof(deployment));
        return new StageSearch(day, deployment).Run(new Question(day.Known, "the stage of {subject} {day} is {value}", deployment, day.Day, Reads));
    }

    /// <summary>Asks what was at a place or within it: deployments and actors.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="place">The place.</param>
    /// <returns>Each that is possible or certain: by claims of its position, or by the place its entity names. A post that was certainly gone, or only planned, is not there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such place.</exception>
    public static ValueList<Answer<Entity>> DeployedAt(this DayView day, PlaceId place)
    {
        Guard.Against.Null(day).Record.MustHold(place, nameof(place));
        var match = new PlaceMatch(day.Record, place);
        var question = new Question(day.Known, "{value} is at {subject} {day}", place, day.Day, day.Persistence.RuleName());
        var claims = day.Record.Claims.OfType<Positioning>().Where(p => match.Of(p.At) is not Certainty.Impossible).ToLookup(p => p.What);
        return ValueList.From(day.Record.Entities.Select(At).OfType<Answer<Entity>>());

        Answer<Entity>? At(Entity entity)
        {
            var tallied = claims[entity.EntityId].Tally(day, _ => entity, question, p => match.Of(p.At) is Certainty.Certain);
            var told = tallied.IsEmpty ? null : tallied[0];
            if (entity is not Deployment deployment)
            {
                return told is null or { Certainty: Certainty.Impossible } ? null : told;
            }

            var named = deployment.At.Kind is ReferenceKind.Named or ReferenceKind.Candidates ? match.Of(deployment.At) : Certainty.Impossible;
            var stages = day.StageOf(deployment);
            var (isTold, isThere) = Presence(stages);
            var certainty = told is { Certainty: not Certainty.Impossible } ? (isTold ? told.Certainty.And(isThere) : told.Certainty)
                : told is null ? named.And(isThere) : Certainty.Impossible;
            return certainty is Certainty.Impossible ? null
                : new(entity, certainty, ValueList.From((told?.Claims ?? default).Concat(Standing(stages)).Distinct<Claim>(ReferenceEqualityComparer.Instance)), question, told?.LeftOut ?? default);
        }
    }

    /// <summary>Asks which deployments of an actor stood.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">Whose.</param>
    /// <returns>
    /// Each that is possible or certain; one of which no stage is told is possible, one that was certainly gone or only planned is none. What was handed
    /// over to somebody (<see cref="DeploymentVerbs.HandedOverTo"/>) is theirs from that day on; where nobody says to whom, it is nobody's.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Deployment>> DeploymentsOf(this DayView day, ActorId actor)
    {
        Guard.Against.Null(day).Record.MustHold(actor, nameof(actor));
        var question = new Question(day.Known, "{value} of {subject} stands {day}", actor, day.Day, Reads);
        return ValueList.From(
            from deployment in day.Record.Entities.OfType<Deployment>()
            let owner = new OwnerSearch(day, deployment)
            let isOf = owner.IsOf(actor)
            where isOf is not Certainty.Impossible
            let stages = day.StageOf(deployment)
            let certainty = isOf.And(Presence(stages).IsThere)
            where certainty is not Certainty.Impossible
            select new Answer<Deployment>(deployment, certainty, ValueList.From(Standing(stages).Concat(owner.Claims).Distinct<Claim>(ReferenceEqualityComparer.Instance)), question));
    }

    /// <summary>Asks who surrounded something.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="encircled">The post, the force or the place.</param>
    /// <returns>Each whom somebody names, unknown where nobody does; empty where no claim tells. A milestone tells only when it came about.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<Reference<ActorId>>> EncirclersOf(this DayView day, EntityId encircled)
    {
        Guard.Against.Null(day).Record.MustHold(encircled, nameof(encircled));
        return day.Record.ClaimsAbout(encircled).OfType<Encirclement>().Where(e => e.Encircled == encircled).TallyEach(
            day,
            e => e.Actors.IsEmpty ? [Reference<ActorId>.Unknown] : e.Actors,
            new Question(day.Known, "{value} surrounds {subject} {day}", encircled, day.Day, day.Persistence.RuleName()));
    }

    /// <summary>Says whether any stage is told, and how certain it is that it stands: possible where none is.</summary>
    private static (bool IsTold, Certainty IsThere) Presence(ValueList<Answer<DeploymentStage>> stages) =>
        stages.All(s => s.Value == default || s.Certainty is Certainty.Impossible)
            ? (false, Certainty.Possible)
            : (true, stages.Where(Stands).Select(s => s.Certainty).Aggregate(Certainty.Impossible, Certainties.Or));

    private static IEnumerable<Claim> Standing(ValueList<Answer<DeploymentStage>> stages) =>
        stages.Where(s => Stands(s) && s.Certainty is not Certainty.Impossible).SelectMany(s => s.Claims);

    /// <summary>Says whether a stage is one of something that is there; what was handed over to somebody stands for them.</summary>
    private static bool Stands(Answer<DeploymentStage> stage) =>
        stage.Value == DeploymentStage.Deployed || stage.Value == DeploymentStage.Encircled || stage.Value == DeploymentStage.Evacuating
        || (stage.Value == DeploymentStage.HandedOver && stage.Claims.OfType<Milestone>().Any(OwnerSearch.IsHandover));
}
