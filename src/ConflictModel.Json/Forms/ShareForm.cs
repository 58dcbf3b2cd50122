using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Shares: <c>"about half"</c>, <c>"the majority"</c>, <c>"40% to 60%"</c>.</summary>
internal static class ShareForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Share value) => json.Is(name) && Take(ref json, name, ref value);

    private static bool Take(ref MemberReader json, ReadOnlySpan<byte> name, ref Share value)
    {
        var text = "";
        var before = json.ProblemsMet;
        json.TakesText(name, ref text);
        if (json.ProblemsMet == before && !Share.TryParse(text, out value))
        {
            json.Report(ReadProblems.BadEstimate, Fault(text));
        }

        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Share value)
    {
        if (value.IsKnown)
        {
            json.Text(name, value.ToString());
        }
    }

    private static string Fault(string text)
    {
        try
        {
            Share.Parse(text);
            return $"'{Shown.Short(text)}' is no share.";
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }
}
