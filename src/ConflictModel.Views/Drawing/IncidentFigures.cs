namespace ConflictModel.Views;

/// <summary>Tells the figures of an incident: the record's own combined answer for each harm that figures tell of.</summary>
internal sealed class IncidentFigures(RecordView view, RecordNames names)
{
    /// <summary>Gets the answers in words, and how each of them came about.</summary>
    internal (string Words, string Derivation) Of(Incident incident)
    {
        var harms = view.Record.ClaimsAbout(incident).OfType<CasualtyEstimate>().Where(f => f.Of == incident.EntityId)
            .Select(f => f.Harm).Distinct().OrderBy(h => Array.IndexOf([.. Harm.Known], h) is var i && i < 0 ? int.MaxValue : i);
        var figures = new List<string>();
        var derivations = new List<string>();
        foreach (var harm in harms)
        {
            var answer = view.Casualties(incident, harm);
            if (answer.Claims.IsEmpty && answer.LeftOut.All(l => view.WeightOf(l.Claim) is Certainty.Impossible))
            {
                continue; // nothing that counts was said
            }

            var people = answer.Claims.OfType<Figure>().Select(f => f.People).FirstOrDefault();
            var whom = people.Words.Length > 0 ? $" {people.Words}" : people.Kind == default ? "" : $" {people.Kind}";
            var side = people.Side == default ? "" : $" of {names.Of([people.Side])}";
            var word = Texts.Clean(harm.Word.Replace('-', ' '));
            figures.Add(answer.Value.IsKnown
                ? Texts.Clean(answer.Value.Describe() + whom) + side + $" {word}" + (answer.Certainty is Certainty.Certain ? "" : " (disputed)")
                : $"number {word} unknown");
            derivations.Add(Texts.Clean(answer.Explain()));
        }

        return (string.Join(", ", figures), string.Join(" ", derivations));
    }
}
