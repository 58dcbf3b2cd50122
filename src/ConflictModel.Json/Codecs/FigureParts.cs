namespace ConflictModel.Json;

/// <summary>What all figures have, while one is being read.</summary>
internal ref struct FigureParts
{
    internal EntityId Of;
    internal Estimate Number;
    internal Share Share;
    internal Population People;
    internal Knowledge Knowledge;
    internal CountBasis Basis;
    internal Timing Period;
    internal ValueList<PrintedCell> Printed;

    internal bool Read(ref MemberReader json) =>
        EstimateForm.Read(ref json, "number"u8, ref Number)
        || ShareForm.Read(ref json, "share"u8, ref Share)
        || PopulationForm.Read(ref json, "people"u8, ref People)
        || json.Word("knowledge"u8, ref Knowledge)
        || json.Word("basis"u8, ref Basis)
        || json.Timing("period"u8, ref Period)
        || PrintedForm.Read(ref json, "printed"u8, ref Printed);

    internal static void Write(ItemWriter json, Figure figure)
    {
        EstimateForm.Write(json, "number"u8, figure.Number);
        ShareForm.Write(json, "share"u8, figure.Share);
        PopulationForm.Write(json, "people"u8, figure.People);
        json.Word("knowledge"u8, figure.Knowledge);
        json.Word("basis"u8, figure.Basis);
        json.Timing("period"u8, figure.Period);
        PrintedForm.Write(json, "printed"u8, figure.Printed);
    }
}
