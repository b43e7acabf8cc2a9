namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Which elements a combining function works on.</summary>
internal static class CombiningKinds
{
    internal static bool IsSupported(CombiningKind kind, IrType element) => kind switch
    {
        CombiningKind.Add or CombiningKind.Mul => element is IntegerType or IndexType or FloatType,
        CombiningKind.MinNumF or CombiningKind.MaxNumF or CombiningKind.MinimumF or CombiningKind.MaximumF => element is FloatType,
        _ => element is IntegerType or IndexType,
    };
}
