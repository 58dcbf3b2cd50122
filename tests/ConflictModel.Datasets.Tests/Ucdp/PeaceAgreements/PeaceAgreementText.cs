namespace ConflictModel.Datasets.Tests;

/// <summary>Columns of the UCDP Peace Agreement Dataset, for invented rows.</summary>
internal static class PeaceAgreementText
{
    public const string Header = "PAID,CID,Name,DyadName,bwdID,actorId,pa_name,pa_date ,ended,Duration,cease,Amn,Reaffirm ID,DyVi05,pa_type,ProcID";
}
