namespace ConflictModel;

/// <summary>Questions about what things are called, and what a name may mean.</summary>
public static class NamingQuestions
{
    /// <summary>Asks by which names something goes, whatever the day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="of">What is named.</param>
    /// <param name="language">The language asked about, as a BCP 47 tag; all unless given.</param>
    /// <param name="user">Whose names are asked about; all unless given.</param>
    /// <returns>Each name that is possible or certain; see the question to a day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity, or no such user.</exception>
    public static ValueList<Answer<EntityName>> NamesOf(this ConflictRecord record, EntityId of, string language = "", ActorId user = default)
    {
        var view = new RecordView(Guard.Against.Null(record));
        var question = new Question(view, "{subject} is called {value}", of, default, "");
        return Names(view, of, language, user, question, (claims, isSure) => claims.Tally(view, NameIn, question, isSure));
    }

    /// <summary>Asks by which names something goes on a day.</summary>
    /// <remarks>
    /// <para>The names that the entity itself carries come first, certain and resting on no claim: the keeper uses them. They have no language and no user, so they are passed over where either is asked about.</para>
    /// <para>A claim that does not say who uses the name is passed over where a user is asked about.</para>
    /// <para>Two spellings of one person are two names of one entity, never two people.</para>
    /// </remarks>
    /// <param name="day">The world on a day.</param>
    /// <param name="of">What is named.</param>
    /// <param name="language">The language asked about, as a BCP 47 tag; all unless given.</param>
    /// <param name="user">Whose names are asked about; all unless given.</param>
    /// <returns>Each name that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity, or no such user.</exception>
    public static ValueList<Answer<EntityName>> NamesOf(this DayView day, EntityId of, string language = "", ActorId user = default)
    {
        var view = Guard.Against.Null(day).Known;
        var question = new Question(view, "{subject} is called {value} {day}", of, day.Day, day.Persistence.RuleName());
        return Names(view, of, language, user, question, (claims, isSure) => claims.Tally(day, NameIn, question, isSure));
    }

    /// <summary>Asks what a name may mean.</summary>
    /// <param name="record">The record.</param>
    /// <param name="name">The name.</param>
    /// <returns>Everything that is called so; see the question to a view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static ValueList<Answer<Entity>> FindByName(this ConflictRecord record, string name) => new RecordView(Guard.Against.Null(record)).FindByName(name);

    /// <summary>Asks what a name may mean, by what had been said.</summary>
    /// <remarks>
    /// <para>Names are compared as ids are made of them: case, accents of Latin letters, vowel points and punctuation do not count. Letters of other scripts are not turned into Latin ones.</para>
    /// <para>One name for two texts gives both: none is picked. Certain means that it surely is called so, not that it is the one meant.</para>
    /// </remarks>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="name">The name.</param>
    /// <returns>Everything that is called so, by the keeper or in a claim that names it so, in the order of the record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static ValueList<Answer<Entity>> FindByName(this RecordView view, string name)
    {
        Guard.Against.Null(view);
        var folded = IdText.Fold(Guard.Against.NullOrWhiteSpace(name));
        var claims = view.Record.Claims.OfType<Naming>().Where(IsSo).ToLookup(c => c.Of);
        return ValueList.From(
            from entity in view.Record.Entities
            let own = Matches(entity.Name) || entity.AlsoKnownAs.Any(Matches)
            where own || claims.Contains(entity.EntityId)
            let question = new Question(view, $"“{name}” is a name of {{value}}", entity.EntityId, default, "")
            let told = claims[entity.EntityId].Tally(view, _ => entity, question) is [var only, ..] ? only : null
            let certainty = own ? Certainty.Certain : told?.Certainty ?? Certainty.Impossible
            where certainty is not Certainty.Impossible
            select new Answer<Entity>(entity, certainty, told?.Claims ?? default, question, told?.LeftOut ?? default));

        bool IsSo(Naming claim) => Matches(claim.Called);

        bool Matches(string other) => folded.Length > 0 ? IdText.Fold(other) == folded : other.Trim() == name.Trim();
    }

    private static EntityName NameIn(Naming claim) => new(claim.Called, claim.Language);

    private static ValueList<Answer<EntityName>> Names(
        RecordView view,
        EntityId of,
        string language,
        ActorId user,
        Question question,
        Func<IEnumerable<Naming>, Func<Naming, bool>, ValueList<Answer<EntityName>>> tally)
    {
        view.Record.MustHold(of, nameof(of));
        Guard.Against.Null(language);
        var anyone = user == default;
        if (!anyone)
        {
            view.Record.MustHold(user, nameof(user));
        }

        var claims = view.Record.ClaimsAbout(of).OfType<Naming>()
            .Where(c => c.Of == of && (language.Length == 0 || c.Language == language) && (anyone || By(c, user) is not Certainty.Impossible));
        var told = tally(claims, c => anyone || By(c, user) is Certainty.Certain).Where(a => a.Certainty is not Certainty.Impossible).ToList();
        return ValueList.From(language.Length == 0 && anyone ? Own(view, of, question, told).Concat(told) : told);
    }

    /// <summary>Gets the names that the entity carries, each with the claims that give it without a language.</summary>
    private static List<Answer<EntityName>> Own(RecordView view, EntityId of, Question question, List<Answer<EntityName>> told)
    {
        var own = new List<Answer<EntityName>>();
        foreach (var text in view.Record.TryFind(of, out var entity) ? [entity.Name, .. entity.AlsoKnownAs] : Array.Empty<string>())
        {
            var name = new EntityName(text, "");
            if (own.Exists(o => o.Value == name))
            {
                continue;
            }

            var same = told.Find(a => a.Value == name);
            told.RemoveAll(a => a.Value == name);
            own.Add(new Answer<EntityName>(name, Certainty.Certain, same?.Claims ?? default, question, same?.LeftOut ?? default));
        }

        return own;
    }

    private static Certainty By(Naming claim, ActorId user) =>
        claim.Users.Select(u => u.Means(user)).DefaultIfEmpty(Certainty.Impossible).Max();
}
