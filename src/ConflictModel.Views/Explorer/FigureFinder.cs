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
        var course = new List<(int Known, int Answer)>();
        foreach (var place in moments.ChangesOf(around.Linked(figures)))
        {
            var answer = pool.Take(Ask(moments.Views[place], of, first), moments.Views[place].KnownAt);
            if (course.Count == 0 || course[^1].Answer != answer)
            {
                course.Add((place, answer));
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
