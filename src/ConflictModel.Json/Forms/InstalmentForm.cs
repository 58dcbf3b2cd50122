using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Stages of an obligation: <c>[{"quantity": "210", "due": "2005-10-14"}]</c>.</summary>
internal static class InstalmentForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<Instalment> values) => json.Is(name) && Take(ref json, ref values);

    private static bool Take(ref MemberReader json, ref ValueList<Instalment> values)
    {
        if (!json.EnterArray("an array of instalments"))
        {
            return json.MoveOn();
        }

        var list = default(ListBuilder<Instalment>);
        while (json.NextElement())
        {
            if (!json.EnterObjectHere("an instalment"))
            {
                continue;
            }

            Estimate quantity = default;
            Timing due = default;
            Deadline deadline = default;
            while (json.HasMembers())
            {
                _ = EstimateForm.Read(ref json, "quantity"u8, ref quantity)
                    || json.Timing("due"u8, ref due)
                    || json.Value("deadline"u8, ref deadline)
                    || json.KeepUnread();
            }

            list.Add(new Instalment(quantity, due) { Deadline = deadline });
        }

        values = list.ToList();
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, ValueList<Instalment> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.StartElement(i);
            EstimateForm.Write(json, "quantity"u8, values[i].Quantity);
            json.Timing("due"u8, values[i].Due);
            json.Text("deadline"u8, values[i].Deadline.ToString());
            json.EndElement();
        }

        json.EndArray(name);
    }
}
