namespace ConflictModel.Json;

/// <summary>Polarity: <c>"negated"</c>; affirmed goes without saying.</summary>
internal static class PolarityForm
{
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Polarity value)
    {
        var word = "affirmed";
        if (!json.TakesText(name, ref word))
        {
            return false;
        }

        value = word == "negated" ? Polarity.Negated : Polarity.Affirmed;
        if (word is not ("negated" or "affirmed"))
        {
            json.Report(ReadProblems.BadWord, $"'{Shown.Short(word)}' is no polarity: expected \"affirmed\" or \"negated\".");
        }

        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Polarity value) =>
        json.Text(name, value is Polarity.Negated ? "negated" : "");
}
