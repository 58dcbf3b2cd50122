namespace ConflictModel.Views;

/// <summary>Asks what the figures about a thing come to, as known at every moment at which that can change.</summary>
internal sealed class FigureFinder(ConflictRecord record, KnownMoments moments, AnswerPool pool)
{
    private readonly ClaimsAround around = new(record);

    internal IReadOnlyList<ThingFigure> Of(Entity thing)
    {
        EntityId of = thing;
        var figures = record.ClaimsAbout(of).OfType<Figure>().Where(f => f.Of == of).ToArray();
        return [.. figures.GroupBy(Measure).Where(g => g.Key.Length > 0).Select(g => new ThingFigure(g.Key, Course(of, g.First(), [.. g])))];
    }

    /// <summary>Tells what a figure counts: "killed", "living displaced"; nothing for a kind that this version does not know.</summary>
    private static string Measure(Figure figure) => Texts.Clean(figure switch
    {
        CasualtyEstimate casualties => casualties.Harm.Word,
        DisplacementEstimate displacement => displacement.Measure.Word,
        CountEstimate count => string.Join(' ', new[] { count.Unit, count.Measure.Word }.Where(w => w.Length > 0)),
        _ => "",
    }).Replace('-', ' ');

    private List<(int Known, int Answer)> Course(EntityId of, Figure first, Figure[] figures)
    {
        var places = moments.ChangesOf(around.Linked(figures));
        var answers = new int[places.Length];
        for (var i = places.Length - 1; i >= 0; i--)
        {
            // All that the record holds is asked first, so that what is answered alike elsewhere is explained as it stands now.
            answers[i] = pool.Take(Ask(moments.Views[places[i]], of, first), moments.Views[places[i]].KnownAt);
        }

        var course = new List<(int Known, int Answer)>();
        for (var i = 0; i < places.Length; i++)
        {
            if (course.Count == 0 || course[^1].Answer != answers[i])
            {
                course.Add((places[i], answers[i]));
            }
        }

        return course;
    }

    private static FigureAnswer Ask(RecordView view, EntityId of, Figure like) => like switch
    {
        CasualtyEstimate casualties => view.Casualties(of, casualties.Harm),
        DisplacementEstimate displacement => view.Displacement(of, displacement.Measure),
        CountEstimate count => view.Count(of, count.Measure, count.Unit),
        _ => throw new ArgumentException($"A figure of kind {like.Kind} cannot be asked for.", nameof(like)),
    };
}
