namespace ConflictModel.Datasets;

/// <summary>What rows claim of units and persons alike: names and country.</summary>
internal static class SfmActorClaims
{
    public static void Names(SfmTeller teller, string stem, EntityId of, Attribution by, SfmValue name, SfmValue otherNames, SfmValue country)
    {
        if (name.IsStated)
        {
            teller.Tell($"{stem}-name", new Naming(of, name.Text.Trim()), by, name);
        }

        foreach (var other in otherNames.Parts)
        {
            teller.Tell($"{stem}-other-name", new Naming(of, other), by, otherNames);
        }

        if (country.IsStated)
        {
            var code = country.Text.Trim();
            var isIso = code.Length == 2 && code.All(char.IsAsciiLetter);
            teller.Tell($"{stem}-country", new Classification(of, isIso ? new Code(IdScheme.Iso3166.Word, code.ToUpperInvariant()) : new Code("sfm-country", code)), by, country);
        }
    }
}
