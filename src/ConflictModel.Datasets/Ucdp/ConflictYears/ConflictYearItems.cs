namespace ConflictModel.Datasets;

/// <summary>Streams the items of a file of conflict-years: the release as its first row tells it, then what each row claims.</summary>
internal static class ConflictYearItems
{
    /// <summary>Goes through the rows.</summary>
    /// <param name="table">The file.</param>
    /// <param name="reader">Its rows.</param>
    /// <param name="title">The dataset's short title.</param>
    /// <param name="stem">The stem of all ids.</param>
    /// <param name="options">How to import.</param>
    /// <param name="common">Gives what the row has in common with those of the other datasets.</param>
    /// <param name="more">Adds what only this dataset tells.</param>
    public static IEnumerable<Item> Of<TRow>(
        DatasetTable table,
        DatasetReader<TRow> reader,
        string title,
        string stem,
        DatasetImportOptions options,
        Func<TRow, ConflictYear> common,
        Action<TRow, ConflictYearPlace, ConflictYearClaims, List<Item>> more)
        where TRow : DatasetRow
    {
        var ofRow = new List<Item>();
        ConflictYearClaims? claims = null;
        var version = "";
        foreach (var item in ItemBatches.Of(reader, ofRow, Add))
        {
            yield return item;
        }

        if (claims is null)
        {
            Start("");
            foreach (var item in ofRow)
            {
                yield return item;
            }
        }

        void Add(TRow row)
        {
            var year = common(row);
            if (claims is null)
            {
                version = year.Version.Trim();
                claims = new(stem, Start(version), table, ofRow);
            }
            else if (year.Version.Trim() is { Length: > 0 } printed && printed != version)
            {
                table.Notes.Add(
                    NoteCodes.ReleaseDiffers,
                    DatasetNoteSeverity.Warning,
                    row.Line,
                    "version",
                    printed,
                    $"The row is of release \"{printed}\", the first of \"{version}\": all claims cite the first's; import releases from files of their own.");
            }

            more(row, claims.Add(year), claims, ofRow);
        }

        DatasetRelease Start(string told)
        {
            var release = DatasetRelease.Of(title, stem, UcdpCoders.Program, UcdpCoders.Address, told.Length > 0 ? told : null, table.Notes.File, options);
            ofRow.AddRange(release.Opening(reader.Layout, table.Header));
            return release;
        }
    }
}
