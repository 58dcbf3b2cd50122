using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Printed cells: <c>[{"column": "best", "text": "34"}]</c>.</summary>
internal static class PrintedForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<PrintedCell> values) => json.Is(name) && Take(ref json, ref values);

    private static bool Take(ref MemberReader json, ref ValueList<PrintedCell> values)
    {
        if (!json.EnterArray("an array of printed cells"))
        {
            return json.MoveOn();
        }

        var list = default(ListBuilder<PrintedCell>);
        while (json.NextElement())
        {
            if (!json.EnterObjectHere("a printed cell"))
            {
                continue;
            }

            var (column, text) = ("", "");
            while (json.HasMembers())
            {
                _ = json.Text("column"u8, ref column) || json.Text("text"u8, ref text) || json.KeepUnread();
            }

            list.Add(new PrintedCell(column, text));
        }

        values = list.ToList();
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, ValueList<PrintedCell> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.StartElement(i);
            json.Text("column"u8, values[i].Column);
            json.Text("text"u8, values[i].Text);
            json.EndElement();
        }

        json.EndArray(name);
    }
}
