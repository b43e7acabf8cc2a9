namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What an elementwise operation of two inputs computes.</summary>
[EnumDef("linalg.binary_fn", InAngles = true, Summary = "allowed 32-bit signless integer cases: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9", Title = "::mlir::linalg::BinaryFn")]
public enum BinaryFn
{
    Add,
    Sub,
    Mul,
    Div,

    [Case("div_unsigned")]
    DivUnsigned,

    [Case("max_signed")]
    MaxSigned,

    [Case("min_signed")]
    MinSigned,

    [Case("max_unsigned")]
    MaxUnsigned,

    [Case("min_unsigned")]
    MinUnsigned,

    PowF,
}
