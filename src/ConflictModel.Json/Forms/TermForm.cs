using NodaTime;
using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>How long something lasts: <c>{"lasts": "P6M", "countedFrom": "signed", "renewal": "tacit", "notice": "P30D"}</c>, <c>{"lasts": "open-ended"}</c>, <c>{"until": "2031-06-30"}</c>.</summary>
internal static class TermForm
{
    private const string OpenEnded = "open-ended";
    private const string Unknown = "unknown";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Term value) => json.Is(name) && Take(ref json, ref value);

    private static bool Take(ref MemberReader json, ref Term value)
    {
        if (!json.EnterObject("an object that says how long something lasts"))
        {
            return json.MoveOn();
        }

        var (lasts, until, from, renewal) = ("", Timing.Unknown, default(MilestoneKind), default(RenewalKind));
        Period? length = null, each = null, notice = null;
        ValueList<Reference<ActorId>> by = default;
        while (json.HasMembers())
        {
            _ = ReadLasts(ref json, ref lasts, ref length)
                || json.Timing("until"u8, ref until)
                || json.Word("countedFrom"u8, ref from)
                || json.Word("renewal"u8, ref renewal)
                || Length(ref json, "renewedFor"u8, ref each)
                || Length(ref json, "notice"u8, ref notice)
                || json.Actors("noticeBy"u8, ref by)
                || json.KeepUnread();
        }

        if (until.IsKnown && lasts.Length > 0)
        {
            json.Report(ReadProblems.BadValue, "A term has a length or an end, not both: take one of \"lasts\" and \"until\" away.");
            return json.MoveOn();
        }

        var term = length is not null ? Term.Of(length)
            : until.IsKnown ? Term.Until(until)
            : lasts == OpenEnded ? Term.OpenEnded
            : lasts == Unknown ? Term.Unknown
            : Term.Unstated;
        term = each is null ? term : term.RenewedTacitly(each);
        term = notice is null ? term : term.WithNotice(notice);
        value = term with { CountedFrom = from, Renewal = renewal, NoticeBy = by };
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Term value)
    {
        if (!value.IsStated)
        {
            json.UnreadOnly(name);
            return;
        }

        json.StartObject(name);
        json.Text("lasts"u8, value.Kind switch
        {
            TermKind.OpenEnded => OpenEnded,
            TermKind.Unknown => Unknown,
            TermKind.Length => value.Length.ToString(),
            _ => "",
        });
        json.Timing("until"u8, value.End);
        json.Word("countedFrom"u8, value.CountedFrom);
        json.Word("renewal"u8, value.Renewal);
        json.Text("renewedFor"u8, Text(value.RenewedFor));
        json.Text("notice"u8, Text(value.Notice));
        json.References("noticeBy"u8, value.NoticeBy);
        json.EndObject(name);
    }

    private static string Text(Period length) => length == Period.Zero ? "" : length.ToString();

    private static bool ReadLasts(ref MemberReader json, ref string lasts, ref Period? length)
    {
        var before = json.ProblemsMet;
        if (!json.TakesText("lasts"u8, ref lasts))
        {
            return false;
        }

        if (json.ProblemsMet == before && lasts.Length > 0 && lasts is not (OpenEnded or Unknown))
        {
            length = Read(ref json, lasts);
        }

        return json.MoveOn();
    }

    private static bool Length(ref MemberReader json, ReadOnlySpan<byte> name, ref Period? length)
    {
        var (before, text) = (json.ProblemsMet, "");
        if (!json.TakesText(name, ref text))
        {
            return false;
        }

        if (json.ProblemsMet == before && text.Length > 0)
        {
            length = Read(ref json, text);
        }

        return json.MoveOn();
    }

    private static Period? Read(ref MemberReader json, string text)
    {
        if (CalendarLength.TryParse(text, out var length) && length.Period != Period.Zero)
        {
            return length.Period;
        }

        json.Report(ReadProblems.BadValue, $"'{Shown.Short(text)}' is no length of time: expected days or more, such as P6M, P1Y or P10D.");
        return null;
    }
}
