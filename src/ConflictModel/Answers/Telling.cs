using System.Text;

namespace ConflictModel;

/// <summary>Tells claims as sentences with their sources.</summary>
internal static class Telling
{
    internal static string Sentence(Claim claim, Names names, ConflictRecord record)
    {
        var text = new StringBuilder(Content(claim, names));
        text.Append(By(claim, names, record));
        if (!claim.Grades.IsEmpty)
        {
            text.Append(" [graded ").AppendJoin("; ", claim.Grades).Append(']');
        }

        if (claim.Standing.Kind != default)
        {
            text.Append(" [").Append(claim.Standing.Kind).Append(claim.Standing.Reason.Length > 0 ? $": {claim.Standing.Reason}" : "").Append(']');
        }

        return OneLine(text.ToString());
    }

    /// <summary>Tells what a claim says, without by whom.</summary>
    internal static string Content(Claim claim, Names names)
    {
        var text = new StringBuilder();
        if (claim.Polarity is Polarity.Negated)
        {
            text.Append(claim is Figure ? "denied: " : "it is not so that "); // a figure is told as a number, not as a clause
        }

        if (claim.Mood != default && claim.Mood != Mood.Actual)
        {
            text.Append(claim.Mood).Append(": ");
        }

        text.Append(claim.Tell(names));
        if (claim.Holds.IsDated)
        {
            text.Append(", ").Append(claim.Holds.Describe());
        }

        return OneLine(text.ToString());
    }

    internal static string Sentence(Source source, Names names)
    {
        var kind = source.SourceKind == default ? "source" : source.SourceKind.Word;
        var publisher = source.Publisher == default ? "" : $" published by {names.Of(source.Publisher)}";
        var dated = source.Published.IsKnown ? $"dates itself {source.Published.Describe()}" : "gives no date of its own";
        return OneLine($"the {kind} “{source.Name}”{publisher} {dated}");
    }

    /// <summary>Keeps a sentence on one line: a name with a line break in it must not look like an answer of its own.</summary>
    internal static string OneLine(string words) => words.ReplaceLineEndings(" ");

    /// <summary>Keeps a sentence a sentence: of long words the beginning, on one line.</summary>
    private static string Shortened(string words)
    {
        const int Most = 120;
        var line = OneLine(words);
        if (line.Length <= Most)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', Most);
        return $"{line[..(end > 0 ? end : Most)]} …";
    }

    private static string By(Claim claim, Names names, ConflictRecord record)
    {
        var by = claim.By;
        var text = new StringBuilder();
        var said = record.Index.Said(claim);
        var when = said.IsKnown ? $" ({said.Describe()})" : "";
        var origin = by.Origin.Kind switch
        {
            OriginKind.Actor => names.Of(by.Origin.Actor),
            OriginKind.Source => by.Citations is [var first, ..] && first.Source == by.Origin.Source ? "" : $"“{names.Of(by.Origin.Source)}”", // else the citation says it
            _ => "the keeper of the record",
        };
        if (origin.Length > 0 && !(claim is Declaration own && own.Speaker == by.Origin.Actor))
        {
            text.Append(", says ").Append(origin);
            PutWhenOfSeveral();
        }

        text.Append(by.DrawingOn.IsEmpty ? "" : $", drawing on {names.Of(by.DrawingOn)}");
        foreach (var citation in by.Citations)
        {
            text.Append(citation.Via.IsEmpty ? "" : $", via {names.Of(citation.Via)}");
            text.Append(origin.Length > 0 || text.Length > 0 ? ", in “" : ", says “").Append(names.Of(citation.Source)).Append('”');
            PutWhenOfSeveral();
            text.Append(citation.Locator.IsStated ? $", {citation.Locator}" : "");
            text.Append(citation.Words.Length > 0 ? $": “{Shortened(citation.Words)}”" : "");
        }

        return text.Append(when).ToString();

        // Behind the last of several documents the day would look like that document's.
        void PutWhenOfSeveral()
        {
            if (by.Citations.Count > 1)
            {
                text.Append(when);
                when = "";
            }
        }
    }
}
