namespace ConflictModel.Json;

/// <summary>Stages of an obligation: <c>[{"quantity": "210", "due": "2005-10-14"}]</c>.</summary>
internal static class InstalmentForm
{
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<Instalment> values)
    {
        if (!json.Is(name))
        {
            return false;
        }

        if (!json.EnterArray("an array of instalments"))
        {
            return true;
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
            while (json.NextMember())
            {
                _ = EstimateForm.Read(ref json, "quantity"u8, ref quantity)
                    || json.Timing("due"u8, ref due)
                    || json.Value("deadline"u8, ref deadline)
                    || json.KeepUnread();
            }

            list.Add(new Instalment(quantity, due) { Deadline = deadline });
        }

        values = list.ToList();
        return true;
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
