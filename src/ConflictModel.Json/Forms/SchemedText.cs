using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>A code under a scheme: <c>"ucdp-where-prec:4"</c>, or <c>{"scheme": "a:b", "code": "4"}</c> where the scheme itself has a colon.</summary>
internal static class SchemedText
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Code value) => json.Is(name) && Take(ref json, ref value);

    private static bool Take(ref MemberReader json, ref Code value)
    {
        json.ReadToken();
        if (TryHere(ref json, out var scheme, out var code))
        {
            value = new Code(scheme, code);
        }

        return json.MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<Grade> values) => json.Is(name) && Take(ref json, ref values);

    private static bool Take(ref MemberReader json, ref ValueList<Grade> values)
    {
        if (json.EnterArray("an array of grades"))
        {
            var list = default(ListBuilder<Grade>);
            while (json.NextElement())
            {
                if (TryHere(ref json, out var scheme, out var grade))
                {
                    list.Add(new Grade(scheme, grade));
                }
            }

            values = list.ToList();
        }

        return json.MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<ExternalId> values) => json.Is(name) && Take(ref json, ref values);

    private static bool Take(ref MemberReader json, ref ValueList<ExternalId> values)
    {
        if (json.EnterArray("an array of ids elsewhere"))
        {
            var list = default(ListBuilder<ExternalId>);
            while (json.NextElement())
            {
                if (!TryHere(ref json, out var text, out var code))
                {
                    continue;
                }

                if (IdScheme.TryParse(text, out var scheme))
                {
                    list.Add(new ExternalId(scheme, code));
                }
                else
                {
                    json.Report(ReadProblems.BadWord, $"'{Shown.Short(text)}' is no word for a scheme of ids.");
                }
            }

            values = list.ToList();
        }

        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Code value)
    {
        if (!value.IsStated)
        {
            json.UnreadOnly(name);
        }
        else if (IsPlain(value.Scheme) && !json.HasUnreadIn(name))
        {
            json.Text(name, $"{value.Scheme}:{value.Text}");
        }
        else
        {
            json.StartObject(name);
            json.Text("scheme"u8, value.Scheme);
            json.Text("code"u8, value.Text);
            json.EndObject(name);
        }
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, ValueList<Grade> values) =>
        WriteAll(json, name, values, static g => (g.Scheme, g.Word));

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, ValueList<ExternalId> values) =>
        WriteAll(json, name, values, static id => (id.Scheme.Word, id.Code));

    private static void WriteAll<T>(ItemWriter json, ReadOnlySpan<byte> name, ValueList<T> values, Func<T, (string Scheme, string Code)> parts)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name, json.IsForPeople && !json.HasUnreadIn(name) && IsFlat(values, parts));
        for (var i = 0; i < values.Count; i++)
        {
            var (scheme, code) = parts(values[i]);
            if (IsPlain(scheme) && !json.HasUnreadAt(i))
            {
                json.TextElement($"{scheme}:{code}");
            }
            else
            {
                json.StartElement(i);
                json.Text("scheme"u8, scheme);
                json.Text("code"u8, code);
                json.EndElement();
            }
        }

        json.EndArray(name);
    }

    private static bool IsFlat<T>(ValueList<T> values, Func<T, (string Scheme, string Code)> parts)
    {
        var all = values.Select(parts).ToArray();
        return all.All(p => IsPlain(p.Scheme)) && ItemWriter.IsShort(all.Sum(p => p.Scheme.Length + p.Code.Length));
    }

    private static bool IsPlain(string scheme) => !scheme.Contains(':', StringComparison.Ordinal);

    private static bool TryHere(ref MemberReader json, out string scheme, out string code)
    {
        (scheme, code) = ("", "");
        if (json.Token is JsonTokenType.StartObject)
        {
            json.EnterObjectHere("a code");
            while (json.HasMembers())
            {
                _ = json.Words("scheme"u8, ref scheme) || json.Words("code"u8, ref code) || json.KeepUnread();
            }

            return json.Need(scheme.Length > 0, "scheme") & json.Need(code.Length > 0, "code");
        }

        if (json.Token is not JsonTokenType.String)
        {
            json.WrongType("a code with its scheme, such as \"ucdp-actor:118\"");
            return false;
        }

        if (!json.TryTextParts((byte)':', out scheme, out code, out var text))
        {
            return false;
        }

        if (!string.IsNullOrWhiteSpace(scheme) && !string.IsNullOrWhiteSpace(code))
        {
            return true;
        }

        json.Report(ReadProblems.BadValue, $"'{Shown.Short(text)}' is no code with its scheme: expected one such as ucdp-actor:118.");
        return false;
    }
}
