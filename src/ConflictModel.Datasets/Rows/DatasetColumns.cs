namespace ConflictModel.Datasets;

/// <summary>The columns that the releases of a dataset have, and the shapes in which they come.</summary>
/// <typeparam name="TColumn">The columns, counted from 0 in the order of the names.</typeparam>
internal sealed class DatasetColumns<TColumn>
    where TColumn : struct, Enum
{
    private readonly string title;
    private readonly TColumn[] needed;
    private readonly (string Name, HashSet<TColumn> Columns)[] shapes;

    /// <summary>Describes a dataset's columns.</summary>
    /// <param name="title">The dataset as <see cref="DatasetSignatures"/> titles it.</param>
    /// <param name="names">The names as published, one a member of <typeparamref name="TColumn"/> in its order.</param>
    /// <param name="needed">The columns without which no row can be read.</param>
    /// <param name="shapes">The known shapes, each by a name and the columns it lacks.</param>
    public DatasetColumns(string title, string[] names, TColumn[] needed, params (string Name, TColumn[] Without)[] shapes)
    {
        this.title = title;
        this.needed = needed;
        this.shapes = [.. shapes.Select(shape => (shape.Name, Enum.GetValues<TColumn>().Except(shape.Without).ToHashSet()))];
        Names = names;
    }

    public string[] Names { get; }

    /// <summary>Gets other names that columns have in some files, each with the published one.</summary>
    public Dictionary<string, string> Aliases { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    public string Name(TColumn column) => Names[DatasetLayout<TColumn>.Number(column)];

    /// <summary>Gives the header that a file of a shape has, for files published without one.</summary>
    public string[] HeaderOf(string shape)
    {
        var columns = shapes.Single(s => s.Name == shape).Columns;
        return [.. Names.Where((_, i) => columns.Any(column => DatasetLayout<TColumn>.Number(column) == i))];
    }

    /// <summary>Finds the columns in a file, noting what differs from the nearest known shape.</summary>
    /// <exception cref="DatasetException">The header is of another dataset, or lacks what no row can do without.</exception>
    public DatasetLayout<TColumn> Match(DatasetTable table)
    {
        var layout = new DatasetLayout<TColumn>(this, table.Header);
        Refuse(table, layout);
        var (name, columns) = shapes.MinBy(shape => Enum.GetValues<TColumn>().Count(column => shape.Columns.Contains(column) != layout.Has(column)));
        layout.Name = name;
        foreach (var column in Enum.GetValues<TColumn>().Where(column => columns.Contains(column) && !layout.Has(column)))
        {
            table.Notes.Add(
                NoteCodes.AbsentColumn, DatasetNoteSeverity.Warning, null, Name(column), null, $"The file has no column {Name(column)}; rows are read as if its cells were empty.");
        }

        foreach (var unknown in table.Header.Names.Where(printed => !IsKnown(printed.Trim())))
        {
            table.Notes.Add(
                NoteCodes.UnknownColumn, DatasetNoteSeverity.Note, null, unknown, null, $"No known release has a column \"{unknown}\"; its cells are kept as printed.");
        }

        return layout;
    }

    private bool IsKnown(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase) || Aliases.ContainsKey(name);

    private void Refuse(DatasetTable table, DatasetLayout<TColumn> layout)
    {
        var file = table.Notes.File;
        var missing = needed.Where(column => !layout.Has(column)).Select(Name).ToList();
        if ((missing.Count == 0 ? DatasetSignatures.TitleOfKnown(table.Header) : DatasetSignatures.Title(table.Header)) is { } other && other != title)
        {
            throw new DatasetException(NoteCodes.WrongDataset, file, $"{file} is not {title}: by its columns it looks like {other}.", 1);
        }

        if (missing.Count == 0)
        {
            return;
        }

        if (table.NextIsHxlTags())
        {
            throw new DatasetException(NoteCodes.WrongDataset, file, $"{file} is not {title}: below its columns stands a row of HXL tags, so import it as hxl.", 2);
        }

        if (missing.Count * 2 > needed.Length)
        {
            throw new DatasetException(
                NoteCodes.WrongDataset,
                file,
                $"{file} is not {title}: its columns begin with {string.Join(", ", table.Header.Names.Take(5).Select(name => NoteLog.Shorten(name)))}.",
                1);
        }

        throw new DatasetException(
            NoteCodes.MissingColumns, file, $"{file} looks like {title} but lacks the columns {string.Join(", ", missing)}; give the file as published.", 1);
    }
}
