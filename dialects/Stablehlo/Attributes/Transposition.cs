namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What is done to a matrix before it is used.</summary>
[EnumDef("stablehlo.transpose")]
public enum Transposition
{
    [Case("TRANSPOSE_INVALID")]
    Invalid,
    [Case("NO_TRANSPOSE")]
    None,
    [Case("TRANSPOSE")]
    Transpose,
    [Case("ADJOINT")]
    Adjoint,
}
