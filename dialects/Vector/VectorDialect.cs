namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Vectors of any rank: transfers, contractions, masks.</summary>
[Dialect("vector")]
public sealed partial class VectorDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
