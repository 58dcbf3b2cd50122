using System.Text;

namespace ConflictModel.Datasets;

/// <content>The texts and lists of a row.</content>
public sealed partial class AcledRow
{
    /// <summary>Gets the name of the first actor (<c>actor1</c>).</summary>
    public string Actor1 => Text(AcledColumn.Actor1);

    /// <summary>Gets those who are named beside the first actor: allies in the act, or what the people hit have in common (<c>assoc_actor_1</c>).</summary>
    public ValueList<string> AssocActor1 => Parts(AcledColumn.AssocActor1);

    /// <summary>Gets the name of the second actor; empty where there is none (<c>actor2</c>).</summary>
    public string Actor2 => Text(AcledColumn.Actor2);

    /// <summary>Gets those who are named beside the second actor: allies in the act, or what the people hit have in common (<c>assoc_actor_2</c>).</summary>
    public ValueList<string> AssocActor2 => Parts(AcledColumn.AssocActor2);

    /// <summary>Gets the part of the world (<c>region</c>).</summary>
    public string Region => Text(AcledColumn.Region);

    /// <summary>Gets the country (<c>country</c>).</summary>
    public string Country => Text(AcledColumn.Country);

    /// <summary>Gets the largest administrative division (<c>admin1</c>).</summary>
    public string Admin1 => Text(AcledColumn.Admin1);

    /// <summary>Gets the second largest administrative division (<c>admin2</c>).</summary>
    public string Admin2 => Text(AcledColumn.Admin2);

    /// <summary>Gets the third largest administrative division (<c>admin3</c>).</summary>
    public string Admin3 => Text(AcledColumn.Admin3);

    /// <summary>Gets the place for which the coordinates stand (<c>location</c>).</summary>
    public string Location => Text(AcledColumn.Location);

    /// <summary>Gets those who told it (<c>source</c>).</summary>
    public ValueList<string> Source => Parts(AcledColumn.Source);

    /// <summary>Gets what happened, in words (<c>notes</c>).</summary>
    public string Notes => Text(AcledColumn.Notes);

    /// <summary>Gets further marks, such as the size of a crowd; empty where the column is absent (<c>tags</c>).</summary>
    public ValueList<string> Tags => Parts(AcledColumn.Tags);

    /// <summary>Gets the three letters of the country in ISO 3166; dropped in March 2023 (<c>iso3</c>).</summary>
    public string Iso3 => Text(AcledColumn.Iso3);

    internal string Text(AcledColumn column) => layout.Text(this, column);

    internal ValueList<PrintedCell> Printed(params ReadOnlySpan<AcledColumn> columns) => layout.Printed(this, columns);

    // Names hold commas and hyphens; only the semicolon parts a list.
    private ValueList<string> Parts(AcledColumn column)
    {
        var cell = Text(column);
        return cell.Length == 0 ? default : ValueList.From(cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private ValueList<T> List<T>(AcledColumn column, char separator, AcledWordReader<T> read)
        where T : struct
    {
        var cell = Text(column);
        return cell.Length == 0 ? default
            : ValueList.From(cell.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => read(Encoding.UTF8.GetBytes(part))));
    }
}
